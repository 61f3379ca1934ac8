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
  /// Every lever that any norm reads, and where each stands among them.
  let levers: [LeverID]
  let places: [LeverID: Int]
  /// Where each of them usually stands among the facts, -1 where that is not known.
  private let hints: [Int]
  /// The places of the group and of the kinds of restriction, -1 where no norm reads them.
  let groupsPlace: Int
  let kindsPlace: Int
  /// What a review needs of each norm before anything fires.
  let heads: [Head]
  /// Their conditions, each once, and where each norm and rule has its own.
  private let conditions: Conditions
  private let scan: Scan
  /// The rules and gates that read each lever.
  let readers: [[Reader]]
  /// One bit for each group that a norm protects.
  private let groupBits: GroupBits
  /// Whether any rule asks more of the kinds of restriction than that one is there, so that a further kind could lift it.
  let readsOrderOfKinds: Bool
  /// The kinds of restriction of which any rule speaks.
  let kinds: [String]
  /// Whether the date lies after the last one whose law is known: then nothing is assessed.
  let isBeyondKnown: Bool
  /// Answers of lawyers to open questions; `answering` sets them.
  var answers: [LawyersAnswer] = []

  /// `usualOrder` is the order in which facts usually give their levers; with it a review looks none up by name. `knownUntil` is the last day whose
  /// law the norms tell.
  public init(norms: [Norm], rulings: [Ruling], asOf: CalendarDate, usualOrder: [LeverID] = [], knownUntil: CalendarDate? = nil) {
    self.norms = norms
    self.asOf = asOf
    let put = norms.flatMap { $0.gate.conditions + ($0.rules.flatMap(\.conditions) + $0.open.flatMap(\.conditions)) }
    let read = (norms.flatMap(\.leversRead) + norms.flatMap(\.open).flatMap(\.conditions).map(\.lever)).reduce(
      into: (names: [LeverID](), places: [LeverID: Int]())
    ) { found, lever in
      guard found.places[lever] == nil else { return }
      found.places[lever] = found.names.count
      found.names.append(lever)
    }
    levers = read.names
    places = read.places
    groupsPlace = read.places[Facts.groups] ?? -1
    kindsPlace = read.places[Facts.kinds] ?? -1
    let order = Dictionary(usualOrder.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    hints = read.names.map { order[$0] ?? -1 }
    isBeyondKnown = knownUntil.map { asOf.isAfter($0) } ?? false
    kinds = norms.flatMap(\.rules).flatMap(\.covers).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    let later = Set(rulings.filter { $0.date.isAfter(asOf) }.map(\.id))
    groupBits = GroupBits(norms.flatMap(\.appliesTo))
    conditions = Conditions(put, levers: read.names)
    let names = Head.Names(places: read.places, conditions: conditions, bits: groupBits, kinds: kinds)
    heads = norms.map { Head($0, on: asOf, later: later, among: names) }
    scan = Scan(heads)
    readers = Self.readers(heads, levers: read.names.count)
    readsOrderOfKinds = norms.flatMap(\.rules).flatMap(\.conditions).contains {
      $0.lever == Facts.kinds && $0.comparison != .has && $0.comparison != .in
    }
  }

  /// Reviews one variant for one status group. Findings, gaps and questions come in the order of the norms and of their rules; a lever that the
  /// facts do not give is not known.
  ///
  /// Complexity: linear in the number of conditions of all norms.
  public func review(_ facts: Facts) -> Review {
    let submission = submission(facts)
    var draft = Draft(isUnchanged: submission.target.isEmpty || facts.changed.isEmpty)
    var isOpen = [Bool](repeating: false, count: heads.count)
    var coverage = Coverage(of: submission, kinds)
    let state = scan.bit(of: facts.state)
    scan.norms.withUnsafeBufferPointer { norms in
      for index in norms.indices where !isBeyondKnown && norms[index].groups & submission.target.bits != 0 && norms[index].states & state != 0 {
        guard facts.directiveApplies ? norms[index].bindsWithDirective : norms[index].bindsWithout else { continue }
        isOpen[index] = read(index, norms[index], submission, &draft, &coverage)
      }
    }
    draft.isTested = look(at: submission, isOpen, &draft.gaps) && submission.kinds != .unknown
    if !draft.isUnchanged { draft.uncovered = coverage.missing }
    return draft.concluded
  }

  /// Reads one norm that binds; whether its gate may be open.
  private func read(_ index: Int, _ norm: Scan.Norm, _ submission: Submission, _ draft: inout Draft, _ coverage: inout Coverage) -> Bool {
    scan.numbers.withUnsafeBufferPointer { numbers in
      submission.answers.withUnsafeBufferPointer { answers in
        let opens = submission.meets(norm.gate, of: numbers, answers)
        if opens == false { return false }
        for line in norm.lines {
          let fires = submission.meets(scan.lines[line], of: numbers, answers)
          if fires == false { continue }
          let place = line - norm.lines.lowerBound
          if opens == true, fires == true {
            draft.findings.append(finding(index, place, submission))
            if draft.findings[draft.findings.count - 1].counts { coverage.add(heads[index].rules[place]) }
          } else if !norm.isHindsight, submission.changes(heads[index].rules[place].conditions) {
            draft.gaps.append(gap(index, place, submission))
          }
        }
        if norm.asks, !norm.isHindsight { ask(index, opens: opens, submission, &draft) }
        return true
      }
    }
  }

  /// The facts as the norms read them.
  private func submission(_ facts: Facts) -> Submission {
    let changed = facts.changed.compactMap { places[$0] }
    var isChanged = [Bool](repeating: false, count: levers.count)
    for place in changed { isChanged[place] = true }
    let values = levers.indices.map { facts.value(of: levers[$0], near: hints[$0]) }
    return Submission(
      values: values, answers: conditions.answers(to: values), changed: changed, isChanged: isChanged,
      target: groupBits.of(facts[Facts.groups].members ?? []), kinds: kindsPlace < 0 && kinds.isEmpty ? nil : facts[Facts.kinds],
      undecided: facts.undecided,
      state: facts.state)
  }

  func both(_ one: Bool?, _ other: Bool?) -> Bool? { one == false || other == false ? false : one == nil || other == nil ? nil : true }

  private func finding(_ norm: Int, _ rule: Int, _ submission: Submission) -> Finding {
    let values = submission.values
    let conditions = heads[norm].rules[rule].all
    return Finding(
      norm: norms[norm].id, code: norms[norm].rules[rule].code, verdict: norms[norm].rules[rule].verdict, level: norms[norm].level,
      uncertainty: norms[norm].uncertainty, tie: norms[norm].tie,
      because: conditions.map { Ruling.Lever(lever: $0.condition.lever, value: values[$0.place]) },
      margins: conditions.compactMap { test in
        guard let limit = test.condition.limit, let value = values[test.place].number, value.isFinite else { return nil }
        return Finding.Margin(lever: test.condition.lever, value: value, limit: limit)
      }, isAboutVariant: submission.changes(heads[norm].rules[rule].conditions), isHindsight: heads[norm].isHindsight,
      authorities: heads[norm].rules[rule].authorities, laterAuthorities: heads[norm].rules[rule].laterAuthorities)
  }

  private func gap(_ norm: Int, _ rule: Int, _ submission: Submission) -> Gap {
    Gap(
      norm: norms[norm].id, code: norms[norm].rules[rule].code, couldBe: norms[norm].rules[rule].verdict,
      missing: missing(heads[norm].rules[rule].all, submission), tie: norms[norm].tie)
  }

  /// The levers that keep conditions open, each once.
  func missing(_ tests: [Head.Test], _ submission: Submission) -> [LeverID] {
    var missing: [LeverID] = []
    for test in tests where submission.answers[test.number] == .open {
      // The kinds of restriction are open because a lever is: that one is missing.
      let open = test.place == kindsPlace && !submission.undecided.isEmpty ? submission.undecided : [test.condition.lever]
      missing += open.filter { !missing.contains($0) }
    }
    return missing
  }
}
