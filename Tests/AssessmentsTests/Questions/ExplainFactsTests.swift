import Chance
import Dossiers
import Testing
import TinyPolder

@testable import Assessments

@Suite("What stands behind a code")
struct ExplainFactsTests {
  private static let made = Result {
    let dossier = try TinyPolder.dossier()
    let request = AssessmentRequest(futures: 40, seed: 3)
    let record = try dossier.withChain.sweep(0..<40, of: request.sweep(of: dossier))
    return (dossier: dossier, assessment: try conclude(record, of: dossier, request), futures: FutureFigures(record, of: try dossier.withChain))
  }

  private func explained(_ address: FigureAddress) throws -> ExplainFacts {
    let (dossier, assessment, futures) = try Self.made.get()
    let code = try #require(FigureCodes(dossier).code(of: address))
    let facts = try dossier.explain(code.text, in: assessment, futures: futures)
    #expect(facts.address == address && facts.code == code && facts.command == ["explain", code.text])
    #expect(facts.counterpart == assessment.counterpart(of: address))
    return facts
  }

  @Test("a figure has its band, its difference, the values that it leans on with their evidence, and the levers of the chain")
  func figure() throws {
    let (dossier, assessment, _) = try Self.made.get()
    guard case .figure(let own) = try explained(.figure("T1", .relativesArrived)).answer else {
      Issue.record("no figure")
      return
    }
    #expect(own.figure == assessment.variant("T1")?.figure(.relativesArrived))
    #expect(own.difference.mean == own.figure.meanDifference)
    #expect(own.leansOn.map(\.key) == own.spread?.shares.map(\.key))
    #expect(
      own.levers.allSatisfy { dossier.lever($0.lever)?.readers.contains(.chain) == true } && own.levers.contains { $0.lever == "quota_per_month" })
  }

  @Test("a mark of the law has the norms and rulings that carry it")
  func law() throws {
    guard case .law(let own) = try explained(.law("T1", setting: "as_it_stood")).answer else {
      Issue.record("no mark")
      return
    }
    #expect(own.mark.mark == .contraryToHigherLaw)
    #expect(own.grounds.map(\.norm) == ["N-QUOTA"] && own.grounds[0].authorities == ["R-2"] && own.grounds[0].level == .constitution)
  }

  @Test("a party and a municipality have their own")
  func others() throws {
    let (dossier, assessment, _) = try Self.made.get()
    guard case .party(let mark, let answer) = try explained(.party("T1", "Anker")).answer else {
      Issue.record("no party")
      return
    }
    #expect(mark.party == "Anker" && answer?.standing.rawValue == mark.mark.rawValue)
    let code = try #require(dossier.withPlaces.largestMunicipality)
    guard case .municipality(let line, let change) = try explained(.municipality("T1", code)).answer else {
      Issue.record("no municipality")
      return
    }
    let own = try dossier.withPlaces.municipalLine(of: code, in: assessment)
    #expect(line == own && change?.variant == "T1")
  }

  @Test("what the run was not asked about is said, and so is why a figure is not known")
  func notKnown() throws {
    let (dossier, assessment, _) = try Self.made.get()
    var part = assessment
    part.variants.removeAll { $0.variant.id == "T1" }
    let code = try #require(FigureCodes(dossier).code(of: .figure("T1", .cost)))
    #expect(try dossier.explain(code.text, in: part, futures: nil).answer == .notInRun)
    part = assessment
    part.variants[1].chain = nil
    part.matrix[1].standing = .notAsked(["quota_per_month"])
    #expect(try dossier.explain(code.text, in: part, futures: nil).answer == .notKnown(.notAsked(["quota_per_month"])))
    #expect(throws: FigureCodeError.self) { try dossier.explain("0000", in: assessment, futures: nil) }
  }
}
