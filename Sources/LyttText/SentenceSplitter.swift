/// Divides tokens into sentences: ICU's boundaries with Norwegian judgement on top.
struct SentenceSplitter {
  let text: UnsafePointer<UInt8>
  let lists: Abbreviations

  func split(_ tokens: [Token], _ folded: [UInt8], _ boundaries: ArraySlice<Int32>) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    var sentences: [Range<Int>] = []
    var first = 0
    var boundary = boundaries.startIndex
    for index in 1..<max(1, tokens.count) {
      let end = tokens[index - 1].end
      while boundary < boundaries.endIndex, boundaries[boundary] < end { boundary += 1 }
      let isCandidate = boundary < boundaries.endIndex && boundaries[boundary] <= tokens[index].start
      if isCandidate {
        sentences.append(first..<index)
        first = index
      }
    }
    sentences.append(first..<tokens.count)
    return sentences
  }
}
