import Testing
import Vocabulary

@testable import Reports

/// Sentences of the front that grow with the dossier, and stay short.
@Suite("Findings of the front stay within 25 words")
struct FindingWordsTests {
  private static let variants: [VariantID] = (1...15).map { VariantID("V\($0)") }

  @Test("however many variants they name", arguments: Language.allCases)
  func short(_ language: Language) {
    let words = FindingWords(language: language)
    for count in 1...Self.variants.count {
      let named = Array(Self.variants.prefix(count))
      for finding in [words.contrary(named), words.needsAct(named)] {
        #expect(finding.words.split(separator: " ").count <= 25, "\(finding.words)")
      }
    }
  }

  @Test("of more than eight variants the first five are named, and the others counted")
  func others() {
    let words = FindingWords(language: .en)
    #expect(words.contrary(Array(Self.variants.prefix(8))).words.contains("V5, V6, V7, V8. "))
    #expect(words.contrary(Self.variants).words.contains("V4, V5 and 10 others. "))
    #expect(words.needsAct(["V1"]).words == "Needs a change of the Act as it stood: V1.")
    #expect(FindingWords(language: .nl).needsAct(["V1"]).words == "Vraagt wijziging van de wet zoals die gold: V1.")
  }

  @Test("a price of which nothing is known is none")
  func price() {
    let words = RoomWords(language: .en)
    #expect(words.price(places: nil, months: nil, euros: nil) == nil)
    #expect(words.price(places: 3, months: nil, euros: nil)?.words.hasSuffix("; –; –") == true)
  }
}
