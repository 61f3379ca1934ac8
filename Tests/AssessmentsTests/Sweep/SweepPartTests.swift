import Assessments
import Dossiers
import Testing
import TinyPolder

@Suite("The first futures of a sweep")
struct SweepPartTests {
  @Test("are, taken as a whole, the sweep of so many futures, to the last bit")
  func whole() throws {
    let chain = try TinyPolder.chain()
    func sweep(_ futures: Int) throws -> SweepRequest { try AssessmentRequest(variants: ["T1"], futures: futures).sweep(of: chain.dossier) }
    let part = try merge([chain.sweep(3..<5, of: sweep(9)), chain.sweep(0..<3, of: sweep(9))])
    let isSame = try part.asWhole == chain.sweep(0..<5, of: sweep(5))
    #expect(isSame)
  }

  @Test("are no whole where one before them is missing, or none was kept")
  func missing() throws {
    let chain = try TinyPolder.chain()
    let request = try AssessmentRequest(variants: ["T1"], futures: 9).sweep(of: chain.dossier)
    #expect(try chain.sweep(3..<5, of: request).asWhole == nil)
    let large = try AssessmentRequest(variants: ["T1"], futures: SweepRequest.keptLimit + 1).sweep(of: chain.dossier)
    #expect(try chain.sweep(0..<2, of: large).asWhole == nil)
  }
}
