import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("Known lines of parties that a variant crosses before anything runs")
struct KnownLineTests {
  /// The dossier with what the law says of a variant where nothing of the chain is known.
  private func lines(_ id: VariantID, in dossier: Dossier) throws -> [String] {
    var alone = dossier
    (alone.chain, alone.talks, alone.places) = (nil, nil, nil)
    let law = try conclude(nil, of: alone, AssessmentRequest(variants: [id])).variant(id)?.law
    let variant = try #require(dossier.variant(id))
    return dossier.knownLines(of: variant, law: law).map { "\($0.line.id) \($0.standing)" }
  }

  @Test("by its options at once; a line that it keeps to is left out")
  func options() throws {
    let free = try TinyPolder.dossier { try $0.replace("table: {family: quota}", by: "table: {family: free}", in: "variants/T1.yaml") }
    #expect(try lines("T1", in: free).contains("anker-some-limit crossed"))
    #expect(try !lines("T1", in: TinyPolder.dossier()).contains { $0.hasPrefix("anker-some-limit") })
  }

  @Test("by options of several measures perhaps, where those of the others are not settled")
  func several() throws {
    let both = try TinyPolder.dossier { draft in
      try draft.replace(
        "{id: anker-some-limit, measure: family, forbids: [free],",
        by: "{id: anker-some-limit, together: [{measure: family, forbids: [quota]}, {measure: homes, forbids: [few]}],", in: "parties.yaml")
    }
    #expect(try lines("T1", in: both).contains("anker-some-limit perhaps"))
  }

  @Test("on a figure a run must tell")
  func figure() throws {
    let figure = try TinyPolder.dossier { draft in
      try draft.replace(
        "{id: anker-some-limit, measure: family, forbids: [free],", by: "{id: anker-some-limit, figure: relativesArrived, at_most: -10,",
        in: "parties.yaml")
    }
    #expect(try lines("T1", in: figure).contains("anker-some-limit needsRun"))
  }

  @Test("who reads a lever: the chain, the law alone, or nobody")
  func reading() throws {
    let dossier = try TinyPolder.dossier()
    #expect(dossier.reading(of: "quota_per_month") == .chain && dossier.reading(of: "legal_basis") == .lawAlone)
    #expect(dossier.reading(of: "no_lever") == .nobody)
  }

  @Test("a variant that was asked about stands for an option before one that was not")
  func standsFor() throws {
    let twice = try TinyPolder.dossier { try $0.replace("table: {family: wait}", by: "table: {family: quota}", in: "variants/T2.yaml") }
    func variants(_ asked: [VariantID]) throws -> [VariantID] {
      try assess(twice, AssessmentRequest(variants: asked, futures: 4)).table?.facts.facts.map(\.variant).filter { $0 != "T0" } ?? []
    }
    #expect(try variants(["T1", "T2"]) == ["T1"] && variants(["T2"]) == ["T2"] && variants(["T1"]) == ["T1"])
  }
}
