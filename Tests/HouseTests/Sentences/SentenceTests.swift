import Testing

/// A command words nothing, and a sheet only lays out: sentences stand in one place, where they can be read beside each other.
@Suite("Sentences for people stand in Reports/Words, and what is left elsewhere only gets less")
struct SentenceTests {
  @Test("no folder has more pairs of texts outside their place than its bound, and a bound goes down with them")
  func misplaced() {
    let found = SentenceCounts.misplaced()
    for folder in Set(found.keys).union(SentenceCounts.bounds.keys).sorted() {
      let (count, bound) = (found[folder] ?? 0, SentenceCounts.bounds[folder] ?? 0)
      #expect(count <= bound, "\(folder) has \(count) texts outside Reports/Words, and SentenceCounts.bounds allows \(bound)")
      #expect(count >= bound, "\(folder) has only \(count) texts left: write that in SentenceCounts.bounds")
    }
  }

  @Test("no sentence is printed as it stands in a command")
  func printed() { #expect(SentenceCounts.printed().isEmpty, "\(SentenceCounts.printed().joined(separator: "\n"))") }

  @Test("the commands hold no texts at all")
  func commands() { #expect(SentenceCounts.misplaced()["polder"] == nil && SentenceCounts.misplaced()["polder/Wording"] == nil) }

  @Test("in Words both languages say something, and not the same, but for the names that are listed")
  func languages() {
    var seen: Set<String> = []
    var count = 0
    for file in SourceFile.all where file.name.hasPrefix("Reports/Words/") {
      for pair in TextPair.all(in: file.text) {
        count += 1
        let (nl, en) = (pair.nl.filter { !$0.isWhitespace }, pair.en.filter { !$0.isWhitespace })
        #expect(!nl.isEmpty && !en.isEmpty, "\(file.name): “\(pair.nl)”, “\(pair.en)”")
        guard pair.nl == pair.en else { continue }
        seen.insert(pair.nl)
        #expect(SentenceCounts.sameInBoth.contains(pair.nl), "\(file.name): the same in both languages: “\(pair.nl)”")
      }
    }
    #expect(count > 200, "only \(count) pairs were found, so this test looks in the wrong place")
    #expect(SentenceCounts.sameInBoth.isSubset(of: seen), "no longer the same: \(SentenceCounts.sameInBoth.subtracting(seen).sorted())")
  }

  @Test("today's law has one name in Dutch, on every page")
  func oneName() {
    for file in SourceFile.all where file.name.hasPrefix("Reports/Words/") {
      #expect(!TextPair.all(in: file.text).contains { $0.nl.contains("recht van vandaag") || $0.nl.contains("recht van nu") }, "\(file.name)")
    }
  }

  @Test("the counting sees every form, and lets a sentence be where it belongs")
  func forms() {
    func file(_ text: String, _ name: String = "polder/Example.swift") -> SourceFile { SourceFile(name: name, text: text) }
    let pair = #"Phrase(nl: "De tafel is leeg.", en: "The table is empty.")"#
    #expect(
      SentenceCounts.pairs(in: "\(pair)\nsay(\n  nl:\n    \"a\", en: \"b\")\nt(\"a\", \"b\") Phrase(nl: a, en: b) at(\"x\") Phrase(same: \"x\")") == 3
    )
    #expect(SentenceCounts.misplaced(in: [file(pair), file(pair, "Reports/Brief/Deep/Example.swift")]) == ["polder": 1, "Reports/Brief": 1])
    for name in [
      "Reports/Words/Command/Example.swift", "Talks/Refusal+Sentences.swift", "Dispersal/Table/DispersalError+TableSentences.swift",
      "Vocabulary/Texts/Example.swift",
    ] { #expect(SentenceCounts.misplaced(in: [file(pair, name)]).isEmpty, "\(name)") }
    #expect(SentenceCounts.pairs(in: #"context.t("a", "b") format("x") Self.t("a", "b")"#) == 2)
    for name in ["Talks/Refusal+Sentence.swift", "Talks/Refusal.swift", "Talks/Sentences.swift"] {
      #expect(SentenceCounts.misplaced(in: [file(pair, name)]) == ["Talks": 1], "\(name)")
    }
    #expect(SentenceCounts.printed(in: [file(#"print("The table is \(count) long.")"#)]).count == 1)
    #expect(SentenceCounts.printed(in: [file(#"print("  \(line(of: count))") ; tell("\r\u{1B}[K") ; print("polder 1")"#)]).isEmpty)
  }
}
