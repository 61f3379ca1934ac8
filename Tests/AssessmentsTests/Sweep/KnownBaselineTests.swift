import Assessments
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A block of which today's law is known is simulated without it")
struct KnownBaselineTests {
  private let chain: ChainDossier
  private let dossier: Dossier

  init() throws { (chain, dossier) = (try TinyPolder.chain(), try TinyPolder.dossier()) }

  private func request(_ variants: [VariantID] = [], seed: UInt64 = 3) throws -> SweepRequest {
    try AssessmentRequest(variants: variants, futures: 30, seed: seed).sweep(of: dossier)
  }

  @Test("to the same record, whichever variants stood beside it", arguments: [[], ["T1"], ["T0", "T2"]] as [[VariantID]])
  func same(_ variants: [VariantID]) throws {
    let asked = try request(variants)
    for block in [0..<10, 10..<30] {
      let known = try #require(try chain.sweep(block, of: request(["T2"])).ofBaseline)
      #expect(known.request.variants == ["T0"])
      #expect(try chain.sweep(block, of: asked, knowing: known) == chain.sweep(block, of: asked))
    }
  }

  @Test("and one of other people, or of another block, is not used")
  func other() throws {
    let asked = try request()
    let plain = try chain.sweep(0..<10, of: asked)
    let seed = try chain.sweep(0..<10, of: request(seed: 4)).ofBaseline
    let block = try chain.sweep(10..<20, of: asked).ofBaseline
    for known in [seed, block, nil] { #expect(try chain.sweep(0..<10, of: asked, knowing: known) == plain) }
  }
}
