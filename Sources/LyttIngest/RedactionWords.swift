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

    /// Ends of domains, stops that are spoken, and words for the sign between a mailbox and its domain.
    static let topDomain = Kinds(rawValue: 1 << 41)
    static let spokenStop = Kinds(rawValue: 1 << 42)
    static let atSign = Kinds(rawValue: 1 << 43)

    /// Before a signature: «mvh», «hilsen».
    static let closing = Kinds(rawValue: 1 << 44)
    /// Before who is spoken to: «hei», «takk».
    static let greeting = Kinds(rawValue: 1 << 45)
    /// Before what somebody is called: «heter».
    static let calling = Kinds(rawValue: 1 << 46)
    /// Before a colon and a name: «kunde», «navn».
    static let nameLabel = Kinds(rawValue: 1 << 47)
    /// What a line in a chat may begin with, behind who says it.
    static let speechStart = Kinds(rawValue: 1 << 48)
    /// Small words inside a name, and those of them that are no Norwegian words.
    static let particle = Kinds(rawValue: 1 << 49)
    static let foreignParticle = Kinds(rawValue: 1 << 50)
    /// The first of several words that are a brand together.
    static let brandStart = Kinds(rawValue: 1 << 51)
    /// «egentlig», «visst»: what may stand before a name or a number without changing anything.
    static let adverb = Kinds(rawValue: 1 << 52)
    static let pronoun = Kinds(rawValue: 1 << 53)
    /// What one lives in, and those of them that have a name of their own.
    static let home = Kinds(rawValue: 1 << 54)
    static let farm = Kinds(rawValue: 1 << 55)
    /// «er», between who presents and a name; «det» before it; «seg»; «skriver» before a colon.
    static let copula = Kinds(rawValue: 1 << 56)
    static let presenting = Kinds(rawValue: 1 << 57)
    static let reflexive = Kinds(rawValue: 1 << 58)
    static let saying = Kinds(rawValue: 1 << 59)
    /// «morgen» behind «god».
    static let partOfDay = Kinds(rawValue: 1 << 60)

    static let anyName: Kinds = [.firstName, .surname, .known]
  }

  /// Kinds by word or phrase, in lower case.
  private var kinds: [String: Kinds] = [:]
  /// Endings of street names, longest first, as UTF-8.
  private(set) var streetSuffixes: [[UInt8]] = []
  /// Endings of names of streets that need a number behind them to be told from other places.
  private(set) var numberedSuffixes: [[UInt8]] = []

  /// Lists whose words are asked for themselves, or as an ending or a beginning, by their rows' kind.
  enum List: String {
    /// Endings of words for numbers; of those that tell only as part of a longer word; of words for what has a number.
    case numberEnding = "number-ending", numberCompound = "number-compound", referenceEnding = "reference-ending"
    /// Beginnings of words for numbers of goods and the like; parts of words for telephones' and accounts'.
    case articleBeginning = "article-beginning", otherNumber = "other-number"
    /// «nr.»; what is no link between a word and its number; what is no beginning of a code.
    case numberWord = "number-word", noLink = "link-not", noPrefix = "prefix-not"
    /// Two letters before digits that are no plate; those that are none in small letters.
    case noPlate = "plate-not", noSmallPlate = "plate-not-small"
    /// Parts of a property, of a house, of names of places: «seksjon», «leil», «nedre», «Vik» i Sogn.
    case propertyPart = "property-part", housePart = "house-part", side, twofoldPlace = "place-twofold"
    /// Endings of offices, trades, and names.
    case officeEnding = "office-ending", tradeEnding = "trade-ending", nameEnding = "name-ending"
    case surnameEnding = "surname-ending"
    /// Initials of two letters; names that are seldom so in small letters; what stands before a noun.
    case doubleInitial = "double-initial", seldomName = "name-seldom", determiner
    /// «jeg», «hun»; «var» before what somebody is.
    case subject, describing
    /// Beside the name of a person who is a firm: «ENK»; endings of words for what is no person: «legesenter».
    case soleTrader = "sole-trader", organisationEnding = "organisation-ending"
    /// What people work in, and what is named after who leads it: «team»; «sitt» between the two; «jeg».
    case group, possessive, oneself
    /// Surnames that are words behind a first name; English words that are names, and what stands before months.
    case seldomSurname = "surname-seldom", englishVerb = "english-verb", englishMonth = "english-month"
    case monthBefore = "month-before"
    /// Words for amounts, for what is paid, and what they came to; words for a day of birth.
    case amountWord = "amount-word", billWord = "bill-word", amountVerb = "amount-verb", birthNoun = "birth-noun"
    /// Sites whose paths are keys, and parts of a path before a person or a key; words for passwords cut short.
    case keySite = "key-site", keyPath = "key-path", shortSecret = "secret-short", userWord = "user-word"
  }

  /// Parts of this data set's names that are ordinary words too, and the first words of its names.
  var knownOrdinary: Set<String> = []
  private(set) var knownStarts: Set<String> = []

  /// Adds a name of this data set, its parts in lower case: it goes wherever it stands whole.
  mutating func addKnown(_ parts: [String]) {
    guard let first = parts.first else { return }
    knownStarts.insert(first)
    add(parts.joined(separator: " "), .known)
  }

  private var lists: [List: [String]] = [:]

  /// Whether a list has a word.
  func has(_ list: List, _ word: String) -> Bool { lists[list]?.contains(word) == true }

  /// Whether a word ends as a list says.
  func ends(_ word: String, in list: List) -> Bool { lists[list]?.contains { word.hasSuffix($0) } == true }

  /// Whether a site is one whose paths are keys.
  func endsHost(_ host: String) -> Bool {
    lists[.keySite]?.contains { host == $0 || host.hasSuffix("." + $0) } == true
  }

  /// Whether a word is a compound for a number, such as «avtalenummeret».
  func isNumberName(_ word: String) -> Bool { numberEnding(of: word) != nil }

  private func numberEnding(of word: String) -> String? {
    lists[.numberEnding]?.first { word.hasSuffix($0) }
      ?? lists[.numberCompound]?.first { word.hasSuffix($0) && word.utf8.count > $0.utf8.count }
  }

  /// Whether a compound for a number means an article's, a model's or the like.
  func isArticleName(_ word: String) -> Bool {
    guard let ending = numberEnding(of: word), !ending.contains("id") else { return false }
    let stem = word.dropLast(ending.count)
    return lists[.articleBeginning, default: []].contains {
      stem.hasPrefix($0) && ["", "s", "-"].contains(stem.dropFirst($0.count))
    }
  }

  /// Whether a compound for a number means a telephone's, an account's or the like.
  func isOtherNumber(_ word: String) -> Bool { lists[.otherNumber]?.contains { word.contains($0) } == true }

  /// Whether a word is a compound for what has a number, such as «klagesaken».
  func isReferenceKind(_ word: String) -> Bool { ends(word, in: .referenceEnding) }

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
    "english": .english, "top-domain": .topDomain, "spoken-stop": .spokenStop, "at-sign": .atSign,
    "closing": .closing, "greeting": .greeting, "calling": .calling, "name-label": .nameLabel,
    "speech-start": .speechStart, "particle": .particle, "foreign-particle": [.particle, .foreignParticle],
    "adverb": .adverb, "pronoun": .pronoun, "home": .home, "farm": .farm, "copula": .copula,
    "presenting": .presenting, "reflexive": .reflexive, "saying": .saying, "part-of-day": .partOfDay,
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
      } else if let list = List(rawValue: String(cells[0])) {
        lists[list, default: []] += words
      } else if cells[0] == "street-suffix-numbered" {
        numberedSuffixes += words.map { Array($0.utf8) }
      } else if let kind = Self.kindOfName[String(cells[0])] {
        for word in words {
          add(word, kind)
          if kind == .brand, let first = word.split(separator: " ").first, first.count < word.count {
            add(first.last == "." ? String(first.dropLast()) : String(first), .brandStart)
          }
        }
      }
    }
  }
}
