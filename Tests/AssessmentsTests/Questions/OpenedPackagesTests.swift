import Dossiers
import Testing
import Vocabulary

@testable import Assessments

@Suite("The packages that a move opens")
struct OpenedPackagesTests {
  @Test("are as many as the move says, some at a time without a gap, each with a chance that no draw can exceed")
  func pages() throws {
    let talks = try BuiltInDossier.talks()
    let assessed = try #require(try assess(BuiltInDossier.dossier(), AssessmentRequest(variants: ["V0"], futures: 2)).table)
    let move = try #require(assessed.concessions.filter { $0.opened > OpenedPackages.atATime }.min { $0.opened < $1.opened })
    let first = try talks.packages(openedBy: move, of: assessed, from: 0, seed: 1)
    let second = try talks.packages(openedBy: move, of: assessed, from: OpenedPackages.atATime, seed: 1)
    #expect(first.count == move.opened && first.packages.count == OpenedPackages.atATime && second.count == first.count)
    #expect(Set(first.packages).isDisjoint(with: second.packages) && !second.packages.isEmpty)
    #expect(first.acceptances.count == first.packages.count && first.acceptances.allSatisfy { (0...first.draws).contains($0) })
    // A package that all can accept in some draw is one of a table with an agreement.
    #expect(first.acceptances.contains { $0 > 0 })
  }
}
