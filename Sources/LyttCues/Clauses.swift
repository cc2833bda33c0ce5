import LyttText

/// What a clause's subject is to the enquiry.
enum SubjectKind: UInt8 {
  /// None is written, and none can be carried over.
  case none
  /// The customer who writes.
  case customer
  /// Anyone or anything else.
  case other
}

/// A clause: a row of tokens round one finite verb, as far as closed classes and the vocabulary tell.
struct Clause {
  var range: Range<Int>
  /// Whether a subjunction or a question word begins it.
  var isSubordinate = false
  /// Whether it begins by coordination with the clause before.
  var isCoordinated = false
  /// The first finite verb.
  var verb: Int?
  var subject = SubjectKind.none
  /// The token that heads the subject, where a pronoun or noun does.
  var subjectHead: Int?
  /// Whether the subject was carried over from the clause before.
  var carriesSubject = false
}

/// Reads tokens as clauses.
struct ClauseReader {
  let view: TokenView

  init(_ view: TokenView) { self.view = view }

  /// Clauses in order; they cover all tokens, and each lies within one sentence.
  func clauses(in sentences: [Range<Int>]) -> [Clause] {
    var result: [Clause] = []
    var subject = SubjectKind.none
    for sentence in sentences {
      let first = result.count
      var start = sentence.lowerBound
      for at in sentence.dropFirst() where begins(at, after: start) {
        result.append(Clause(range: start..<at))
        start = at
      }
      result.append(Clause(range: start..<sentence.upperBound))
      for i in first..<result.count {
        read(&result, i, sentenceStart: first, after: subject)
        if result[i].subject != .none { subject = result[i].subject }
      }
    }
    return result
  }

  /// Whether a clause begins at a token, where the clause so far began at `start`.
  private func begins(_ at: Int, after start: Int) -> Bool {
    let grammar = view.grammar
    if view.isBreak(at - 1) { return true }
    if view.isMark(at) { return false }
    let previousIsMark = view.isMark(at - 1)
    // A conjunction or comma before this token already began the clause, if one begins.
    if at - 1 > start || view.has(grammar.coordinator, at - 1) == false {
      if view.has(grammar.coordinator, at) { return coordinationBeginsClause(at, hasVerb: hasVerb(start..<at)) }
    }
    if view.has(grammar.subordinator, at) { return !(at - 1 == start && isOpener(at - 1)) }
    if view.has(grammar.subordinatorBeforeSubject, at), at + 1 < view.count {
      if subordinates(at) { return !(at - 1 == start && isOpener(at - 1)) }
    }
    if previousIsMark, view.isComma(at - 1) {
      return view.has(grammar.nominative, at) || (view.isFinite(at) && hasVerb(start..<at))
        || (view.has(grammar.nominative, at + 1) && view.isFinite(at + 2))
        || (view.has(grammar.nominative, at + 2) && view.isFinite(at + 1))
        || (view.has(grammar.nominative, at + 3) && view.isFinite(at + 2) && hasVerb(start..<at))
    }
    // «uten å avbryte | lyttet hun»: the main clause after an infinitive that comes first.
    if at > start + 1, view.isFinite(at), view.has(grammar.nominative, view.nextWord(after: at)),
      subordinateBegins(start), !hasVerb(start..<at), (start..<at).contains(where: { view.isInfinitiveOnly($0) }),
      !view.has(grammar.nominative, at - 1), !view.has(grammar.negative, at - 1)
    {
      return true
    }
    // «selv om de var gode, opplevde vi», «mens jeg ventet | sjekket hun»: the main clause after one that comes first.
    if view.isFinite(at), hasVerb(start..<at), !view.has(grammar.coordinator, at - 1),
      !view.has(grammar.nominative, at - 1), !view.has(grammar.negative, at - 1)
    {
      let next = view.nextWord(after: at)
      if view.has(grammar.nominative, next) || (view.isFinite(at - 1) && view.has(grammar.otherSubject, next)),
        subordinateBegins(start) || isZeroRelative(start)
      {
        return true
      }
      // «mannen jeg snakket med | var kort»: the main verb after a relative clause inside its subject.
      if !view.isFinite(at - 1), isZeroRelative(start) || view.isRelative(start), !view.has(grammar.modal, at - 1),
        view.has(grammar.auxiliary, at) || view.kinds(at) == .finite
      {
        return true
      }
    }
    // «en mening man egentlig ikke tror på»: adverbs before the verb stand only in a subordinate clause.
    if view.has(grammar.nominative, at), at - 1 > start || !isOpener(at - 1) {
      var next = view.nextWord(after: at)
      var adverbs = 0
      while adverbs < 3, view.isAdverbOnly(next) || view.has(grammar.negative, next) {
        (next, adverbs) = (view.nextWord(after: next), adverbs + 1)
      }
      if adverbs > 0, view.isFinite(next), !view.isFinite(at - 1), !view.has(grammar.coordinator, at - 1) {
        return true
      }
    }
    // «alt jeg lurte på», «sa hun var lei seg»: a subject with its verb inside a clause that has its own.
    if view.has(grammar.nominative, at), at - 1 > start || !isOpener(at - 1), !view.has(grammar.auxiliary, at - 1) {
      let verb = view.nextWord(after: at)
      if view.isFinite(verb), !view.has(grammar.coordinator, at - 1) {
        return !view.isFinite(at - 1) || view.has(grammar.auxiliary, verb) || view.kinds(verb) == .finite
          || view.has(grammar.nominative, at - 2)
      }
    }
    return false
  }

