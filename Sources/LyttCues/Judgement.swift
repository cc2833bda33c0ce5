import LyttLexicon
import LyttModel
import LyttText

/// Applies modifiers and the question of who acts to hits; a hit is dropped with its reason, never silently.
struct Judgement {
  let lexicon: Lexicon
  let scope: Scope
  let genre: Genre
  let targets: ModifierTargets
  let field: TriggerField

  /// The modifiers that ask whether the customer is the subject.
  private let customerModifiers: [Int]
  private let view: TokenView

  init(lexicon: Lexicon, targets: ModifierTargets, scope: Scope, genre: Genre, triggers: [Trigger]) {
    (self.lexicon, self.targets, self.scope, self.genre) = (lexicon, targets, scope, genre)
    view = scope.view
    field = TriggerField(triggers, of: lexicon.modifiers, in: scope)
    customerModifiers = lexicon.modifiers.indices.filter {
      lexicon.modifiers[$0].reach == .subject && lexicon.modifiers[$0].kind == "customer"
        && (lexicon.modifiers[$0].genre ?? genre) == genre
    }
  }

  /// Judges one hit by all triggers that reach it.
  func judge(_ hit: inout Hit) {
    let words = hit.words
    let isAsked = asks(hit)
    let touching = targets.touching(hit.entry.cue)
    var turns: [Trigger] = []
    var (isMinus, isPlus, isRevived) = (false, false, false)
    var drop: Int?
    for number in field.reaching(words.lowerBound).lazy.map(Int.init) {
      let extent = field.extents[number]
      guard extent.hull.overlaps(words) else { continue }
      let trigger = field.triggers[number]
      guard scope.reaches(trigger.range, extent, hit), touching[trigger.modifier], agrees(trigger.modifier, hit)
      else { continue }
      if lexicon.modifiers[trigger.modifier].needsQuestion, !isAsked { continue }
      if !hit.entry.turns, extent.effect == .turn || extent.effect == .minus { continue }
      hit.note(trigger.modifier)
      switch extent.effect {
      case .turn:
        if !turns.contains(where: { $0.shares(trigger) || areCoordinated($0, trigger, in: hit) }) {
          turns.append(trigger)
        }
      case .minus: isMinus = true
      case .plus: isPlus = true
      case .drop: if drop == nil { drop = number }
      case .keep: continue
      }
      if extent.effect != .drop, lexicon.modifiers[trigger.modifier].revives { isRevived = true }
      let reason = field.reason(number)
      if !hit.reasons.contains(reason) { hit.reasons.append(reason) }
      if lexicon.modifiers[trigger.modifier].takesSpan { hit.span = extended(hit, over: trigger.range) }
    }
    if turns.count % 2 == 1 { hit.polarity = hit.polarity.turned }
    if isMinus { hit.polarity = .negative }
    if isPlus { hit.polarity = .positive }
    if drop == nil { judgeSubject(&hit, touching) }
    if let drop, !isRevived { hit.dropped = field.reason(drop) }
    if hit.dropped == nil, let praise = praise(hit) { hit.dropped = praise }
    if hit.dropped == nil, let reason = wrongActor(hit) { hit.dropped = reason }
    if hit.dropped == nil, hit.entry.needsQuestion, !isAsked { hit.dropped = "not in a question" }
  }

  /// Drops what the customer does, whether the subject is written or not, and what other people and things do or are.
  private func judgeSubject(_ hit: inout Hit, _ touching: [Bool]) {
    let clause = scope.clauses[Int(scope.clauseOf[hit.words.lowerBound])]
    if hit.entry.actor != .customer, let head = clause.subjectHead, let verb = clause.verb, clause.subject != .customer,
      !hit.words.contains(head),
      !beginsAnew(hit, after: verb), !isReceived(hit, in: clause),
      !view.has(view.grammar.customer, head),
      let number = field.subjects(head).lazy.map(Int.init).first(where: {
        let modifier = field.triggers[$0].modifier
        return field.triggers[$0].range.contains(head) && touching[modifier] && agrees(modifier, hit)
      })
    {
      hit.note(field.triggers[number].modifier)
      hit.dropped = field.reason(number)
    }
    guard hit.entry.actor == .agent else { return }
    let own = customerModifiers.filter { touching[$0] && agrees($0, hit) }
    guard !own.isEmpty, customerActs(hit) else { return }
    let subject = clause.range.first { view.has(view.grammar.customer, $0) } ?? clause.range.lowerBound
    own.forEach { hit.note($0) }
    hit.dropped = own.last.map {
      TriggerField.reason(lexicon.modifiers[$0], view.document.text(of: subject..<subject + 1))
    }
  }

