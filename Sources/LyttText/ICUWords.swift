import CLyttICU

/// ICU's own word boundaries, to compare with.
enum ICUWords {
  /// Where each chunk ends, as byte offsets.
  static func ends(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      guard let base = bytes.baseAddress, !bytes.isEmpty else { return [] }
      let ends = [Int32](unsafeUninitializedCapacity: bytes.count) { buffer, count in
        count = max(0, Int(lytt_root_words(base, Int32(bytes.count), buffer.baseAddress!, Int32(bytes.count))))
      }
      return ends.map(Int.init)
    }
  }
}
