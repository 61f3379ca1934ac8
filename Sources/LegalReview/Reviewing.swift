public import Vocabulary

/// Norms of higher law ready to be tested on variants, as known on one date.
///
/// Laws: the worst finding wins and all are kept; an unknown lever never makes a norm pass, and neither does a change that no norm looks at; the
/// order of the norms changes nothing but the order of the findings; authorities later than the date are hindsight, and so is a norm that rests on
/// nothing else. `Review.violations` lists what a review breaks of them.
public struct Reviewer: Sendable {
  /// In the order in which findings come out.
  public let norms: [Norm]
  /// The date of the talks: what became known later is hindsight.
  public let asOf: CalendarDate
  /// The norms as a decision table, and whom and where its rows bind.
  let table: DecisionTable
  let bindings: Bindings
  /// The positions of the group and of the kinds of restriction, `nil` where no norm reads them.
  let groupsPosition: Int?
  let kindsPosition: Int?
  /// Whether any rule asks more of the kinds of restriction than that one is there, so that a further kind could lift it.
  let readsOrderOfKinds: Bool
  /// Whether the date lies after the last one whose law is known: then nothing is assessed.
  let isBeyondKnown: Bool
  /// Answers of lawyers to open questions, and to what rules find; `answering` sets them.
  var answers: [LawyersAnswer] = []

  /// `usualOrder` is the order in which facts usually give their levers; with it a review looks none up by name. `knownUntil` is the last day whose
  /// law the norms tell.
  public init(norms: [Norm], rulings: [Ruling], asOf: CalendarDate, usualOrder: [LeverID] = [], knownUntil: CalendarDate? = nil) {
    self.norms = norms
    self.asOf = asOf
    isBeyondKnown = knownUntil.map { asOf.isAfter($0) } ?? false
    let read = usualOrder + norms.flatMap(\.leversRead) + norms.flatMap(\.open).flatMap(\.conditions).map(\.lever)
    var (levers, positions): ([LeverID], [LeverID: Int]) = ([], [:])
    for lever in read where positions[lever] == nil {
      positions[lever] = levers.count
      levers.append(lever)
    }
    let later = Set(rulings.filter { $0.date.isAfter(asOf) }.map(\.id))
    let rows = norms.enumerated().flatMap { Row.rows(of: $1, at: $0, later: later, positions: positions) }
    table = DecisionTable(rows, levers: levers, positions: positions)
    bindings = Bindings(rows, norms, on: asOf, isKnown: !isBeyondKnown)
    groupsPosition = table.positionRead(Facts.groups)
    kindsPosition = table.positionRead(Facts.kinds)
    readsOrderOfKinds = norms.flatMap(\.rules).flatMap(\.conditions).contains {
      $0.lever == Facts.kinds && $0.comparison != .has && $0.comparison != .in
    }
  }

  /// Reviews one variant for one status group. Findings, gaps and questions come in the order of the norms and of their rules; a lever that the
  /// facts do not give is not known.
  ///
  /// Complexity: linear in the number of levers, and in what is found.
  public func review(_ facts: Facts) -> Review {
    let submission = Submission(facts, table, bindings)
    var draft = Draft(isUnchanged: submission.target.isEmpty || facts.changed.isEmpty)
    draft.reserve(findings: submission.holding.count, gaps: submission.doubtful.count)
    submission.possible.forEach { number in
      let row = table.rows[number]
      let (holds, isAbout) = (!submission.open.contains(number), submission.about.contains(number))
      let isToldApart = bindings.hindsight.contains(number)
      switch row.contents.part {
      case .gate: break
      case .rule where holds: draft.add(ruled(row, Finding(row.statement, submission.values, isAboutVariant: isAbout), &draft))
      case .rule: if isAbout, !isToldApart { draft.add(row.gap(submission.values, undecided: facts.undecided)) }
      case .question(let position): if isAbout, !isToldApart { ask(row, position, arises: holds, submission, &draft) }
      }
    }
    let kinds = kindsPosition == nil && bindings.speaksOfNoKind ? nil : facts[Facts.kinds]
    draft.isTested = look(at: submission, &draft) && kinds != .unknown
    if !draft.isUnchanged {
      let counted = submission.holding.intersection(submission.about).subtracting(bindings.hindsight)
      draft.uncovered = bindings.uncovered(kinds, submission.target, by: counted)
    }
    return draft.concluded
  }
}
