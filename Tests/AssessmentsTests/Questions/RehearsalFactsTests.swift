import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

@Suite("The ten hardest questions")
struct RehearsalFactsTests {
  private static let made = Result {
    let dossier = try TinyPolder.dossier()
    return (dossier: dossier, assessment: try assess(dossier, AssessmentRequest(futures: 40, seed: 3)))
  }

  private func answers(_ kind: RehearsalFacts.Kind, _ dossier: Dossier, _ assessment: Assessment) throws -> [RehearsalFacts.Answer] {
    try #require(dossier.rehearsal(of: assessment).questions.first { $0.kind == kind }).answers
  }

  @Test("are ten, in a fixed order, each with an answer, and every address has a code")
  func ten() throws {
    let (dossier, assessment) = try Self.made.get()
    let questions = dossier.rehearsal(of: assessment).questions
    #expect(questions.map(\.kind) == RehearsalFacts.Kind.allCases && questions.count == 10)
    #expect(questions.allSatisfy { !$0.answers.isEmpty })
    let codes = FigureCodes(dossier)
    for address in questions.flatMap(\.addresses) { #expect(codes.code(of: address) != nil, "\(address.path)") }
    #expect(dossier.rehearsal(of: assessment) == dossier.rehearsal(of: assessment))
  }

  @Test("the largest loser is the group with the largest mean rise in months, of equal ones the first")
  func loser() throws {
    var (dossier, assessment) = try Self.made.get()
    for index in assessment.variants.indices {
      assessment.variants[index].places = nil
      for kind in [FigureKind.monthsSinceStatusRefugee, .monthsSinceStatusSubsidiary] {
        let place = FigureKind.allCases.firstIndex(of: kind) ?? 0
        assessment.variants[index].chain?.figures[place].meanDifference = Estimate(
          mean: kind == .monthsSinceStatusSubsidiary ? 4 : -1, standardError: 0.1, count: 40)
      }
    }
    let found = try answers(.largestLoser, dossier, assessment)
    guard case .losingGroup(let variant, let group, let months)? = found.first else {
      Issue.record("no group")
      return
    }
    #expect(found.count == 1 && variant == "T1" && group == .subsidiary && months.mean.mean == 4)
    for index in assessment.variants.indices { assessment.variants[index].chain = nil }
    #expect(try answers(.largestLoser, dossier, assessment) == [.modelCannotSay(.nothingFound)])
    dossier.chain = nil
    #expect(try answers(.largestLoser, dossier, assessment) == [.modelCannotSay(.partIsMissing)])
  }

  @Test("the sharpest jump is the threshold that gains most over the commoner answer; without futures the model cannot say")
  func jump() throws {
    let dossier = try Self.made.get().dossier
    var assessment = try Self.made.get().assessment
    let chain = try dossier.withChain
    let look = try #require(chain.firstLook(at: "T1", MadeFutures.driven { first, _ in first > 25 ? -5 : 0 }))
    assessment.firstLooks = [look]
    #expect(try answers(.sharpestJump, dossier, assessment) == [.jump("T1", look.turns[0])])
    assessment.firstLooks = []
    #expect(try answers(.sharpestJump, dossier, assessment) == [.modelCannotSay(.futuresWereNotKept)])
    #expect(try answers(.weakestEvidence, dossier, assessment) == [.modelCannotSay(.futuresWereNotKept)])
  }

  @Test("variants without a position and levers that moved nobody are listed, and where there are none that is said")
  func lists() throws {
    var (dossier, assessment) = try Self.made.get()
    #expect(try answers(.unknownPositions, dossier, assessment) == [.modelCannotSay(.nothingFound)])
    assessment.matrix[2].parties[1].mark = .unknown
    assessment.matrix[1].standing = .quiet([.noFamilyLever])
    #expect(try answers(.unknownPositions, dossier, assessment) == [.unknownPositions(["T2"])])
    #expect(try answers(.idleLevers, dossier, assessment) == [.idle([.init(variant: "T1", standing: .quiet([.noFamilyLever]))])])
    dossier.talks = nil
    assessment.matrix[2].parties = []
    #expect(try answers(.unknownPositions, dossier, assessment) == [.modelCannotSay(.partIsMissing)])
    #expect(try answers(.baseRate, dossier, assessment) == [.modelCannotSay(.partIsMissing)])
  }

  @Test("the built-in dossier is asked its base rates without the case itself")
  func baseRates() throws {
    let dossier = try BuiltInDossier.dossier()
    let assessment = try Self.made.get().assessment
    #expect(try answers(.baseRate, dossier, assessment) == [.baseRates(try dossier.withTalks.baseRates)])
  }

  @Test("the mean that lies outside its band is told with its median")
  func mean() throws {
    var (dossier, assessment) = try Self.made.get()
    let skewed = MeanDifference([Double](repeating: 0, count: 38) + [-500, -500])
    for index in assessment.matrix.indices { assessment.matrix[index].families?.difference = MeanDifference([Double](repeating: 1, count: 40)) }
    #expect(try answers(.meanAgainstMedian, dossier, assessment) == [.modelCannotSay(.nothingFound)])
    assessment.matrix[2].families?.difference = skewed
    #expect(try answers(.meanAgainstMedian, dossier, assessment) == [.meanAndMedian("T2", skewed)])
    dossier.chain = nil
    assessment.matrix[2].families = nil
    #expect(try answers(.meanAgainstMedian, dossier, assessment) == [.modelCannotSay(.partIsMissing)])
  }
}
