public import Dossiers

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
    if names.readers(of: act.id) != nil { throw .doneBefore(act.id) }
    take(act)
  }

  /// Adds an act that was allowed; `nil` is one that was erased since.
  mutating func take(_ act: Act?) {
    count += 1
    guard let act else { return }
    names.insert(act.id, act.readers)
    last = act.at
  }
}
