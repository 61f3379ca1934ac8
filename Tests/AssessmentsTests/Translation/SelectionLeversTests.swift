import Archive
import Assessments
import AsylumChain
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

/// Levers that a dossier may leave out: what the chain makes of them, and what is refused.
@Suite("Levers of suspension and selection")
struct SelectionLeversTests {
  private static let shared = Result { try BuiltInDossiers.contents("germany-2018")?.load() }

  private func chain() throws -> ChainDossier { try #require(try Self.shared.get()).withChain }

  private func rule(_ id: String) throws -> FamilyRule {
    let chain = try chain()
    return chain.policy(of: try #require(chain.dossier.variant(VariantID(id)))).rules.subsidiary
  }

  @Test("a suspension, a quota that carries over until a month, and a selection are read as they stand")
  func quota() throws {
    let rule = try rule("DE-36A")
    #expect(rule.startMonth == 0 && rule.suspendedToMonth == 6 && rule.quotaPerMonth == 1000 && rule.reach == .pendingApplications)
    #expect(rule.quotaCarriesOver && rule.carriesOverToMonth == 11 && rule.outsideShare == 0.008)
    let selection = try #require(rule.selection)
    #expect(selection.intakePerMonth == 1000 && abs(selection.duration.meanDays - 3 * 30.4375) < 1e-9)
    let deal = try self.rule("DE-DEAL")
    #expect(!deal.quotaCarriesOver && deal.selection != nil && deal.suspendedToMonth == 6)
  }

  @Test("a suspension without end, one to a day, and an exemption for means")
  func suspensions() throws {
    let (suspended, excluded) = try (rule("DE-SUSPEND"), rule("DE-AFD"))
    #expect(suspended.suspendedToMonth == .max && suspended.outsideShare == 0.008 && suspended.quotaPerMonth == nil && suspended.selection == nil)
    #expect(excluded.suspendedToMonth == .max && excluded.outsideShare == 0)
    let longer = try rule("DE-FDP")
    #expect(longer.suspendedToMonth == 25 && longer.endMonth == 25 && longer.ownMeansShare == 0.1 && longer.outsideShare == 0.05)
    #expect(try rule("DE-RIGHT") == FamilyRule())
  }

  @Test("what a sketch leaves open is not asked of the chain")
  func open() throws {
    let chain = try chain()
    let sketch = try #require(chain.dossier.variant("DE-EXPLORATORY"))
    #expect(chain.openLevers(of: sketch) == ["quota_criteria", "quota_carry_over"])
  }

  @Test("what something a variant sets would need and nobody says is not nought: the chain is not asked")
  func unsaid() throws {
    // The two statuses parted without saying how many appeal for the stronger one, or what that takes.
    let own = try BuiltInDossier.chain()
    var variant = try own.dossier.known("V3b")
    #expect(own.openLevers(of: variant).isEmpty)
    variant.changes.removeAll { $0.lever == "appeal_share" }
    #expect(own.openLevers(of: variant) == ["appeal_share"])
    variant.changes.removeAll { $0.lever == "appeal_work" }
    #expect(own.openLevers(of: variant) == ["appeal_share", "appeal_work"])
  }

  @Test("what nobody says beside a limit is the usual, and is told; so is a limit of which today's law is not known")
  func usual() throws {
    let chain = try BuiltInDossier.chain()
    // Of most no source says whether the families of minors alone are exempt.
    let unsaid = Set(chain.dossier.variants.flatMap(chain.leversTakenAsUsual))
    #expect(unsaid == ["unaccompanied_minors"])
    #expect(chain.leversTakenAsUsual(by: try chain.dossier.known("V0")).isEmpty)
    #expect(chain.limitsTakenAsNone.isEmpty)
    var variant = try chain.dossier.known("V3a")
    variant.changes.removeAll { ["transition", "quota_criteria"].contains($0.lever) }
    #expect(chain.leversTakenAsUsual(by: variant) == ["transition", "unaccompanied_minors", "quota_criteria"])
    var brake = try chain.dossier.known("V7")
    brake.changes.removeAll { $0.lever == "brake_on_above" }
    brake.changes.removeAll { $0.lever == "transition" }
    #expect(chain.leversTakenAsUsual(by: brake).isEmpty, "what holds nobody needs nothing beside it")
    #expect(try self.chain().limitsTakenAsNone == ["housing_condition", "income_condition", "brake_on_above"])
  }

  @Test("a variant that selects in a dossier without figures of the way to a place is a problem of both figures")
  func figures() throws {
    var contents = try #require(BuiltInDossiers.contents("germany-2018"))
    let file = "chain/calibration.yaml"
    let text = String(decoding: try #require(contents.files[file]), as: UTF8.self)
    let (start, end) = (try #require(text.range(of: "  selection_intake_per_month:")), try #require(text.range(of: "  selection_months:")))
    let rest = text[end.upperBound...].split(separator: "\n", omittingEmptySubsequences: false).dropFirst().drop { $0.hasPrefix("    ") }
    contents.files[file] = Data((text[..<start.lowerBound] + rest.joined(separator: "\n")).utf8)
    let problems = #expect(throws: DossierProblems.self) { try contents.load() }
    let lines = try #require(problems).problems.map { $0.line(in: .en) }
    #expect(lines.count == 2 && lines.allSatisfy { $0.hasPrefix(file) }, "\(lines)")
    #expect(["family.selection_intake_per_month", "family.selection_months"].allSatisfy { key in lines.contains { $0.contains(key) } }, "\(lines)")
  }

  @Test("a dossier without places in reception has no cost and no emergency places, and says that they are not known")
  func reception() throws {
    let dossier = try #require(try Self.shared.get())
    let answer = try #require(try assess(dossier, AssessmentRequest(variants: ["DE-36A"], futures: 2)).variants.first?.chain)
    #expect(answer.figure(.cost)?.level.median.isNaN == true && answer.figure(.emergencyLater)?.level.median.isNaN == true)
    #expect(answer.figure(.occupancyLater)?.level.median.isFinite == true)
  }

  /// Changes to the quota of the Act, and what is told of them.
  @Test(
    "two values on one date are refused, and so is a lever that does nothing",
    arguments: [
      ("quota_carry_over_until: {value: '2019-01'", "'2018-08'", "“quota_carry_over_until” does not lie after “suspended_until”"),
      ("suspended_until: {value: '2018-08'", "'2018-02'", "“suspended_until” does not lie after “start_month”"),
      ("quota_carry_over: {value: true", "false", "“quota_carry_over_until” does nothing without “quota_carry_over”"),
      ("quota_criteria: {value: statutory", "lottery", "“quota_selection” settles the order"),
      ("quota_per_month: {value: 1000", "none", "“quota_selection” does nothing without “quota_per_month”"),
      ("suspended_until: {value: '2018-08'", "'August'", "month"),
    ])
  func refused(_ old: String, _ value: String, _ told: String) throws {
    var draft = Draft(try #require(BuiltInDossiers.contents("germany-2018")))
    let key = try #require(old.split(separator: ":").first)
    try draft.replace(old, by: "\(key): {value: \(value)", in: "variants/DE-36A.yaml")
    var sentences: [String] = []
    do { _ = try draft.contents.load() } catch let found { sentences = found.problems.map { $0.sentence(in: .en) } }
    #expect(sentences.contains { $0.contains(told) }, "\(sentences)")
  }

  @Test("what was counted later lies beside bands that saw nothing of it, the same on every thread")
  func later() throws {
    let chain = try chain()
    let answer = try #require(try chain.laterCounts(futures: 2))
    #expect(answer.rows.count == chain.chain.laterCounts.count && answer.futures == 2 && answer.failed == 0)
    #expect(answer.years.map(\.year).max() == 2024 && answer.coverage.known == 0)
    let quota = answer.years.filter { $0.kind == .placesGiven }.map(\.bands.median)
    #expect(quota.count == 7 && quota.dropFirst().allSatisfy { $0 <= 12_000 } && quota[0] <= 5_000)
  }
}