  /// Whether the token only opens a clause: a conjunction, a mark, a subjunction.
  private func isOpener(_ at: Int) -> Bool {
    view.isMark(at) || view.has(view.grammar.coordinator, at) || view.has(view.grammar.subordinator, at)
      || view.has(view.grammar.subordinatorBeforeSubject, at)
  }

  private func subordinateBegins(_ start: Int) -> Bool {
    var at = start
    while view.isMark(at) || (view.has(view.grammar.coordinator, at) && !view.has(view.grammar.subordinator, at)) {
      at += 1
    }
    return view.has(view.grammar.subordinator, at) || view.has(view.grammar.subordinatorBeforeSubject, at)
  }

  /// Whether a clause that begins here begins with a subject in the middle of a sentence: «(alt) jeg lurte på».
  private func isZeroRelative(_ start: Int) -> Bool {
    start > 0 && view.sameSentence(start, start - 1) && view.has(view.grammar.nominative, start)
      && !view.isMark(start - 1)
      && !view.has(view.grammar.coordinator, start - 1)
  }

  private func hasVerb(_ range: Range<Int>) -> Bool { view.lastFinite(in: range) != nil }

  private func coordinationBeginsClause(_ at: Int, hasVerb: Bool) -> Bool {
    if view.isAdversative(at) { return true }
    var next = view.nextWord(after: at)
    var adverbs = 0
    while next < view.count, adverbs < 2, view.isAdverbOnly(next) || view.has(view.grammar.negative, next) {
      next = view.nextWord(after: next)
      adverbs += 1
    }
    if view.has(view.grammar.nominative, next) || view.has(view.grammar.customer, next) { return true }
    if view.isFinite(next) { return true }
    // «…, og damen var»: a subject, then a finite verb, where the clause so far has its own.
    return hasVerb && verbFollows(next, within: 5)
  }

  /// Whether something that can be a subject stands here, and a finite verb soon after it.
  private func verbFollows(_ at: Int, within most: Int) -> Bool {
    guard at < view.count, view.isNounLike(at) || !view.kinds(at).isDisjoint(with: [.pronoun, .adjective]) else {
      return false
    }
    var next = at + 1
    while next < view.count, next <= at + most, !view.isMark(next), !view.has(view.grammar.coordinator, next),
      !view.has(view.grammar.subordinator, next), !view.isRelative(next)
    {
      if view.isFinite(next) { return true }
      next += 1
    }
    return false
  }

