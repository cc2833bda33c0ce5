import LyttFeatures
import LyttModel

/// Compares the season's first half with its second.
struct HalvesBuilder {
  private let season: Season
  private let classShares: [String: Double]
  private let allShare: Double?

  init(_ season: Season) {
    self.season = season
    func mean(_ rows: [Int]) -> Double? { Descriptives.mean(rows.compactMap { season.emotionShares[$0] })?.value }
    var classShares: [String: Double] = [:]
    for entry in season.classes {
      classShares[entry.name] = mean(entry.members.flatMap { season.members[$0].enquiries })
    }
    self.classShares = classShares
    allShare = mean(Array(season.emotionShares.indices))
  }

  func emotionShare(_ rows: [Int], participantClass: String?) -> Halves {
    var halves = halves(rows) { season.emotionShares[$0] }
    halves.classValue = participantClass.flatMap { classShares[$0] }
    halves.allValue = allShare
    return halves
  }

  func outcome(_ rows: [Int], line: ScoreLine?) -> Halves {
    guard let line else { return Halves() }
    var halves = halves(rows) { season.dataset.enquiries[$0].scores[line.score] }
    halves.classValue = line.classMean?.value
    halves.allValue = line.allMean?.value
    return halves
  }

  private func halves(_ rows: [Int], _ value: (Int) -> Double?) -> Halves {
    let first = rows.filter { season.isFirstHalf[$0] == true }.compactMap(value)
    let second = rows.filter { season.isFirstHalf[$0] == false }.compactMap(value)
    func shown(_ values: [Double]) -> Figure? {
      values.count >= season.options.minCell ? Descriptives.mean(values) : nil
    }
    var halves = Halves()
    halves.whole = shown(rows.compactMap(value))
    halves.first = shown(first)
    halves.second = shown(second)
    if halves.first != nil, halves.second != nil { halves.change = Descriptives.change(first, second) }
    return halves
  }
}
