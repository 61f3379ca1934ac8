import Dossiers
import Foundation
import Testing

@testable import Assessments

@Suite("Blocks of a sweep merge")
struct SweepMergeTests {
  @Test("to the same bytes, however many blocks and threads there are and in whatever order they come", arguments: [1, 3, 7], [1, 2])
  func order(_ count: Int, _ threads: Int) throws {
    let blocks = try SweepBlocks(futures: 30)
    let whole = try SweepBlocks.bytes(blocks.record(0..<30))
    let records = try blocks.records(of: 30, cutInto: count, threads: threads)
    for order in SweepBlocks.orders(of: count) {
      let merged = try merge(order.map { records[$0] })
      #expect(merged.isComplete)
      #expect(merged.blocks == [SweepRecord.Block(0..<30)])
      #expect(try SweepBlocks.bytes(merged) == whole, "order \(order)")
    }
  }

  @Test("to the same bytes when merged records are merged again, and when they come back from JSON")
  func grouping() throws {
    let blocks = try SweepBlocks(futures: 30)
    let records = try blocks.records(of: 30, cutInto: 7)
    let whole = try SweepBlocks.bytes(blocks.record(0..<30))
    let back = try records.map { try JSONDecoder().decode(SweepRecord.self, from: SweepBlocks.bytes($0)) }
    let isSame = back == records
    #expect(isSame, "a record that comes back from JSON is the same record")
    let (ends, middle) = (try merge([back[6], back[0], back[5]]), try merge([back[3], back[1], back[4], back[2]]))
    #expect(ends.blocks == [SweepRecord.Block(0..<4), SweepRecord.Block(21..<30)])
    #expect(try SweepBlocks.bytes(merge([ends, middle])) == whole)
    #expect(try SweepBlocks.bytes(merge([middle, ends])) == whole)
  }

  @Test("and the assessment concluded from them is that of one sweep")
  func concluded() throws {
    let blocks = try SweepBlocks(futures: 30)
    let request = AssessmentRequest(futures: 30, seed: 7)
    let dossier = blocks.chain.dossier
    let own = try conclude(merge(blocks.records(of: 30, cutInto: 3).reversed()), of: dossier, request)
    let (whole, threaded) = (try assess(dossier, request), try assess(dossier, request, runner: .threads(2)))
    let isSame = own == whole && own == threaded
    #expect(isSame, "the same receipt gives the same figures")
  }

  @Test("not when they overlap, and the sentence names the futures that stand twice")
  func overlap() throws {
    let blocks = try SweepBlocks(futures: 30)
    let (one, two) = (try blocks.record(0..<10), try blocks.record(5..<15))
    let error = #expect(throws: MergeError.self) { try merge([one, two]) }
    #expect(error == .overlap(SweepRecord.Block(5..<15)))
    #expect(error?.sentence.en == "Futures 5 to 15 stand in two blocks. Leave one out.")
    #expect(error?.sentence.nl == "De toekomsten 5 tot 15 staan in twee blokken. Laat er een weg.")
    #expect(throws: MergeError.overlap(SweepRecord.Block(0..<10))) { try merge([one, one]) }
  }

  @Test("not when they are of different sweeps")
  func otherSweep() throws {
    let (one, other, larger) = (try SweepBlocks(futures: 30), try SweepBlocks(futures: 30, seed: 8), try SweepBlocks(futures: 31))
    let first = try one.record(0..<5)
    for second in [try other.record(5..<10), try larger.record(5..<10)] {
      let error = #expect(throws: MergeError.self) { try merge([first, second]) }
      #expect(error == .otherSweep)
      #expect(error?.sentence.en.hasPrefix("The blocks are of different runs: another dossier, seed, number, scenario or program.") == true)
    }
  }

  @Test("not when there are none, nor in a form that this program does not read")
  func nothing() throws {
    let error = #expect(throws: MergeError.self) { try merge([]) }
    #expect(error == .nothing)
    #expect(error?.sentence.en == "There are no blocks. Give at least one.")
    let text = String(decoding: try SweepBlocks.bytes(SweepBlocks(futures: 30).record(0..<2)), as: UTF8.self)
    let later = try JSONDecoder().decode(
      SweepRecord.self, from: Data(text.replacingOccurrences(of: "\"form\":\(SweepRecord.currentForm),", with: "\"form\":99,").utf8))
    let refused = #expect(throws: MergeError.self) { try merge([later]) }
    #expect(refused == .form(99))
    #expect(refused?.sentence.en == "This block has form 99; this program reads form \(SweepRecord.currentForm). Compute it again.")
  }

  @Test("to a record that knows what is missing, from which nothing is concluded")
  func missing() throws {
    let blocks = try SweepBlocks(futures: 30)
    let merged = try merge([blocks.record(20..<30), blocks.record(0..<10)])
    #expect(!merged.isComplete)
    #expect(merged.count == 20)
    #expect(merged.blocks == [SweepRecord.Block(0..<10), SweepRecord.Block(20..<30)])
    let error = #expect(throws: AssessmentError.self) {
      try conclude(merged, of: blocks.chain.dossier, AssessmentRequest(futures: 30, seed: 7))
    }
    #expect(error == .incomplete(done: 20, of: 30))
    #expect(error?.sentence.en == "20 of 30 futures were computed. Compute the other blocks too and merge them.")
  }
}
