import Dossiers
import Talks
import Vocabulary

extension ActReading {
  mutating func referralAct() -> ReferralAct? {
    guard kind == .refer else { return answer() }
    let (test, to, due) = (word(.test, as: ReferralAct.Test.self), seat(.to), moment(.due))
    guard let proposal = proposal(), let test, let to, let due else { return nil }
    return .refer(
      .init(
        proposal: proposal.id, version: proposal.version, to: to, test: test, question: text(.question), due: due, returnsTo: text(.returnsTo)))
  }

  private mutating func answer() -> ReferralAct? {
    let (rulings, degree, start) = (rulings(), word(.degree, as: ReferralAct.Feasibility.Degree.self), date(.start))
    let (low, high, year, people) = (number(.low), number(.high), number(.fromYear), number(.people))
    guard let referral = referral() else { return nil }
    let feasibility = degree.map { ReferralAct.Feasibility($0, start: start, people: people, conditions: lines(.conditions).map(\.text)) }
    var cost: ReferralAct.Cost?
    if let low = low ?? high, let high = high ?? self.number(.low) {
      // Whole euros are written, cents are kept.
      let (lowCents, isLowTooLarge) = low.multipliedReportingOverflow(by: 100)
      let (highCents, isHighTooLarge) = high.multipliedReportingOverflow(by: 100)
      if isLowTooLarge { note(.noNumber("\(low)"), .low) }
      if isHighTooLarge { note(.noNumber("\(high)"), .high) }
      cost = ReferralAct.Cost(lowCents: lowCents, highCents: highCents, fromYear: year)
    }
    return .answer(.init(referral: referral.id, text: text(.text), rulings: rulings, feasibility: feasibility, cost: cost))
  }

  private static let rulingExample = "F1: tenable; …"

  /// Lines such as `F1: tenable; because …`: a finding, a verdict and a reason. A line with a question mark for a verdict rules nothing.
  private mutating func rulings() -> [ReferralAct.Ruling] {
    var rulings: [ReferralAct.Ruling] = []
    for line in lines(.rulings) {
      guard let (finding, rest) = Self.pair(line.text) else {
        note(.line(line.number, String(line.text.prefix(60)), example: Self.rulingExample), .rulings)
        continue
      }
      let parts = rest.split(separator: ";", maxSplits: 1).map { String($0).trimmed }
      if parts.first == "?" { continue }
      guard let verdict = parts.first.flatMap(Verdict.init(rawValue:)) else {
        note(.notOneOf(String((parts.first ?? "").prefix(40)), allowed: Verdict.allCases.map(\.rawValue)), .rulings)
        continue
      }
      rulings.append(.init(FindingID(finding), verdict, reason: parts.count > 1 ? parts[1] : ""))
    }
    return rulings
  }
}
