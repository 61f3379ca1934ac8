public import Dossiers
import Vocabulary

/// The state after an act.
///
/// Pure: the same state, act and rules give the same state. Throws `Refusal`, with the rule, for an act that the rules do not allow; the state stays
/// as it was. The rules are those of the opening; others are refused.
public func advance(_ state: TableState, _ act: Act, _ rules: RulesOfProcedure) throws(Refusal) -> TableState {
  var next = state
  try next.add(act, rules)
  return next
}

/// The state that the acts of a record add up to, without asking again whether they were allowed: for a record that was checked as it grew.
///
/// `nil` stands for an act that was erased; what remains adds up to the same. Complexity: as the acts, not their square.
public func replay(_ acts: some Sequence<Act?>) -> TableState {
  var state = TableState()
  for act in acts { state.take(act) }
  return state
}

extension TableState {
  /// Advances in place, so that a long record is not copied with every act; refused, it stays as it was.
  public mutating func add(_ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    try check(act, rules)
    take(act)
  }

  /// Whether an act may be done now. Throws the rule that forbids it.
  public func check(_ act: Act, _ rules: RulesOfProcedure) throws(Refusal) {
    if case .table(.open(let facts)) = act.body { return try checkOpening(facts, act, rules) }
    guard let own = self.rules else { throw .notOpened }
    guard own == rules else { throw .otherRules(given: rules.id, fixed: own.id) }
    if names.readers(of: act.id) != nil { throw .doneBefore(act.id) }
    guard !act.id.rawValue.isEmpty else { throw .empty(.name) }
    if let last, act.at < last { throw .beforeTheLast(at: act.at, last: last) }
    let seated = try checkSpeaker(act, rules)
    try checkCircle(act, rules)
    try checkNames(act)
    try checkFamily(act, seated.seat, rules)
  }

  private func checkFamily(_ act: Act, _ seat: Seat, _ rules: RulesOfProcedure) throws(Refusal) {
    switch act.body {
    case .table: throw .openedAlready
    case .seat(let facts): try check(facts, act)
    case .session(let facts): try check(facts, act, seat)
    case .proposal(let facts): try check(facts, act)
    case .amendment(let facts): try check(facts, act)
    case .referral(let facts): try check(facts, act)
    case .word(let facts): try check(facts, act)
    case .consent(let facts): try check(facts, act)
    case .vote(let facts): try check(facts, act, rules)
    case .decision(let facts): try check(facts, act)
    case .minutes(let facts): try check(facts, act)
    case .record(let facts): try check(facts, act)
    case .sealing(let facts): try check(facts, act)
    }
  }

  /// Adds an act that was allowed; `nil` is one that was erased since.
  ///
  /// A record for one reader takes what was computed (rolls, counts, outcomes) from the whole state, which knows more of the table than the reader.
  mutating func take(_ act: Act?, knowing whole: TableState? = nil) {
    count += 1
    guard let act else { return }
    names.insert(act.id, act.readers)
    last = act.at
    switch act.body {
    case .table(.open(let facts)): take(facts, act)
    case .seat(let facts): take(facts, act)
    case .session(let facts): take(facts, act)
    case .proposal(let facts): take(facts, act)
    case .amendment(let facts): take(facts, act)
    case .referral(let facts): take(facts, act)
    case .word(let facts): words.append(Word(act: act.id, by: act.by, at: act.at, readers: act.readers, session: session?.id, said: facts))
    case .consent(let facts): take(facts, act, whole)
    case .vote(let facts): take(facts, act, whole)
    case .decision(let facts): take(facts, act)
    case .minutes(let facts): take(facts, act)
    case .record(let facts): take(facts, act)
    case .sealing(let facts): take(facts, act)
    }
    endVotes(after: act)
  }
}
