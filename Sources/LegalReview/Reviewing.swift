public import Vocabulary

/// Norms of higher law ready to be tested on variants, as known on one date.
///
/// Laws: the worst finding wins and all are kept; an unknown lever never makes a norm pass, and neither does a change that no norm looks at; the order of the
/// norms changes nothing but the order of the findings; authorities later than the date are hindsight, and so is a norm that rests on nothing else.
public struct Reviewer: Sendable {
  public let norms: [Norm]
  public let asOf: CalendarDate
  /// Every lever that any norm reads, and where each stands among them.
  let levers: [String]
  let places: [String: Int]
  /// Where each of them usually stands among the facts, -1 where that is not known.
  private let hints: [Int]
  /// The places of the group and of the kinds of restriction, -1 where no norm reads them.
  private let groupsPlace: Int
  private let kindsPlace: Int
  /// What a review needs of each norm before anything fires.
  let heads: [Head]
  /// The rules and gates that read each lever.
  private let readers: [[Reader]]
  /// One bit for each group that a norm protects.
  private let groupBits: GroupBits
  /// Whether any rule asks more of the kinds of restriction than that one is there, so that a further kind could lift it.
  let readsOrderOfKinds: Bool

  /// `usualOrder` is the order in which facts usually give their levers; with it a review looks none up by name.
  public init(norms: [Norm], rulings: [Ruling], asOf: CalendarDate, usualOrder: [String] = []) {
    self.norms = norms
    self.asOf = asOf
    let read = (norms.flatMap(\.leversRead) + norms.flatMap(\.open).flatMap(\.conditions).map(\.lever)).reduce(
      into: (names: [String](), places: [String: Int]())
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
    let later = Set(rulings.filter { $0.date.isAfter(asOf) }.map(\.id))
    groupBits = GroupBits(norms.flatMap(\.appliesTo))
    heads = norms.map { [groupBits] norm in Head(norm, later: later, places: read.places, bits: groupBits) }
    readers = Self.readers(heads, levers: read.names.count)
    readsOrderOfKinds = norms.flatMap(\.rules).flatMap(\.conditions).contains {
      $0.lever == Facts.kinds && $0.comparison != .has && $0.comparison != .in
    }
  }

  /// Reviews one variant for one status group.
  ///
  /// Complexity: linear in the number of conditions of all norms.
  public func review(_ facts: Facts) -> Review {
    var findings: [Finding] = []
    var gaps: [Gap] = []
    var questions: [OpenQuestion] = []
    let target = groupBits.of(facts[Facts.groups].members ?? [])
    let values = levers.indices.map { facts.value(of: levers[$0], near: hints[$0]) }
    let changed = facts.changed.compactMap { places[$0] }
    var isChanged = [Bool](repeating: false, count: levers.count)
    for place in changed { isChanged[place] = true }
    var isOpen = [Bool](repeating: false, count: heads.count)
    for index in heads.indices where heads[index].groups & target.bits != 0 && heads[index].binds(facts) {
      let opens = hold(heads[index].gate, values)
      if opens == false { continue }
      isOpen[index] = true
      let isHindsight = heads[index].isHindsight
      for place in heads[index].rules.indices {
        switch both(opens, hold(heads[index].rules[place].conditions, values)) {
        case true?: findings.append(finding(index, place, values, isChanged))
        case nil where !isHindsight && isAbout(heads[index].rules[place].conditions, isChanged): gaps.append(gap(index, place, values))
        default: break
        }
      }
      for place in heads[index].open.indices where !isHindsight && isAbout(heads[index].open[place], isChanged) {
        if both(opens, hold(heads[index].open[place], values)) != false {
          questions.append(OpenQuestion(norm: norms[index].id, rule: norms[index].open[place]))
        }
      }
    }
    let isTested = look(at: changed, facts.state, target, isOpen, values, &gaps)
    return conclude(findings, gaps, questions, isUnchanged: target.isEmpty || facts.changed.isEmpty, isTested: isTested)
  }

  /// Whether all conditions hold on the values of the levers; `nil` where an unknown one decides it.
  private func hold(_ conditions: [Head.Test], _ values: [LeverValue]) -> Bool? {
    var isUnknown = false
    for index in conditions.indices {
      switch conditions[index].condition.holds(for: values[conditions[index].place]) {
      case false: return false
      case nil: isUnknown = true
      default: break
      }
    }
    return isUnknown ? nil : true
  }

  private func both(_ one: Bool?, _ other: Bool?) -> Bool? { one == false || other == false ? false : one == nil || other == nil ? nil : true }

  /// A rule is about the variant if it reads a lever that the variant changes; otherwise it says the same of today's law.
  private func isAbout(_ conditions: [Head.Test], _ isChanged: [Bool]) -> Bool { conditions.contains { isChanged[$0.place] } }

  /// Whether anything that the variant changes was looked at: a lever that a norm that binds reads, or a kind of restriction that such a norm names.
  ///
  /// Adds a gap for every changed lever that norms of this state read, but for some group of the target none that binds. Neutral is what no norm at all reads, or
  /// only together with a kind of restriction that the variant does not make, such as the order within a quota where there is none.
  private func look(
    at changed: [Int], _ state: String, _ target: GroupBits.Target, _ isOpen: [Bool], _ values: [LeverValue], _ gaps: inout [Gap]
  ) -> Bool {
    var isTested = false
    for place in changed where place != groupsPlace && place != kindsPlace {
      var readBy: UInt64 = 0
      for index in readers[place].indices {
        let norm = readers[place][index].norm
        if isOpen[norm], !heads[norm].isHindsight { readBy |= readers[place][index].groups }
      }
      if target.isIn(readBy), readBy != 0 {
        isTested = true
      } else if let elsewhere = readers[place].first(where: { heads[$0.norm].isLaw(of: state) && names($0, values) != false }) {
        gaps.append(Gap(norm: norms[elsewhere.norm].id, code: "UNREAD", couldBe: .contrary, missing: [levers[place]], reason: .unread))
      }
    }
    if !isTested, changed.contains(kindsPlace) {
      isTested = readers[kindsPlace].contains {
        isOpen[$0.norm] && !heads[$0.norm].isHindsight && $0.groups & target.bits != 0 && names($0, values) == true
      }
    }
    return isTested
  }

  /// Whether the kinds of restriction that a rule names are made; true for one that names none, `nil` where they are not known.
  private func names(_ reader: Reader, _ values: [LeverValue]) -> Bool? {
    kindsPlace < 0 ? true : hold(reader.kinds, values)
  }

  private func finding(_ norm: Int, _ rule: Int, _ values: [LeverValue], _ isChanged: [Bool]) -> Finding {
    let conditions = heads[norm].rules[rule].all
    return Finding(
      norm: norms[norm].id, code: norms[norm].rules[rule].code, verdict: norms[norm].rules[rule].verdict, level: norms[norm].level,
      uncertainty: norms[norm].uncertainty, tie: norms[norm].tie,
      because: conditions.map { Ruling.Lever(lever: $0.condition.lever, value: values[$0.place]) },
      margins: conditions.compactMap { test in
        guard let limit = test.condition.limit, let value = values[test.place].number else { return nil }
        return Finding.Margin(lever: test.condition.lever, value: value, limit: limit)
      }, isAboutVariant: isAbout(heads[norm].rules[rule].conditions, isChanged), isHindsight: heads[norm].isHindsight,
      authorities: heads[norm].authorities, laterAuthorities: heads[norm].laterAuthorities)
  }

  private func gap(_ norm: Int, _ rule: Int, _ values: [LeverValue]) -> Gap {
    var missing: [String] = []
    for test in heads[norm].rules[rule].all
    where test.condition.holds(for: values[test.place]) == nil && !missing.contains(test.condition.lever) {
      missing.append(test.condition.lever)
    }
    return Gap(
      norm: norms[norm].id, code: norms[norm].rules[rule].code, couldBe: norms[norm].rules[rule].verdict, missing: missing, tie: norms[norm].tie)
  }

  private func conclude(_ findings: [Finding], _ gaps: [Gap], _ questions: [OpenQuestion], isUnchanged: Bool, isTested: Bool) -> Review {
    let worst = findings.filter(\.counts).map(\.verdict).max()
    let worstGap = gaps.map(\.couldBe).max()
    func conclusion(_ blocking: Verdict?) -> Review.Conclusion {
      switch worst {
      case _ where isUnchanged: .unchanged
      case .contrary: .contrary
      case .atRisk: .atRisk
      // Where no norm looks at what the variant changes, nothing has been tested.
      default: !isTested || (blocking ?? .tenable) > .tenable ? .notAssessed : .tenable
      }
    }
    let couldBeWorse = !isUnchanged && (worstGap.map { $0 > (worst ?? .tenable) } ?? false)
    return Review(
      findings: findings, gaps: gaps, questions: questions, conclusion: conclusion(worstGap),
      ordinaryConclusion: conclusion(gaps.filter { $0.tie == nil }.map(\.couldBe).max()), couldBeWorse: couldBeWorse)
  }
}
