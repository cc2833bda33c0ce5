import LyttModel

/// The attributes that may follow the name of an entry or a modifier.
struct Attributes: Sendable {
  var actor = Actor.agent
  var anyGenre = false
  var genre: Genre?
  var turns = true
  var question = false
  var weak = false
  var off = false
  var beats: [String] = []
  var effect = Modifier.Effect.turn
  var side = Modifier.Side.both
  var reach = Modifier.Reach.clause
  var span: Bool?
  var negation = false
  var targets: [String] = []
  var spares: [String] = []
  var polarity: Polarity?
  var revives = false
  var stop: String?

  func genre(else standard: Genre) -> Genre? { anyGenre ? nil : genre ?? standard }

  /// Takes in one attribute; answers what to write instead if it is not known.
  mutating func take(_ word: String) -> String? {
    let parts = word.split(separator: "=", maxSplits: 1).map(String.init)
    let value = parts.count == 2 ? parts[1] : ""
    switch parts.first ?? "" {
    case "actor":
      guard let actor = Actor(rawValue: value) else { return "write actor=agent, customer or any" }
      self.actor = actor
    case "genre":
      if value == "any" {
        anyGenre = true
      } else {
        guard let genre = Genre(rawValue: value) else { return "write genre=comment, agent or any" }
        self.genre = genre
      }
    case "turn":
      guard value == "no" || value == "yes" else { return "write turn=no or turn=yes" }
      turns = value == "yes"
    case "question" where parts.count == 1: question = true
    case "weak" where parts.count == 1: weak = true
    case "off" where parts.count == 1: off = true
    case "negation" where parts.count == 1: negation = true
    case "revives" where parts.count == 1: revives = true
    case "beats": beats = list(value)
    case "cues": targets = list(value)
    case "spares": spares = list(value)
    case "stop": stop = value
    case "effect":
      guard let effect = Modifier.Effect(rawValue: value) else {
        return "write effect=turn, minus, plus, drop or keep"
      }
      self.effect = effect
    case "side":
      guard let side = Modifier.Side(rawValue: value) else { return "write side=left, right, both or inside" }
      self.side = side
    case "polarity":
      guard let polarity = Polarity(rawValue: value) else { return "write polarity=+ or polarity=-" }
      self.polarity = polarity
    case "span":
      guard value == "no" || value == "yes" else { return "write span=no or span=yes" }
      span = value == "yes"
    case "reach":
      guard let reach = Self.reach(value) else {
        return "write reach=phrase, clause, wide, neighbour, sentence, subject, text or a number of words"
      }
      self.reach = reach
    default: return "see 'An entry' and 'Scope' in docs/lexicons.md for those that are"
    }
    return nil
  }

  private func list(_ value: String) -> [String] { value.split(separator: ",").map(String.init) }

  private static func reach(_ value: String) -> Modifier.Reach? {
    switch value {
    case "phrase": .phrase
    case "clause": .clause
    case "wide": .wide
    case "neighbour": .neighbour
    case "sentence": .sentence
    case "subject": .subject
    case "text": .text
    default: Int(value).flatMap { $0 > 0 && $0 < 100 ? .words($0) : nil }
    }
  }
}
