import Testing
import Vocabulary

@testable import Negotiation
@testable import Reports

@Suite("The words of the room between the parties")
struct RoomWordsTests {
  private static func chance(_ failures: Int) -> FailureChance {
    FailureChance(draws: 2000, failures: failures, deciders: [], outcomes: nil, medianAgreeable: nil)
  }

  @Test("a chance of nought is told as how rare failing still may be, never with an error of nought")
  func never() {
    #expect(Self.chance(0).rarerThanOneIn == 520 && Self.chance(2000).rarerThanOneIn == 520 && Self.chance(1).rarerThanOneIn == nil)
    let dutch = RoomWords(language: .nl).failure(Self.chance(0), beside: []).words
    #expect(dutch.contains("minder dan 1 op 520") && !dutch.contains("0,0") && !dutch.contains("0%"))
    let english = RoomWords(language: .en).failure(Self.chance(0), beside: []).words
    #expect(english.contains("less than 1 in 520") && !english.contains("0.0") && !english.contains("0%"))
    #expect(RoomWords(language: .en).failure(Self.chance(2000), beside: []).words.contains("less than 1 in 520"))
    #expect(RoomWords(language: .en).failure(Self.chance(1000), beside: []).words.contains("50% (± 1.1)"))
  }

  @Test("the same chance in both readings is told as not depending on them")
  func readings() {
    let dutch = RoomWords(language: .nl).readingsSentence("VVD, quotum", whenTrue: 0.931, whenFalse: 0.929).words
    #expect(dutch == "De bronnen verschillen over VVD, quotum, maar de kans hangt daar niet van af: 93% in beide lezingen.")
    let english = RoomWords(language: .en).readingsSentence("VVD, quota", whenTrue: 0.931, whenFalse: 0.929).words
    #expect(english == "The sources differ on VVD, quota, but the chance does not depend on that: 93% in either reading.")
  }
}
