import Chance
import Dossiers
import Reports
import Testing
import Vocabulary

@testable import Assessments

@Suite("The sheet on the checking of a capsule")
struct VerificationSheetTests {
  private func sheet(
    _ change: (inout Assessment) -> Void = { _ in }, page: VerificationSheet.PageStanding = .same, isSame: Bool = true
  ) throws -> VerificationSheet {
    let (dossier, assessment, _) = try TinyRun.made.get()
    var kept = assessment
    change(&kept)
    return VerificationSheet(VerificationFacts(kept: kept, made: assessment), of: dossier, page: page, studies: [(.backtest, isSame)], language: .en)
  }

  @Test("the same is told as identical")
  func identical() throws {
    let own = try sheet()
    #expect(try own.isSame && TinyRun.text(own.sheet, .en).contains("Identical: made again from the dossier in the file"))
  }

  @Test("a figure that was edited is told with both values")
  func moved() throws {
    let own = try sheet { $0.variants[1].chain?.figures[0].meanLevel = Estimate(mean: 12_345, standardError: 1, count: 40) }
    let text = try TinyRun.text(own.sheet, .en)
    #expect(!own.isSame && text.contains("other figures come out") && text.contains("12,300") && text.contains("the file or the machine was changed"))
  }

  @Test("another version alone is no difference, and is told")
  func version() throws {
    let own = try sheet({ $0.receipt.version = "0.1.0" }, page: .otherVersion("0.1.0"))
    let text = try TinyRun.text(own.sheet, .en)
    #expect(own.isSame && text.contains("another version of the program: 0.1.0 and ") && text.contains("version 0.1.0 of the program wrote it"))
  }

  @Test("a page that says other than its figures, and a study that differs, are differences")
  func beside() throws {
    let page = try sheet(page: .differs(line: 7))
    #expect(try !page.isSame && TinyRun.text(page.sheet, .en).contains("from line 7 on"))
    #expect(try !sheet(isSame: false).isSame)
  }

  @Test("a piece that the file leaves out and that is other now is named by its variant")
  func pieces() throws {
    let (dossier, assessment, _) = try TinyRun.made.get()
    let moved: [CapsulePiece] = [.series(of: assessment.variants[1].variant.id), .series(of: nil), .waits(of: nil)]
    let facts = VerificationFacts(kept: assessment.withoutPieces, made: assessment.withoutPieces, pieces: moved)
    let own = VerificationSheet(facts, of: dossier, page: .piecesMoved, studies: [], language: .en)
    let text = try TinyRun.text(own.sheet, .en)
    #expect(!own.isSame && text.contains("the monthly series, the waits by month"), "\(text)")
    #expect(text.contains("Other monthly series: \(assessment.variants[1].variant.id.rawValue), today's law."), "\(text)")
    #expect(text.contains("what it draws comes out otherwise now"), "\(text)")
    // The forecasts of the past are no part of the assessment, and are told with the studies.
    #expect(VerificationFacts(kept: assessment, made: assessment, pieces: [.backtest]).outcome == .identical)
  }
}