  private func subordinates(_ at: Int) -> Bool {
    let next = view.nextWord(after: at)
    // «selv om», «selv når» begin a clause; «selv høflig», «selv jeg» do not.
    if ["selv", "sjølv"].contains(view.word(at)) {
      return ["om", "når", "da", "då", "hvis", "viss", "dersom"].contains(view.word(next))
    }
    if view.has(view.grammar.nominative, next) { return true }
    // «kunden før meg»
    if view.has(view.grammar.object, next) { return false }
    let reaches = (next + 1..<next + 4).contains { view.isFinite($0) && !view.has(view.grammar.coordinator, $0) }
    if view.isRelative(at) {
      // «som en idiot» compares; «som svarte», «som jeg ringte» begins a clause.
      if view.isFinite(next) || view.has(view.grammar.negative, next) { return true }
      if view.isAdverbOnly(next) {
        let after = view.nextWord(after: next)
        return view.isFinite(after) || view.has(view.grammar.negative, after) || view.isFinite(after + 1)
      }
      return reaches && (view.isNounLike(next) || view.has(view.grammar.otherSubject, next))
    }
    if view.has(view.grammar.otherSubject, next), reaches { return true }
    switch view.word(at) {
    case "før", "når", "da", "då", "om", "siden", "sidan": return verbFollows(next, within: 4)
    default: return false
    }
  }

  /// `subject` is the last one before in the text.
  private func read(_ clauses: inout [Clause], _ i: Int, sentenceStart: Int, after subject: SubjectKind) {
    let firstInSentence = i == sentenceStart
    let range = clauses[i].range
    let grammar = view.grammar
    var opener = range.lowerBound
    while opener < range.upperBound, view.isMark(opener) { opener += 1 }
    if opener < range.upperBound {
      if view.has(grammar.coordinator, opener), !view.has(grammar.subordinator, opener) {
        clauses[i].isCoordinated = true
        opener += 1
      } else if !firstInSentence, range.lowerBound > 0, view.isComma(range.lowerBound - 1) {
        clauses[i].isCoordinated = true
      }
    }
    if opener < range.upperBound,
      view.has(grammar.subordinator, opener)
        || (view.has(grammar.subordinatorBeforeSubject, opener) && subordinates(opener))
    {
      clauses[i].isSubordinate = true
    }
    if isZeroRelative(range.lowerBound) { clauses[i].isSubordinate = true }
    clauses[i].verb = range.first { view.isFinite($0) }
    clauses[i].subject = self.subject(
      in: range, verb: clauses[i].verb, relative: opener < range.upperBound && view.isRelative(opener), after: subject)
    clauses[i].subjectHead = subjectHead(of: clauses[i], from: opener, after: clauses[sentenceStart..<i])
    if clauses[i].subject == .none, let head = clauses[i].subjectHead, clauses[i].verb != nil,
      !view.has(grammar.customer, head)
    {
      clauses[i].subject = .other
    }
    if clauses[i].subject == .none, let verb = clauses[i].verb, isErrand(verb, opener) {
      clauses[i].subject = .customer
    }
    guard clauses[i].subject == .none, !firstInSentence, let verb = clauses[i].verb, !clauses[i].isSubordinate else {
      return
    }
    guard clauses[i].isCoordinated || verb == range.lowerBound else { return }
    // «Jeg ringte og spurte»: the subject is carried over; where someone else acted in between, it is theirs.
    var before = i - 1
    var carried = SubjectKind.none
    var head: Int?
    while before >= 0, view.sameSentence(clauses[before].range.lowerBound, range.lowerBound) {
      if clauses[before].subject == .other { carried = .other }
      if carried == .none { carried = clauses[before].subject }
      if !clauses[before].isSubordinate { head = clauses[before].subjectHead }
      if !clauses[before].isSubordinate, clauses[before].subject != .none || clauses[before].verb != nil { break }
      before -= 1
    }
    if carried != .none {
      clauses[i].subject = carried
      clauses[i].subjectHead = head
      clauses[i].carriesSubject = true
    }
  }
}
