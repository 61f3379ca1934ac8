import Dossiers
import Negotiation
import Talks
import Testing
import TinyPolder
import Vocabulary

@Suite("The vote among the ministers")
struct CouncilTests {
  /// The council of the tiny land: Anker two ministers and the chair, Baken two, Kompas one; of the five, three are needed.
  private func council() throws -> Politics.Council { try #require(TinyPolder.dossier().talks?.politics.council) }

  private func passes(_ council: Politics.Council, _ inFavour: [PartyID]) throws -> Bool {
    try council.decisionRule().passes(inFavour: inFavour, atTheTable: ["Anker", "Baken", "Kompas"])
  }

  @Test("on a draw the chair's own vote decides, where the dossier names a chair")
  func draw() throws {
    var council = try council()
    council.ministers.removeLast()
    #expect(council.majority == 3 && council.ministers.map(\.seats) == [2, 2])
    #expect(try passes(council, ["Anker"]))
    #expect(try !passes(council, ["Baken"]))
    council.chair = nil
    #expect(try !passes(council, ["Anker"]) && !passes(council, ["Baken"]))
  }

  @Test("without a draw the chair's vote counts like any other")
  func majority() throws {
    let council = try council()
    #expect(try !passes(council, ["Anker"]) && !passes(council, ["Baken"]))
    #expect(try passes(council, ["Baken", "Kompas"]))
  }

  @Test("a majority of more than half and one is asked of the votes themselves")
  func qualified() throws {
    var council = try council()
    council.majority = 4
    #expect(try !passes(council, ["Baken", "Kompas"]))
    #expect(try passes(council, ["Anker", "Baken"]))
    #expect(try council.decisionRule().id == "council")
  }
}
