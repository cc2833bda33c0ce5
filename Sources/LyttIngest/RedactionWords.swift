import LyttData
import LyttText

/// The words that redaction knows: names, places, and what stands beside names and numbers.
struct RedactionWords: Sendable {
  /// What a word or phrase is known as.
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt64
    static let firstName = Kinds(rawValue: 1 << 0)
    static let surname = Kinds(rawValue: 1 << 1)
    /// Also a word, a place or a company.
    static let ambiguous = Kinds(rawValue: 1 << 2)
    static let place = Kinds(rawValue: 1 << 3)
    /// Also an ordinary word, so that a capital at the beginning of a sentence tells nothing.
    static let ordinary = Kinds(rawValue: 1 << 4)
    static let nameStrong = Kinds(rawValue: 1 << 5)
    static let nameWeak = Kinds(rawValue: 1 << 6)
    static let personVerb = Kinds(rawValue: 1 << 7)
    static let notName = Kinds(rawValue: 1 << 8)
    static let brand = Kinds(rawValue: 1 << 9)
    static let companyAfter = Kinds(rawValue: 1 << 10)
    static let placeBefore = Kinds(rawValue: 1 << 11)
    static let birth = Kinds(rawValue: 1 << 12)
    static let identity = Kinds(rawValue: 1 << 13)
    static let phone = Kinds(rawValue: 1 << 14)
    static let account = Kinds(rawValue: 1 << 15)
    static let card = Kinds(rawValue: 1 << 16)
    static let reference = Kinds(rawValue: 1 << 17)
    static let filler = Kinds(rawValue: 1 << 18)
    static let unit = Kinds(rawValue: 1 << 19)
    static let unitBefore = Kinds(rawValue: 1 << 20)
    static let streetAlone = Kinds(rawValue: 1 << 21)
    static let streetNot = Kinds(rawValue: 1 << 22)
    static let postbox = Kinds(rawValue: 1 << 23)
    /// The agent's or another name of this data set.
    static let known = Kinds(rawValue: 1 << 24)
    /// What only persons do.
    static let personVerbStrong = Kinds(rawValue: 1 << 25)

    /// Roles that a person's name follows at once.
    static let role = Kinds(rawValue: 1 << 26)
    /// What one does with persons, before their name: «snakket med».
    static let personBefore = Kinds(rawValue: 1 << 27)
    /// What a user name or a password follows.
    static let secret = Kinds(rawValue: 1 << 28)
    /// Before the last digits of a longer number.
    static let ending = Kinds(rawValue: 1 << 29)
    /// Before a property's numbers.
    static let property = Kinds(rawValue: 1 << 30)
    /// Cars, before their number plates.
    static let vehicle = Kinds(rawValue: 1 << 32)
    /// Social networks, and sites that shorten addresses: what follows them is personal.
    static let socialSite = Kinds(rawValue: 1 << 31)

    /// What only a person is called, behind «var»: «flink», «på jobb».
    static let personTrait = Kinds(rawValue: 1 << 33)
    /// Where persons work: «Sol på kundeservice».
    static let workplace = Kinds(rawValue: 1 << 34)
    /// What has a name and is no person: «modellen heter».
    static let thing = Kinds(rawValue: 1 << 35)

    /// What has a number of its own that is nobody's: «varenummer», «feilkode».
    static let article = Kinds(rawValue: 1 << 36)
    /// What may stand between a word for a number and the number: «har fått», «sto det».
    static let link = Kinds(rawValue: 1 << 37)
    /// Before amounts: «betalte», «over».
    static let amountBefore = Kinds(rawValue: 1 << 38)
    /// Before an address: «bor», «adressen», «postnummer».
    static let addressBefore = Kinds(rawValue: 1 << 39)

