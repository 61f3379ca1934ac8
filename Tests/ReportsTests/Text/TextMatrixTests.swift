import Testing
import Vocabulary

@testable import Reports

/// A matrix of fifteen variants on a terminal.
@Suite("A matrix on a terminal")
struct TextMatrixTests {
  private static let names = [
    "V0 today's law", "V1 the measure of an earlier summer", "V2 cap of 200 a month", "V3 cap of 200 a month and a two-year wait",
    "V4 cap of 200 a month, unused places to resettlement", "V5 income condition with 200 hardship cases a month",
    "V6 two-status act without limits on family reunification",
  ]

  private static func mark(_ glyph: String) -> MatrixBlock.Cell { .mark(.init(glyph: glyph, word: "word")) }

  private static let matrix = MatrixBlock(
    caption: "All variants; differences from today's law, on average", names: "variant",
    questions: [
      .init("Does it hold?", columns: ["1", "2", "3"]), .init("Families, 10 years", columns: ["relatives", "binds in"]),
      .init("Reception, July 2030", columns: ["places"]), .init("Who can live with it?", columns: ["AAA", "BBB", "CCC", "DDD"]),
    ],
    rows: (0..<15).map { number in
      let law = ["=*", "✕*", "◐*"].map(mark)
      let interval = MatrixBlock.Interval(mean: -7000, wide: nil, narrow: nil, label: "−7,000", sentence: "")
      let figures: [MatrixBlock.Cell] =
        switch number {
        case 0: [.text("103,700 relatives"), .text(""), .text("95,600 places")]
        case 1: [.text("no difference"), .text(""), .text("no difference")]
        case _: [.interval(interval), .text("100%"), .interval(interval)]
        }
      return MatrixBlock.Row(
        name: Prose(names[number % names.count]), cells: law + figures + ["●", "◐", "✕", "·"].map(mark), isBaseline: number == 0,
        heading: number == 10 ? "For comparison" : nil)
    },
    key: ["=", "✕", "◐", "●", "·"].map { .init(glyph: $0, word: "what it means in so many words") }, note: "1 as it stood; 2 after a split.")

  private static func lines(_ width: Int) -> [String] {
    TextRendering(width: width).render(.matrix(matrix)).split(separator: "\n").map(String.init)
  }

  @Test("no line is wider than asked", arguments: [80, 90, 100, 120, 200])
  func width(_ width: Int) { for line in Self.lines(width) { #expect(line.count <= width, "\(line)") } }

  @Test("at a hundred characters every variant has one line, and a name that is too long ends after a whole word")
  func words() throws {
    let lines = Self.lines(100)
    for name in Self.names {
      let code = String(name.prefix(3))
      let line = try #require(lines.first { $0.hasPrefix(code) })
      let shown = try #require(line.firstRange(of: "  ").map { String(line[..<$0.lowerBound]) })
      if shown.last == "…" {
        let kept = String(shown.dropLast())
        #expect(name.hasPrefix(kept) && [" ", ","].contains(name.dropFirst(kept.count).first), "\(shown)")
      } else {
        #expect(shown == name)
      }
    }
    // Heads of two lines, the caption beside them, the heads of columns, fifteen rows, one heading, the key with the note in three lines.
    #expect(lines.count == 2 + 15 + 1 + 3, "\(lines.joined(separator: "\n"))")
  }

  @Test("on a narrow terminal names wrap and lose nothing")
  func narrow() {
    let text = Self.lines(80).joined(separator: " ")
    #expect(!text.contains("…"))
    for word in Self.names.joined(separator: " ").split(separator: " ") { #expect(text.contains(word), "\(word)") }
  }

  @Test("a level takes the room of the empty cell beside it, and a glyph stays on the line of its word")
  func places() throws {
    let lines = Self.lines(100)
    let level = try #require(lines.first { $0.hasPrefix("V0") })
    #expect(level.contains("103,700 relatives") && level.contains("95,600 places"))
    let marks = try #require(level.lastIndex(of: "●").map { level.distance(from: level.startIndex, to: $0) })
    for line in lines where line.hasPrefix("V") {
      #expect(line.lastIndex(of: "●").map { line.distance(from: line.startIndex, to: $0) } == marks, "every column stands under its head: \(line)")
    }
    for line in lines { #expect(!["=", "✕", "◐", "●", "·"].contains { line.hasSuffix(" " + $0) && line.contains("means") }, "\(line)") }
  }

  @Test("a word longer than its room is cut, and no comma stands before the ellipsis")
  func shortened() {
    #expect("a name, then more".shortened(to: 9) == "a name…")
    #expect("tweestatusstelsel".shortened(to: 8) == "tweesta…")
    #expect("short".shortened(to: 5) == "short")
  }
}
