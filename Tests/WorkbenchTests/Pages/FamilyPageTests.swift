import Archive
import Assessments
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The page on followed families")
struct FamilyPageTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  private func keepFamilies() throws {
    let chain = try TinyPolder.chain()
    let receipt = StudyReceipt(.following, of: chain.dossier, seed: 1, draws: FollowedFamilies.futuresSearched)
    _ = try desk.store.study(receipt, of: TinyPolder.contents(), asked: "tiny") { try chain.followFamilies(seed: 1) }
  }

  @Test("where no families were kept it says so and prints the command that keeps them", arguments: Language.allCases)
  func notKept(_ language: Language) throws {
    let hash = try desk.keep().hash
    let page = desk.get(Address(language, .run(hash, .family)).text)
    #expect(page.status == .ok && page.text.contains("polder assess tiny --variant T0 T1 T2 --futures 4 --seed 1"))
    #expect(page.text.contains(language == .nl ? "geen gevolgde gezinnen bewaard" : "No followed families were kept"))
    #expect(desk.get("/en/runs/\(hash)/family/T1").status == .ok)
  }

  @Test("kept families stand there as time lines, labelled, with every variant at an address of its own", arguments: Language.allCases)
  func kept(_ language: Language) throws {
    let hash = try desk.keep().hash
    try keepFamilies()
    let page = desk.get(Address(language, .run(hash, .family)).text)
    #expect(page.status == .ok && page.text.contains(language == .nl ? "Nagebootst, niemand is dit echt" : "Simulated, nobody real"))
    #expect(page.text.contains("<svg") && page.text.contains("polder trace"))
    for variant in ["T1", "T2"] {
      let address = Address(language, .family(run: hash, variant: variant)).text
      #expect(page.text.contains("href=\"\(address)\""))
      let own = desk.get(address)
      #expect(own.status == .ok && own.text.contains("polder trace \(variant) tiny"), "\(address)")
      let pictures = own.text.components(separatedBy: "<figure>").count - 1
      #expect(own.text.components(separatedBy: "class=\"note files\"").count - 1 == pictures, "every picture has its files")
      guard pictures > 0 else { continue }
      let file = Address(language, .chart(run: hash, ChartFile(.family, 1, .svg, of: [variant]))).text
      #expect(own.text.contains("href=\"\(file)\"") && desk.get(file)["Content-Type"] == "image/svg+xml")
    }
    #expect(desk.get("/en/runs/\(hash)/family/X").status == .notFound)
  }
}
