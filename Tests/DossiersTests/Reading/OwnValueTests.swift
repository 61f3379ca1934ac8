import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("Values of somebody's own take the place of those of the calibration")
struct OwnValueTests {
  private static let file = DossierFile.own.rawValue

  private static func read(_ text: String) throws -> Dossier { try TinyPolder.dossier { $0.write(text, to: Self.file) } }

  private static func problems(_ text: String) throws -> [Problem] { try TinyPolder.problems { $0.write(text, to: Self.file) } }

  private static let homes = """
    run: 'abc'
    values:
      housing.persons_per_month:
        value: 55
        unit: persons
        range: [50, 60]
        source: {title: 'Count of homes', address: 'https://example.org/homes'}
        words: 'counted by hand'

    """

  @Test("with their range, source and words, beside what the dossier has")
  func taken() throws {
    let (own, before) = (try Self.read(Self.homes), try TinyPolder.dossier())
    let item = try #require(own.chain?.calibration.items.first { $0.key == .housedPersonsPerMonth })
    #expect(item.values == [55] && item.evidence.range == 50...60 && item.evidence.sources == ["OWN-1"])
    #expect(item.evidence.assumption?.nl == "counted by hand")
    #expect(own.own.run == "abc" && own.own.values.count == 1)
    let value = try #require(own.own[.housedPersonsPerMonth])
    #expect(value.before?.values == [40] && value.source == "OWN-1" && value.words == "counted by hand")
    #expect(own.sources.last?.title == "Count of homes" && own.sources.last?.address == "https://example.org/homes")
    #expect(own.fingerprint != before.fingerprint && own.sweepFingerprint != before.sweepFingerprint)
    #expect(before.own == OwnValues())
    let others = before.chain?.calibration.items.filter { $0.key != .housedPersonsPerMonth }
    #expect(own.chain?.calibration.items.filter { $0.key != .housedPersonsPerMonth } == others)
  }

  @Test("the name of the value stays that of the dossier, and words alone, in one language, are enough")
  func wordsAlone() throws {
    let own = try Self.read("values:\n  decision.grant_share: {value: 0.6, unit: share, words: 'eigen schatting'}\n")
    let item = try #require(own.chain?.calibration.items.first { $0.key == .grantShare })
    #expect(item.evidence.assumption == Phrase(same: "eigen schatting") && item.evidence.sources.isEmpty && item.evidence.range == nil)
    let sources = try TinyPolder.dossier().sources.count
    #expect(own.own.run == nil && own.sources.count == sources)
  }

  @Test("what is wrong stands at its line here, in the words of check")
  func wrong() throws {
    let outside = try Self.problems("values:\n  decision.grant_share: {value: 2, unit: share, words: 'x'}\n")
    #expect(outside.count == 1 && outside[0].place.file == Self.file && outside[0].place.line == 2)
    let unit = try Self.problems("values:\n  decision.grant_share: {value: 0.5, unit: persons, words: 'x'}\n")
    #expect(unit.count == 1 && unit[0].place.file == Self.file)
    let nothing = try Self.problems("values:\n  decision.grant_share: {value: 0.5, unit: share}\n")
    #expect(nothing.map(\.fault) == [.unsupported] && nothing[0].place.file == Self.file)
    let name = try Self.problems("values:\n  decision.grant_shares: {value: 0.5, unit: share, words: 'x'}\n")
    #expect(name.count == 1 && name[0].place == FilePlace(file: Self.file, line: 2, column: 3))
    let reversed = try Self.problems("values:\n  decision.grant_share: {value: 0.5, unit: share, range: [0.6, 0.4], words: 'x'}\n")
    #expect(reversed.count == 1 && reversed[0].place.file == Self.file)
    let shares = try Self.problems("values:\n  decision.refugee_share: {value: 0.9, unit: share, words: 'x'}\n")
    #expect(shares.count == 1, "shares that do not add up any more")
  }
}
