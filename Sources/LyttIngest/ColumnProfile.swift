/// What the first rows hold in one column.
struct ColumnProfile {
  /// Cells that are not empty.
  var filled = 0
  /// Cells that are numbers, and their range.
  var numbers = 0
  /// Cells that are numbers with decimals.
  var fractions = 0
  /// The smallest number.
  var least = Double.infinity
  /// The largest number.
  var most = -Double.infinity
  /// Cells that are dates.
  var dates = 0
  /// Cells such as Ja, Nei, Delvis, Vet ikke.
  var answers = 0
  /// Words in all cells.
  var words = 0
  /// Cells with different contents.
  var distinct = 0
  private var seen: Set<String> = []

  /// Looks at one cell.
  mutating func add(_ cell: String, decimal: UInt8) {
    guard cell.unicodeScalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) else {
      return
    }
    filled += 1
    if seen.count < 1000, seen.insert(cell).inserted { distinct += 1 }
    if let number = NumberText.value(cell, decimal: decimal) {
      numbers += 1
      if number != number.rounded() { fractions += 1 }
      least = min(least, number)
      most = max(most, number)
    } else if cell.utf8.count <= 40, WordTable.answers[comparable(cell)] != nil {
      answers += 1
    } else if cell.utf8.count <= 40,
      DateText.date(cell) != nil || DateText.date(cell, order: .monthFirst) != nil
    {
      dates += 1
    }
    words += cell.utf8.prefix(4000).count { $0 == 0x20 } + 1
  }

  /// Whether nothing was there to look at.
  var isEmpty: Bool { filled == 0 }
  /// Whether nearly all cells are numbers, or words for no answer.
  var isNumeric: Bool { numbers > 0 && (numbers + answers) * 10 >= filled * 9 && numbers * 2 > filled }
  /// Whether most cells are numbers: enough where the name says that they are.
  var isMostlyNumeric: Bool { numbers * 2 > filled }
  /// Whether nearly all cells are ticked answers.
  var isTicked: Bool { answers > 0 && (answers + numbers) * 10 >= filled * 9 && !isNumeric }
  /// Whether most cells are dates.
  var isDate: Bool { dates * 10 >= filled * 8 && dates > 0 }
  /// Whether the cells are numbers as spreadsheets count days, of this century.
  var isSerialDate: Bool { isNumeric && least >= 36_526 && most < 73_051 }
  /// Whether the cells are running text: several words, and seldom the same.
  var isProse: Bool { filled > 0 && words >= filled * 4 && !isDate && distinct * 2 >= min(filled, 1000) }
}
