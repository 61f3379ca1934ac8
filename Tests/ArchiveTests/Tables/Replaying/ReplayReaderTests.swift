import Archive
import Dossiers
import Foundation
import Testing

@Suite("The chronology as acts, as it is read")
struct ReplayReaderTests {
  private static let name = "netherlands-2023-07"

  /// The problems of the dossier with a text in its file in place of another.
  private func problems(_ old: String, _ new: String) throws -> [Problem.Fault] {
    var contents = try #require(BuiltInDossiers.contents(Self.name))
    let file = DossierFile.replay.rawValue
    let text = String(decoding: try #require(contents.files[file]), as: UTF8.self)
    #expect(text.contains(old))
    contents.files[file] = Data(text.replacing(old, with: new, maxReplacements: 1).utf8)
    do { _ = try contents.load() } catch { return error.problems.map(\.fault) }
    return []
  }

  @Test("the built-in one: seats, steps in the order of the chronology, and every act with what it rests on")
  func whole() throws {
    let dossier = try #require(BuiltInDossiers.contents(Self.name)).load()
    let replay = try #require(dossier.talks?.replay)
    #expect(replay.seats.filter { $0.kind == .delegation }.map(\.id) == ["VVD", "D66", "CDA", "ChristenUnie"])
    #expect(replay.steps.flatMap(\.acts).allSatisfy { !$0.sources.isEmpty || $0.assumption != nil })
    #expect(dossier.talks?.conflicts.map(\.id) == ["two_status", "who_ended_it", "rest_agreed"])
  }

  @Test(
    "mistakes are reported",
    arguments: [
      ("- event: asylum_deal", "- event: asylum_dael"), ("conflicts: [rest_agreed]", "conflicts: [rest]"), ("chair: chair", "chair: chief"),
      ("at: 2023-07-05 20:00", "at: eight o'clock"), ("party: VVD", "party: VVDD"), ("act: session.open", "act: session.begin"),
      ("    sources: [hln-ad47b234d, nieuwsnl-20230707a]\n", ""), ("zone: Europe/Amsterdam", "zones: Europe/Amsterdam"),
    ])
  func mistakes(_ old: String, _ new: String) throws {
    #expect(try !problems(old, new).isEmpty, "\(old)")
  }
}