  /// «at skoene var små, forklarte hva …», «… og forklarte»: another verb than the clause's, whose subject it may not share.
  private func beginsAnew(_ hit: Hit, after verb: Int) -> Bool {
    let start = hit.words.lowerBound
    guard verb < start else { return false }
    return (verb..<start).contains { view.isComma($0) }
      || (view.has(view.grammar.coordinator, start - 1) && view.kinds(start).contains(.finite)
        && view.kinds(start).isDisjoint(with: [.adverb, .infinitive]))
  }

  /// «kona mi fikk god hjelp», «sønnen vår ble møtt av en blid dame»: what others met with is told of the agent, but
  /// not what they turned: «sjefen ble sur».
  private func isReceived(_ hit: Hit, in clause: Clause) -> Bool {
    let start = hit.words.lowerBound
    guard
      let verb = (clause.range.lowerBound...max(clause.range.lowerBound, start)).last(where: {
        view.has(view.grammar.passive, $0) || view.has(view.grammar.receiving, $0)
      })
    else { return false }
    let turns =
      view.has(view.grammar.passive, verb) && verb < start
      && !hit.words.contains { view.kinds($0).contains(.participle) }
      && (verb + 1..<start).allSatisfy { view.isAdverbOnly($0) || view.has(view.grammar.filler, $0) }
    return !turns
  }

  /// «avbrøt ikke og maste ikke»: each half has its own negation, and the whole is denied once.
  private func areCoordinated(_ one: Trigger, _ other: Trigger, in hit: Hit) -> Bool {
    let (first, second) = one.range.lowerBound < other.range.lowerBound ? (one, other) : (other, one)
    guard first.range.upperBound <= second.range.lowerBound, hit.words.contains(first.range.lowerBound) else {
      return false
    }
    return (first.range.upperBound..<second.range.lowerBound).contains {
      view.has(view.grammar.coordinator, $0) && hit.words.contains($0)
    }
  }

  /// «ikke bare opptatt av saken», «kunne ikke vært bedre»: the hit takes a word of a pseudo-trigger and leaves out its
  /// negation, and so says the opposite of the text.
  private func praise(_ hit: Hit) -> String? {
    guard hit.polarity == .negative else { return nil }
    for number in field.pseudo(hit.words.lowerBound).lazy.map(Int.init) {
      let trigger = field.triggers[number]
      guard trigger.words.overlaps(hit.words) else { continue }
      let words = trigger.words.filter { trigger.match.names($0..<$0 + 1) }
      let named = words.filter { hit.words.contains($0) && hit.match.names($0..<$0 + 1) }
      let negations = words.filter { view.has(view.grammar.negative, $0) }
      // It takes some of the words but not the negation, or of «[fikk ikke] bare [svar]» the negation alone.
      guard !negations.isEmpty, !named.isEmpty,
        named.allSatisfy({ !negations.contains($0) })
          || (named == negations && words.allSatisfy { hit.words.contains($0) })
      else { continue }
      return field.reason(number)
    }
    return nil
  }

  /// Whether a modifier touches hits of the polarity that the entry has.
  private func agrees(_ modifier: Int, _ hit: Hit) -> Bool {
    lexicon.modifiers[modifier].polarity.map { $0 == hit.entry.polarity } ?? true
  }

  private func extended(_ hit: Hit, over trigger: Range<Int>) -> Range<Int> {
    guard view.sameSentence(trigger.lowerBound, hit.span.lowerBound) else { return hit.span }
    var from = trigger
    // «verken svar eller beklagelse»: what follows the «eller» begins there.
    let before = hit.span.lowerBound - 1
    if before > trigger.upperBound, view.word(before) == "eller" { from = before..<before + 1 }
    return min(from.lowerBound, hit.span.lowerBound)..<max(from.upperBound, hit.span.upperBound)
  }

