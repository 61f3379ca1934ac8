import Assessments
import Testing
import TinyPolder
import Vocabulary

@testable import Reports

@Suite("Tables of a sweep for other programs")
struct ParquetWriterTests {
  private static let columns = [
    SweepTable.Column(name: "row", kind: .whole, title: Phrase(same: "row")), SweepTable.Column(name: "v", kind: .text, title: Phrase(same: "v")),
    SweepTable.Column(name: "x", kind: .single, title: Phrase(same: "x"), unit: "persons"),
  ]

  private static func work() throws -> BlockWork {
    let asked = AssessmentRequest(variants: ["T1"], futures: 2, seed: 1)
    var wish = SweepWish(asked, design: .grid, points: 1, levels: 2, blockSize: 10)
    wish.factors = [try SweepFactor(text: "decision.grant_share"), try SweepFactor(text: "T1:quota_criteria")]
    return try BlockWork(try wish.plan(of: TinyPolder.dossier()), of: TinyPolder.dossier())
  }

  /// Structures with numbers of either sign, texts and lists, as the documents of Thrift lay them out.
  @Test("the head is in the compact protocol of Thrift")
  func thrift() {
    var writer = ThriftWriter()
    writer.i32(1, 150)
    writer.i64(2, -1)
    writer.text(4, "ab")
    writer.structure(5) { $0.i32(1, 1) }
    writer.i32s(6, [1, 2])
    writer.texts(7, Array(repeating: "", count: 15))
    writer.stop()
    let expected: [UInt8] = [0x15, 0xAC, 0x02, 0x16, 0x01, 0x28, 2, 0x61, 0x62, 0x1C, 0x15, 2, 0, 0x19, 0x25, 2, 4, 0x19, 0xF8, 15]
    #expect(writer.bytes == expected + [UInt8](repeating: 0, count: 15) + [0])
  }

  @Test("a column lies plain behind the head of its page, and what is not known is a bit and no value")
  func pages() {
    var writer = ParquetWriter(Self.columns)
    #expect(writer.head == Array("PAR1".utf8))
    #expect(writer.add([.whole(1), .text("a"), .single(1)]).isEmpty)
    #expect(writer.add([.whole(-2), .text("bc"), .single(nil)]).isEmpty)
    let bytes = writer.finish(key: "k", description: "d")
    #expect(bytes.suffix(4) == Array("PAR1".utf8))
    // Whole numbers of eight bytes, texts with their length, then one known value of two.
    let rows: [UInt8] = [1, 0, 0, 0, 0, 0, 0, 0, 0xFE, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF]
    let texts: [UInt8] = [1, 0, 0, 0, 0x61, 2, 0, 0, 0, 0x62, 0x63]
    let values: [UInt8] = [2, 0, 0, 0, 3, 1, 0, 0, 0x80, 0x3F]
    for part in [rows, texts, values] { #expect(bytes.firstRange(of: part) != nil) }
    let length = bytes.suffix(8).prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
    #expect(length > 50 && length < bytes.count - 8)
  }

  @Test("gives rows out in groups, whatever their number")
  func groups() {
    var writer = ParquetWriter(Self.columns)
    let sizes = (0..<40_000).map { writer.add([.whole($0), .text("a"), .single(Float($0))]).count }
    #expect(sizes.indices.filter { sizes[$0] > 0 } == [16_383, 32_767])
  }

  @Test("two tables have a row for each row, with and without variants, and a package that says of every column what it is")
  func tables() throws {
    let work = try Self.work()
    let (points, results) = (SweepTable.points(of: work), SweepTable.results(of: work))
    #expect(points.columns.map(\.name).prefix(4) == ["row", "point", "future", "decision.grant_share"])
    #expect(points.line(3, [0.5, 1]) == [.whole(3), .whole(1), .whole(1), .double(0.5), .double(1)])
    let kept = [Float](repeating: 1, count: results.columns.count - 2) + [Float](repeating: .nan, count: results.columns.count - 2)
    let lines = results.lines(7, kept)
    #expect(lines.map { $0[1] } == [.text("T0"), .text("T1")] && lines[0][2] == .single(1) && lines[1][2] == .single(nil))
    #expect(SweepTable.text(Array(lines[1].prefix(4))) == "7,T1,,\n" && results.head.hasPrefix("row,variant,relativesArrived,"))
    let package = DataPackage(work, title: Phrase(same: "Tiny"), forms: ["csv", "parquet"], hash: "abc").text
    for part in [
      "\"path\":\"points.csv\"", "\"path\":\"results.parquet\"", "\"unit\":\"share\"", "\"description_nl\":\"mensen in de opvang, gemiddeld over ",
    ] {
      #expect(package.contains(part), "\(part)")
    }
  }
}
