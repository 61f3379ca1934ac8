import Archive
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A dossier in which somebody puts a value of his own")
struct OwnValueDossierTests {
  private let dossier: Dossier

  init() throws { dossier = try TinyPolder.dossier() }

  private func wish(_ key: CalibrationKey = .grantShare, _ change: (inout OwnValueDossier.Wish) -> Void) -> OwnValueDossier.Wish {
    var wish = OwnValueDossier.Wish(key)
    change(&wish)
    return wish
  }

  private func own(_ wish: OwnValueDossier.Wish) -> OwnValueDossier { OwnValueDossier(TinyPolder.contents(), dossier, wish, from: "abc") }

  /// What is wrong, by its field; an empty name for the rest.
  private func problems(_ wish: OwnValueDossier.Wish) -> [String] {
    let own = own(wish)
    do {
      _ = try own.contents.load()
      return []
    } catch let found {
      let told = own.problems(found)
      return told.at.map(\.field.rawValue) + told.other.map { _ in "" }
    }
  }

  @Test("reads back with its value, range and source, and knows the run that it began from")
  func readsBack() throws {
    let made = own(
      wish {
        ($0.value, $0.low, $0.high) = ("0.6", "0.5", "0.7")
        ($0.title, $0.address, $0.words) = ("It's a “title”: {yes}", "https://example.org/a?b=c#d", "woorden, 'aangehaald'")
      })
    let read = try made.contents.load()
    let item = try #require(read.chain?.calibration.items.first { $0.key == .grantShare })
    #expect(item.values == [0.6] && item.evidence.range == 0.5...0.7)
    #expect(read.sources.last?.title == "It's a “title”: {yes}" && read.sources.last?.address == "https://example.org/a?b=c#d")
    #expect(read.own[.grantShare]?.words == "woorden, 'aangehaald'")
    #expect(made.contents.beganFrom == "abc" && TinyPolder.contents().beganFrom == nil)
  }

  @Test("a second value stands beside the first, and the same value again takes its place")
  func second() throws {
    let first = own(wish { ($0.value, $0.title, $0.low, $0.high) = ("0.6", "A count", "0.5", "0.7") })
    let read = try first.contents.load()
    let more = OwnValueDossier(first.contents, read, wish(.housedPersonsPerMonth) { ($0.value, $0.words) = ("55", "x") }, from: "def")
    let both = try more.contents.load()
    #expect(both.own.values.map(\.key) == [.grantShare, .housedPersonsPerMonth] && both.own.run == "def")
    #expect(both.own[.grantShare]?.before?.values == [0.7] && both.sources.last?.title == "A count")
    let again = OwnValueDossier(more.contents, both, wish { ($0.value, $0.words) = ("0.65", "y") }, from: "def")
    let last = try again.contents.load()
    #expect(last.own.values.map(\.key) == [.housedPersonsPerMonth, .grantShare])
    #expect(last.chain?.calibration.items.first { $0.key == .grantShare }?.values == [0.65])
  }

  @Test("a value with twelve numbers is written with commas between")
  func season() throws {
    let twelve = "0.9, 0.9, 0.9, 0.9, 1, 1, 1.1, 1.1, 1.1, 1.1, 1, 1"
    #expect(problems(wish(.seasonalIndex) { ($0.value, $0.words) = (twelve, "x") }) == [])
    #expect(problems(wish(.seasonalIndex) { ($0.value, $0.words) = ("1, 2", "x") }) == ["value"])
  }

  @Test("what is wrong stands at its field, and no text spoils another")
  func wrong() {
    #expect(problems(wish { ($0.value, $0.words) = ("2", "x") }) == ["value"])
    #expect(problems(wish { ($0.value, $0.words) = ("soon", "x") }) == ["value"])
    #expect(problems(wish { ($0.value, $0.words) = ("-1", "x") }) == ["value"])
    #expect(problems(wish { $0.value = "0.5" }) == ["title"], "it rests on nothing")
    #expect(problems(wish { ($0.value, $0.low, $0.high, $0.words) = ("0.5", "0.7", "0.6", "x") }) == ["low"])
    #expect(problems(wish { ($0.value, $0.low, $0.high, $0.words) = ("0.5", "low", "0.6", "x") }) == ["low"])
    for text in ["{a: b}", "'", "\"", "[1", "#", "- x", "a: b", "&a", "*a", "!!str x", "\u{7}x"] {
      #expect(problems(wish { ($0.value, $0.words) = ("0.5", text) }) == [], "\(text) as words")
      #expect(!problems(wish { ($0.value, $0.words) = (text, "x") }).contains(""), "\(text) as a value")
    }
  }
}
