import Dossiers
import Testing
import TinyPolder
import Vocabulary

/// The second reading of a norm in the small world: what it gives, and the sentence of every mistake.
@Suite("A norm is laid beside its article by a second reader")
struct NormReadingTests {
  private static let file = "law/norms.yaml"
  private static let end = "  derived: [effective_months]\n  uncertainty: high\n  text_check: knowledge\n"

  private static let sound = """
      reading:
        version: 1990-01-01
        read_on: 2023-07-01
        seen_in: {nl: het verdragenblad, en: the treaty series}
        url: 'https://example.org/treaty'
        clauses:
        - place: '3(1)'
          says: {nl: Wie lang gescheiden is heeft een aanspraak., en: Who is long apart has a claim.}
          words: Families shall not be kept apart for long.
          language: en
          read_by: [APART_LONG]
        - place: '3(2)'
          says: {nl: Behalve in oorlog., en: Except in war.}
          not_read: {nl: het blad ontbreekt., en: the sheet is missing.}
          not_formalised: {nl: Er is geen oorlog., en: There is no war.}

    """

  /// The norms of the small world, the last with a reading.
  private static func put(_ reading: String, in draft: inout Draft) throws {
    let text = try draft.text(file)
    draft.write(text.replacing(end, with: end + reading), to: file)
  }

  @Test("a sound reading gives its clauses, with words, readers and what stands in no rule")
  func sound() throws {
    let dossier = try TinyPolder.dossier { try Self.put(Self.sound, in: &$0) }
    let reading = try #require(dossier.law?.readings["N-APART"])
    #expect(reading.clauses.map(\.readBy) == [["APART_LONG"], []])
    #expect(reading.clauses.first?.quotation?.words == "Families shall not be kept apart for long.")
    #expect(reading.clauses.last?.notFormalised?.nl == "Er is geen oorlog.")
    #expect(reading.clauses.map { $0.notRead?.en } == [nil, "the sheet is missing."])
    #expect(reading.clauses.last?.quotation == nil)
    #expect(reading.seenIn.nl == "het verdragenblad" && reading.address == "https://example.org/treaty")
    #expect(dossier.remarks.map { $0.sentence(in: .en) } == ["Not read a second time beside their articles: N-WAIT, N-QUOTA."])
  }

  static let mistakes: [(old: String, new: String, sentence: String)] = [
    (
      "      read_by: [APART_LONG]\n", "",
      "No rule of N-APART reads “3(1)”. Name the rules that read it under “read_by”, or say under “not_formalised” why no rule holds it."
    ),
    (
      "      read_by: [APART_LONG]\n", "      not_formalised: {nl: Te vaag., en: Too vague.}\n",
      "N-APART was read a second time, but no clause names “APART_LONG”. Name them under “read_by” of a clause."
    ),
    (
      "Families shall not be kept apart for long.", String(repeating: "long ", count: 61) + "ago",
      "The quotation has 308 characters; 300 at most. Keep only what is needed to check the rule."
    ),
    (
      "      read_by: [APART_LONG]\n", "      read_by: [APART_LONG]\n      not_read: {nl: weg., en: lost.}\n",
      "“3(1)” of N-APART has words, and says that they were not read. Remove “words” or “not_read”."
    ),
    (
      "version: 1990-01-01", "version: 2023-07-02", "The version is of 2 July 2023, but was read on 1 July 2023. Correct one of them."
    ),
  ]

  @Test("each mistake has its sentence", arguments: mistakes.indices)
  func sentence(_ index: Int) throws {
    let (old, new, line) = Self.mistakes[index]
    let broken = Self.sound.replacing(old, with: new)
    #expect(broken != Self.sound)
    let found = try TinyPolder.problems { try Self.put(broken, in: &$0) }
    #expect(found.contains { $0.sentence(in: .en) == line }, "\(found.map { $0.line(in: .en) })")
  }

  @Test(
    "a rule that is not there, a gate that is not there, words without language and an unknown key are refused",
    arguments: [
      ("[APART_LONG]", "[APART_LONGER, APART_LONG]"), ("[APART_LONG]", "[gate, APART_LONG]"), ("      language: en\n", ""),
      ("    read_on: 2023-07-01\n", ""), ("language: en", "language: xx"), ("place: '3(2)'", "plaats: '3(2)'"),
    ])
  func refused(_ old: String, _ new: String) throws {
    let broken = Self.sound.replacing(old, with: new)
    #expect(broken != Self.sound)
    #expect(try !TinyPolder.problems { try Self.put(broken, in: &$0) }.isEmpty)
  }
}
