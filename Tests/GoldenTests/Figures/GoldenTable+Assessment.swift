import Assessments
import Chance
import Dossiers
import LegalReview
import Negotiation
import Vocabulary

extension GoldenTable {
  /// Every figure of an assessment with its backtest and experiment. Monthly series stand as sums over the months, plain and weighted, at each
  /// percentile: a change of any month moves both, the weights being the months.
  init(_ assessment: Assessment, _ backtest: Backtest, _ experiment: ExperimentAnswer?) {
    self.init()
    for answer in assessment.variants { add(answer) }
    if let table = assessment.table { add(table) }
    add(backtest)
    if let experiment { add(experiment) }
  }

  private mutating func add(_ answer: VariantAssessment) {
    let id = answer.variant.id.rawValue
    for figure in answer.chain?.figures ?? [] {
      let name = "\(id)/figure/\(figure.kind.rawValue)"
      add("\(name)/level", figure.level.values)
      add("\(name)/difference", figure.difference.values)
      let (level, change) = (figure.meanLevel, figure.meanDifference)
      add("\(name)/mean", [level.mean, level.standardError, change.mean, change.standardError])
      add("\(name)/counted", [level.count, change.count])
    }
    for series in answer.series {
      add("\(id)/series/\(series.kind.rawValue)/level", sums(series.bands))
      add("\(id)/series/\(series.kind.rawValue)/difference", sums(series.differences))
    }
    add("\(id)/chain", "start \(answer.chain?.startMonth ?? -1), different \(answer.isDifferent), quiet \(answer.quiet.map(quiet))")
    for (group, facts) in answer.chain?.derived.withGroup ?? [] {
      let months = [facts.effectiveMonths ?? .nan, facts.quotaWait?.value.number ?? .nan]
      add("\(id)/derived/\(group.rawValue)", months)
      add("\(id)/derived/\(group.rawValue)/longer", "\(facts.isLongerThanToday)")
    }
    if let law = answer.law { add(id, law) }
    if let carry = answer.carry { add(id, carry) }
    if let places = answer.places { add(id, places) }
  }

  private func quiet(_ lever: QuietLever) -> String {
    switch lever {
    case .overBeforeTheDecision(let lever, let months, _): "overBeforeTheDecision \(lever) \(months)"
    case .brakeStaysOff: "brakeStaysOff"
    case .morePlacesThanRequests(let lever): "morePlacesThanRequests \(lever)"
    case .sponsorHasHome: "sponsorHasHome"
    case .allComeAfterwards: "allComeAfterwards"
    case .noFamilyLever: "noFamilyLever"
    }
  }

  /// Sums over the months at each percentile, then sums weighted by the month, then the number of values left out.
  private func sums(_ months: [Bands]) -> [Double] {
    var (plain, weighted, missing) = ([Double](repeating: 0, count: 7), [Double](repeating: 0, count: 7), 0.0)
    for (month, bands) in months.enumerated() {
      for (place, value) in bands.values.enumerated() {
        guard value.isFinite else {
          missing += 1
          continue
        }
        plain[place] += value
        weighted[place] += Double(month + 1) * value
      }
    }
    return plain + weighted + [missing]
  }

  private mutating func add(_ id: String, _ law: LawAnswer) {
    for setting in law.settings {
      for group in setting.groups {
        let name = "\(id)/law/\(setting.setting)/\(group.group.rawValue)"
        let review = group.review
        add("\(name)/conclusion", "\(review.conclusion.rawValue), ordinary \(review.ordinaryConclusion.rawValue), worse \(review.couldBeWorse)")
        for (place, finding) in review.findings.enumerated() {
          let because = finding.because.map { "\($0.lever)=\($0.value)" }.joined(separator: ",")
          add(
            "\(name)/finding/\(place)",
            "\(finding.norm) \(finding.code) \(finding.verdict.rawValue) \(finding.level.rawValue) counts \(finding.counts) because \(because) cites "
              + (finding.authorities + finding.laterAuthorities).joined(separator: ","))
        }
        for (place, gap) in review.gaps.enumerated() {
          add("\(name)/gap/\(place)", "\(gap.norm) \(gap.code) \(gap.couldBe.rawValue) \(gap.missing.joined(separator: ",")) \(gap.reason.rawValue)")
        }
        add("\(name)/questions", review.questions.map { "\($0.norm) \($0.rule.code)" }.joined(separator: "; "))
        add("\(name)/alternatives", group.alternatives.map { "\($0.lever)=\($0.value): \($0.conclusion.rawValue)" }.joined(separator: "; "))
        add(
          "\(name)/lifts",
          group.lifts.map { lift in
            lift.changes.map { "\($0.lever)=\($0.to)" }.joined(separator: "&") + ": \(lift.conclusion.rawValue)"
          }.joined(separator: "; "))
      }
    }
  }

  private mutating func add(_ id: String, _ carry: CarryAnswer) {
    add("\(id)/carry", [carry.packages ?? -1, carry.agreeable, carry.ministers ?? -1] + carry.seats.map { $0 ?? -1 })
    add("\(id)/carry/supporters", carry.supporters.map { "\($0)" }.joined(separator: ","))
    for party in carry.parties ?? [] {
      add("\(id)/carry/\(party.party)", [party.best, party.withRest ?? .nan, party.walkAway])
      let conditions = party.conditions.map { $0.map { "\($0.measure)=\($0.option)" }.joined(separator: "&") }.joined(separator: "; ")
      add("\(id)/carry/\(party.party)/standing", "\(party.standing.rawValue) lines \(party.redLines.map { "\($0)" }) conditions \(conditions)")
    }
  }

  private mutating func add(_ id: String, _ places: PlacesAnswer) {
    for need in places.dates {
      let name = "\(id)/places/\(need.month.map { "\($0)" } ?? "given")"
      add(name, [need.low ?? -1, need.median, need.high ?? -1])
      add("\(name)/provinces", need.provinces)
      add("\(name)/municipalities", [need.municipalities, need.municipalitiesLow ?? [], need.municipalitiesHigh ?? []].map(Self.digest))
      add("\(name)/ties", need.ties.map { $0.among.joined(separator: "|") }.joined(separator: "; "))
    }
  }

  /// A number that stands for a list of counts: FNV-1a over their decimal digits.
  private static func digest(_ counts: [Int]) -> Int {
    let bytes = counts.map(\.description).joined(separator: " ").utf8
    return Int(bytes.reduce(2_166_136_261 as UInt32) { ($0 ^ UInt32($1)) &* 16_777_619 })
  }
}