    /// Words that tell an English sentence, where a capital is no sign of a name.
    static let english = Kinds(rawValue: 1 << 40)
    /// Beside the name of a person who is a firm: «ENK», «tannlege».
    static let soleTrader = Kinds(rawValue: 1 << 41)
    /// What people work in, and what is named after who leads it: «team».
    static let group = Kinds(rawValue: 1 << 42)
    static let anyName: Kinds = [.firstName, .surname, .known]
  }

  /// Kinds by word or phrase, in lower case.
  private var kinds: [String: Kinds] = [:]
  /// Endings of street names, longest first, as UTF-8.
  private(set) var streetSuffixes: [[UInt8]] = []
  /// Endings of names of streets that need a number behind them to be told from other places.
  private(set) var numberedSuffixes: [[UInt8]] = []

  /// Endings of words for numbers, of words for what has one, and beginnings and endings of words for others' numbers.
  private var numberEndings: [String] = []
  private var referenceEndings: [String] = []
  private var articleBeginnings: [String] = []
  private var otherNumbers: [String] = []
  /// Endings of words for what is no person: «legesenter».
  private var organisationEndings: [String] = []

  /// Whether a word is for an organisation.
  func isOrganisation(_ word: String) -> Bool { organisationEndings.contains { word.hasSuffix($0) } }

  /// Whether a word is a compound for a number, such as «avtalenummeret».
  func isNumberName(_ word: String) -> Bool { numberEndings.contains { word.hasSuffix($0) } }

  /// Whether a compound for a number means an article's, a model's or the like.
  func isArticleName(_ word: String) -> Bool {
    guard let ending = numberEndings.first(where: { word.hasSuffix($0) }), !ending.contains("id") else { return false }
    let stem = word.dropLast(ending.count)
    return articleBeginnings.contains { stem.hasPrefix($0) && ["", "s", "-"].contains(stem.dropFirst($0.count)) }
  }

  /// Whether a compound for a number means a telephone's, an account's or the like.
  func isOtherNumber(_ word: String) -> Bool { otherNumbers.contains { word.contains($0) } }

  /// Whether a word is a compound for what has a number, such as «klagesaken».
  func isReferenceKind(_ word: String) -> Bool { referenceEndings.contains { word.hasSuffix($0) } }

  /// What a word or a phrase is known as.
  subscript(word: String) -> Kinds {
    if let known = kinds[word] { return known }
    // «Petrović» and «Petrovic», «Paweł» and «Pawel» are one name.
    guard word.utf8.contains(where: { $0 >= 0x80 }), let plain = Self.folded(word), let known = kinds[plain] else {
      return []
    }
    return known.intersection([.firstName, .surname, .ambiguous, .ordinary, .place])
  }

  /// A word without the marks above and below foreign letters; `nil` where it has none.
  private static func folded(_ word: String) -> String? {
    var isChanged = false
    let plain = String(
      String.UnicodeScalarView(
        word.unicodeScalars.map { scalar in
          guard let plain = foreignLetters[scalar] else { return scalar }
          isChanged = true
          return plain
        }))
    return isChanged ? plain : nil
  }

  private static let foreignLetters: [Unicode.Scalar: Unicode.Scalar] = {
    let rows: [(plain: Unicode.Scalar, marked: String)] = [
      ("a", "áàâãäąāă"), ("c", "çćč"), ("d", "ďđ"), ("e", "éèêëęěēė"), ("g", "ğģ"), ("i", "íìîïīįı"), ("k", "ķ"),
      ("l", "łľļ"),
      ("n", "ńñňņŋ"), ("o", "óòôöõőō"), ("r", "ŕř"), ("s", "śšşș"), ("t", "ťŧţț"), ("u", "úùûüůűūų"), ("y", "ýÿ"),
      ("z", "źžż"),
    ]
    return Dictionary(
      rows.flatMap { row in row.marked.unicodeScalars.map { ($0, row.plain) } }, uniquingKeysWith: { first, _ in first }
    )
  }()

  /// Adds a word that is known in this data set.
  mutating func add(_ word: String, _ kind: Kinds) { kinds[word, default: []].formUnion(kind) }

  /// The bundled lists.
  static let bundled: RedactionWords = {
    var words = RedactionWords()
    words.addList("lexicons/names/first-names.txt", .firstName)
    words.addList("lexicons/names/surnames.txt", .surname)
    words.addList("lexicons/names/ambiguous.txt", .ambiguous)
    words.addList("lexicons/names/places.txt", .place)
    words.addTable("lexicons/redaction/ordinary.tsv")
    words.addTable("lexicons/redaction/contexts.tsv")
    let listed = words.kinds
    for (word, known) in listed where !known.isDisjoint(with: [.firstName, .surname]) {
      if let plain = folded(word), listed[plain] == nil {
        words.add(plain, known.intersection([.firstName, .surname, .ambiguous]))
      }
    }
    words.streetSuffixes.sort { $0.count > $1.count }
    for (word, known) in words.kinds where !known.isDisjoint(with: .anyName) && isVocabulary(word) {
      words.add(word, .ordinary)
    }
    return words
  }()

  /// Whether a lower-case word is in the vocabulary of the language.
  static func isVocabulary(_ word: String) -> Bool { Vocabulary.bundled.contains(folded: word.utf8) }

  private static let kindOfName: [String: Kinds] = [
    "english": .english, "sole-trader": .soleTrader, "group": .group,
    "ordinary": .ordinary, "name-strong": .nameStrong, "name-weak": .nameWeak, "person-verb": .personVerb,
    "person-verb-strong": .personVerbStrong,
    "not-name": .notName, "brand": .brand, "company-after": .companyAfter, "place-before": .placeBefore,
    "birth": .birth,
    "identity": .identity, "phone": .phone, "account": .account, "card": .card, "reference": .reference,
    "filler": .filler, "unit": .unit, "unit-before": .unitBefore, "street-alone": .streetAlone,
    "street-not": .streetNot,
    "postbox": .postbox, "role": .role, "person-before": .personBefore, "secret": .secret, "ending": .ending,
    "property": .property, "social-site": .socialSite, "vehicle": .vehicle,
    "person-trait": .personTrait, "workplace": .workplace, "thing": .thing,
    "article": .article, "link": .link, "amount-before": .amountBefore, "address-before": .addressBefore,
  ]

  private static var listOfName: [String: WritableKeyPath<RedactionWords, [String]>] {
    [
      "number-ending": \.numberEndings, "reference-ending": \.referenceEndings,
      "article-beginning": \.articleBeginnings, "other-number": \.otherNumbers,
      "organisation-ending": \.organisationEndings,
    ]
  }

  private mutating func addList(_ file: String, _ kind: Kinds) {
    for line in (BundledData.text(file) ?? "").split(separator: "\n") where !line.hasPrefix("#") {
      add(line.lowercased(), kind)
    }
  }

  private mutating func addTable(_ file: String) {
    for line in (BundledData.text(file) ?? "").split(separator: "\n") where !line.hasPrefix("#") {
      let cells = line.split(separator: "\t", maxSplits: 1)
      guard cells.count == 2 else { continue }
      let words = cells[1].split(separator: "|").map { $0.lowercased() }
      if cells[0] == "street-suffix" {
        streetSuffixes += words.map { Array($0.utf8) }
      } else if let list = Self.listOfName[String(cells[0])] {
        self[keyPath: list] += words
      } else if cells[0] == "street-suffix-numbered" {
        numberedSuffixes += words.map { Array($0.utf8) }
      } else if let kind = Self.kindOfName[String(cells[0])] {
        for word in words { add(word, kind) }
      }
    }
  }
}