  private func asks(_ hit: Hit) -> Bool {
    var at = hit.words.upperBound - 1
    // A question mark right after the hit is its own, though the sentence goes on («Gikk det bra?» spurte hun).
    var next = at + 1
    while next < view.count, view.isMark(next) {
      if view.document.folded(of: view.document.tokens[next]).contains(UInt8(ascii: "?")) { return true }
      next += 1
    }
    while at + 1 < view.count, view.sameSentence(at, at + 1) { at += 1 }
    while at >= hit.words.lowerBound, view.isMark(at) {
      if view.document.folded(of: view.document.tokens[at]).contains(UInt8(ascii: "?")) { return true }
      at -= 1
    }
    return false
  }

  // MARK: Who acts

  private func wrongActor(_ hit: Hit) -> String? {
    guard genre == .comment else { return nil }
    switch hit.entry.actor {
    case .any, .agent: return nil
    case .customer:
      let clause = scope.clauses[Int(scope.clauseOf[hit.words.lowerBound])]
      return clause.subject == .other && !clause.carriesSubject && !holdsCustomer(hit) && startsWithVerb(hit)
        ? "someone else than the customer acts" : nil
    }
  }

  private func startsWithVerb(_ hit: Hit) -> Bool { view.isFinite(hit.words.lowerBound) }

  private func holdsCustomer(_ hit: Hit) -> Bool { hit.words.contains { view.has(view.grammar.customer, $0) } }

  /// «jeg lyttet», «vi var høflige» — but not «jeg ble lyttet til», «jeg fikk god hjelp», «jeg møtte en hyggelig dame».
  private func customerActs(_ hit: Hit) -> Bool {
    let index = Int(scope.clauseOf[hit.words.lowerBound])
    let clause = scope.clauses[index]
    guard clause.subject == .customer else { return false }
    let grammar = view.grammar
    // «jeg ble tatt på alvor og lyttet til»: the second participle of a passive.
    if clause.carriesSubject, index > 0, view.word(hit.words.lowerBound).hasSuffix("et"),
      scope.clauses[index - 1].range.contains(where: { view.has(grammar.passive, $0) })
    {
      return false
    }
    // The verb that rules the hit: the nearest one at or before its beginning, else the clause's first.
    let start = hit.words.lowerBound
    if view.has(grammar.passive, start) || view.has(grammar.receiving, start) { return false }
    if beginsWithVerb(hit) {
      let before = clause.range.lowerBound..<start
      if before.contains(where: { view.has(grammar.passive, $0) || view.has(grammar.receiving, $0) }) { return false }
      return true
    }
    let before = clause.range.lowerBound..<start
    if ownWork(in: before) || isDoneAlone(hit, in: clause) { return true }
    guard let verb = before.last(where: { view.isFinite($0) || view.isInfinitiveOnly($0) }) ?? clause.verb else {
      return false
    }
    let isCopula = ["er", "var", "e", "va", "vært", "være"].contains(view.word(verb))
    return isCopula && !hit.words.contains { view.isFinite($0) }
  }

  private func beginsWithVerb(_ hit: Hit) -> Bool {
    let (start, kinds) = (hit.words.lowerBound, view.kinds(hit.words.lowerBound))
    return view.isFinite(start) || kinds.contains(.infinitive)
      || (kinds.contains(.finite) && !view.isPresentParticiple(start))
  }

  /// «jeg stilte [ingen spørsmål]», «jeg måtte oppgi [navnet mitt]»: the object of what the customer does.
  private func ownWork(in before: Range<Int>) -> Bool {
    guard let verb = before.last(where: { view.has(view.grammar.ownWork, $0) }) else { return false }
    let passes = before.lowerBound..<verb
    if passes.contains(where: { view.has(view.grammar.passive, $0) || view.has(view.grammar.receiving, $0) }) {
      return false
    }
    return !(verb + 1..<before.upperBound).contains {
      view.isMark($0) || view.has(view.grammar.coordinator, $0) || view.kinds($0).contains(.preposition)
    }
  }

  /// «jeg har god kunnskap om dette selv»: the customer, and nobody else.
  private func isDoneAlone(_ hit: Hit, in clause: Clause) -> Bool {
    guard hit.words.upperBound < clause.range.upperBound else { return false }
    let before = clause.range.lowerBound..<hit.words.lowerBound
    if before.contains(where: { view.has(view.grammar.passive, $0) || view.has(view.grammar.receiving, $0) }) {
      return false
    }
    return (hit.words.upperBound..<clause.range.upperBound).contains { at in
      let word = view.word(at)
      return (word == "selv" || word == "sjølv") && !view.has(view.grammar.object, at - 1)
    }
  }
}
