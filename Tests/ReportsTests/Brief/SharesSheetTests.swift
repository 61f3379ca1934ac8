import Dispersal
import Testing
import Vocabulary

@testable import Assessments
@testable import Reports

@Suite("Sheets of shares tell ties and count in words of the language")
struct SharesSheetTests {
  /// Shares of 8 places by the quota method, with two pairs of equals.
  private static func ties() throws -> [SettledTie] {
    let people = [("Aa", 720), ("Bb", 720), ("Cc", 120), ("Dd", 120)]
    let plan = DispersalPlan(
      provinces: [.init(code: "A", name: "Ade")],
      municipalities: people.enumerated().map { index, own in
        .init(code: MunicipalityCode("GM000\(index)"), name: own.0, province: "A", population: own.1, wealthThousandths: 0)
      }, key: .population, rule: .balinskiYoungQuota)
    return try plan.disperse(8).ties
  }

  private static func sheet(_ need: Int, _ ties: [SettledTie], _ language: Language) -> Sheet {
    let row = ShareFacts.Row(name: "Aa", code: "GM0000", population: 10, exactPlaces: 1, places: 1)
    return SharesSheet(ShareFacts(need: need, scope: .municipalities(province: "Ade"), rows: [row], ties: ties), language: language).sheet
  }

  @Test("one place is one place")
  func one() {
    for (language, caption) in [(Language.en, "1 place shared"), (.nl, "1 plaats verdeeld")] {
      let sheet = Self.sheet(1, [], language)
      #expect(sheet.blocks.contains { if case .table(let table) = $0 { table.caption.words == caption } else { false } })
      #expect(sheet.blocks.count == 1)
    }
  }

  @Test("a tie is told with its place, its draws and its outcomes")
  func tie() throws {
    for (language, sentence) in [
      (
        Language.en,
        "Shares in Ade: 1 place for Aa or Bb; 1 place for Cc or Dd. For Aa, Bb, Cc, Dd it can be: 4, 3, 1, 0; 4, 3, 0, 1; 3, 4, 1, 0; 3, 4, 0, 1."
      ),
      (
        .nl,
        "Aandelen in Ade: 1 plaats voor Aa of Bb; 1 plaats voor Cc of Dd. Voor Aa, Bb, Cc, Dd kan het zijn: 4, 3, 1, 0; 4, 3, 0, 1; 3, 4, 1, 0; 3, 4, 0, 1."
      ),
    ] {
      #expect(Self.sheet(8, try Self.ties(), language).blocks.contains(.list([Prose(sentence)])))
    }
  }
}
