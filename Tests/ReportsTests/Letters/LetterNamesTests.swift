import Reports
import Testing
import Vocabulary

@Suite("Letters are called after their municipality")
struct LetterNamesTests {
  @Test("in small letters without accents, with the code where two would have one name")
  func names() {
    let files = LetterNames([("GM0001", "'s-Gravenhage"), ("GM0002", "Súdwest-Fryslân"), ("GM0003", "Bergen"), ("GM0004", "bergen")]).files
    #expect(files.map(\.name) == ["s-gravenhage", "sudwest-fryslan", "bergen-gm0003", "bergen-gm0004"])
    #expect(files.map(\.code) == ["GM0001", "GM0002", "GM0003", "GM0004"])
  }
}
