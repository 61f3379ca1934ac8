import Dossiers
import LegalReview
import Testing
import TinyPolder
import Vocabulary

@Suite("Bundles of changes are read strictly")
struct LiftBundlesTests {
  private static let file = DossierFile.lifts.rawValue
  private static let sound = """
    bundles:
    - id: no-quota
      name: {nl: geen quotum, en: no quota}
      meaning: {nl: Het quotum vervalt., en: The quota goes.}
      levers: {quota_per_month: today, quota_criteria: today, transition: new_applications}
    """

  @Test("values and today's are told apart")
  func read() throws {
    let dossier = try TinyPolder.dossier { $0.write(Self.sound, to: Self.file) }
    let bundle = try #require(dossier.law?.liftBundles.first)
    #expect(bundle.levers.map(\.lever) == ["quota_per_month", "quota_criteria", "transition"])
    #expect(bundle.levers.map(\.value) == [nil, nil, .choice("new_applications")])
  }

  @Test(
    "each mistake is told with its place",
    arguments: [
      ("{quota_per_month: today, quota_criteria: today, transition: new_applications}", "{quota_per_month: today}", "a bundle has two to four"),
      ("transition: new_applications", "transition: new_aplications", "“new_aplications” is not allowed here."),
      ("quota_criteria: today", "quota_criterion: today", "There is no lever “quota_criterion”"),
      ("quota_criteria: today", "measure_kind: today", "measure_kind"), ("id: no-quota", "ident: no-quota", "“ident” is not known here."),
    ])
  func mistake(_ old: String, _ new: String, _ line: String) throws {
    let found = try TinyPolder.problems { $0.write(Self.sound.replacing(old, with: new), to: Self.file) }
    #expect(
      found.contains { $0.place.file == Self.file && $0.place.line > 0 && $0.line(in: .en).contains(line) }, "\(found.map { $0.line(in: .en) })")
  }
}
