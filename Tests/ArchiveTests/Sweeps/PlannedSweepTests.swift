import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Archive

/// A plan of Tiny Polder in a folder of its own.
struct SweepPlace {
  let folder: URL
  let sweep: PlannedSweep
  let work: BlockWork

  init(_ design: SweepDesign = .lhs, points: Int = 10, blockSize: Int = 4, seed: UInt64 = 7, in given: URL? = nil) throws {
    folder = given ?? FileManager.default.temporaryDirectory.appendingPathComponent("sweep-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let asked = AssessmentRequest(variants: ["T0", "T1"], futures: 1, seed: seed)
    var wish = SweepWish(asked, design: design, points: points, levels: 2, blockSize: blockSize)
    wish.factors = design == .futures ? [] : [try SweepFactor(text: "decision.grant_share")]
    let plan = try wish.plan(of: TinyPolder.dossier())
    let written = PlannedSweep(plan, of: TinyPolder.contents(), in: folder.appendingPathComponent("a.plan"))
    try written.write()
    // As every worker reads it.
    sweep = try PlannedSweep(reading: written.file)
    work = try sweep.work()
  }

  func compute(_ blocks: [Int]) throws { for block in blocks { try sweep.compute(block, work, runner: .inOrder) } }

  func merged() throws -> Data {
    try sweep.merge(work)
    return try Data(contentsOf: sweep.result)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

@Suite("A sweep in files")
struct PlannedSweepTests {
  /// The result of an undisturbed run.
  private static func undisturbed(_ design: SweepDesign = .lhs) throws -> Data {
    let place = try SweepPlace(design)
    defer { place.remove() }
    try place.compute(Array(0..<place.sweep.plan.blocks))
    return try place.merged()
  }

  @Test("gives the same bytes for any size of block and any order", arguments: SweepDesign.allCases)
  func order(_ design: SweepDesign) throws {
    let expected = try Self.undisturbed(design)
    for size in [1, 3, 100] {
      let place = try SweepPlace(design, blockSize: size)
      defer { place.remove() }
      try place.compute(Array((0..<place.sweep.plan.blocks).reversed()))
      #expect(try place.merged() == expected, "size \(size)")
    }
  }

  @Test("tells a block that is missing, cut short or changed by a bit, merges none of them, and after another go has the same bytes")
  func faults() throws {
    let expected = try Self.undisturbed()
    let place = try SweepPlace()
    defer { place.remove() }
    try place.compute([0, 1, 2])
    let files = (0..<3).map(place.sweep.file)
    var cut = try Data(contentsOf: files[0])
    try cut.prefix(cut.count / 2).write(to: files[0])
    cut = try Data(contentsOf: files[1])
    cut[cut.count / 2] ^= 1
    try cut.write(to: files[1])
    try FileManager.default.removeItem(at: files[2])
    #expect(try place.sweep.status().states == [.damaged, .damaged, .missing])
    #expect(throws: SweepFileError.incomplete(missing: 3, of: 3, first: 0)) { try place.sweep.merge(place.work) }
    #expect(!FileManager.default.fileExists(atPath: place.sweep.result.path))
    try place.compute(place.sweep.status().open)
    #expect(try place.merged() == expected)
  }

  @Test("takes a cut at any byte for damage")
  func everyCut() throws {
    let place = try SweepPlace(points: 2, blockSize: 2)
    defer { place.remove() }
    try place.compute([0])
    let (file, whole) = (place.sweep.file(ofBlock: 0), try Data(contentsOf: place.sweep.file(ofBlock: 0)))
    for cut in stride(from: 0, to: whole.count, by: max(whole.count / 60, 1)) + [1, 12, 13, 14, whole.count - 1] {
      try whole.prefix(cut).write(to: file)
      #expect(try place.sweep.status().states == [.damaged], "cut at \(cut) of \(whole.count)")
    }
  }

  @Test("puts a block of another plan, program or cut aside, loses none of it, and has the same bytes after")
  func foreign() throws {
    let expected = try Self.undisturbed()
    let (place, other, finer) = (try SweepPlace(), try SweepPlace(seed: 8), try SweepPlace(blockSize: 3))
    defer { for one in [place, other, finer] { one.remove() } }
    try place.compute([0, 1, 2])
    try other.compute([0])
    try finer.compute([1])
    let files = (0..<3).map(place.sweep.file)
    let theirs = [try Data(contentsOf: other.sweep.file(ofBlock: 0)), try Data(contentsOf: finer.sweep.file(ofBlock: 1))]
    try theirs[0].write(to: files[0])
    try theirs[1].write(to: files[1])
    // A block that another version wrote: whole, but of another question.
    let old = BlockFile.Head(version: "0.0.1", question: "old", block: 2, blockSize: 4, record: 3, kept: 0)
    try BlockFile.write(files[2], old) { try $0([1, 2, 3]) }
    #expect(try place.sweep.status().states == [.foreign, .foreign, .foreign])
    #expect(throws: SweepFileError.incomplete(missing: 3, of: 3, first: 0)) { try place.sweep.merge(place.work) }
    try place.compute([0, 1, 2])
    #expect(try place.merged() == expected)
    let status = try place.sweep.status()
    #expect(status.strangers.count == 3 && status.strangers.allSatisfy { $0.contains(".foreign-") }, "\(status.strangers)")
    let aside = try status.strangers.map { try Data(contentsOf: place.sweep.folder.appendingPathComponent($0)) }
    #expect(aside.contains(theirs[0]) && aside.contains(theirs[1]))
  }

  @Test("does a block twice to the same file, and leaves one that is there alone")
  func twice() throws {
    let place = try SweepPlace()
    defer { place.remove() }
    try place.compute([1])
    let file = place.sweep.file(ofBlock: 1)
    let (first, made) = (try Data(contentsOf: file), try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date)
    try place.compute([1])
    #expect(try FileManager.default.attributesOfItem(atPath: file.path)[.modificationDate] as? Date == made)
    try FileManager.default.removeItem(at: file)
    try place.compute([1])
    #expect(try Data(contentsOf: file) == first)
  }

  @Test("tells what a killed worker left, and merges as if it were not there")
  func killed() throws {
    let place = try SweepPlace()
    defer { place.remove() }
    try place.compute([0, 1, 2])
    try Data("half".utf8).write(to: place.sweep.folder.appendingPathComponent(".block-0000001.17-4.partial"))
    #expect(try place.sweep.status().strangers == [".block-0000001.17-4.partial"])
    #expect(try place.merged() == Self.undisturbed())
  }

  @Test("refuses a plan that is none, is of another form, or would take the place of another, and says so")
  func plans() throws {
    let place = try SweepPlace()
    defer { place.remove() }
    func sentence(_ work: () throws -> Void) -> String {
      do { try work() } catch let error as any Explained { return error.sentence.en } catch { return "\(error)" }
      return ""
    }
    let file = place.sweep.file
    #expect(sentence { _ = try PlannedSweep(reading: file.appendingPathExtension("x")) }.hasSuffix("a.plan.x is not there. Give another file."))
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(sentence { _ = try SweepPlace(seed: 9, in: place.folder) }.hasSuffix("which has stayed. Choose another file with --file."))
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
    #expect(throws: Never.self) { try place.sweep.write() }
    try text.replacing("\"form\":1", with: "\"form\":9").write(to: file, atomically: true, encoding: .utf8)
    #expect(sentence { _ = try PlannedSweep(reading: file) }.hasSuffix("has form 9, which this program does not read. Make it again."))
    try String(text.prefix(text.count / 2)).write(to: file, atomically: true, encoding: .utf8)
    #expect(sentence { _ = try PlannedSweep(reading: file) }.hasSuffix("is no whole plan of a sweep. Make one with “polder sweep plan”."))
    #expect(sentence { _ = try place.sweep.merged(place.work) }.hasSuffix("is no whole result of this plan. Make it with “polder sweep merge”."))
  }

  @Test("leaves nothing half written where there is no room or no way to write")
  func noRoom() throws {
    let place = try SweepPlace()
    defer { place.remove() }
    try place.compute([0])
    let file = place.sweep.file(ofBlock: 0)
    let before = try Data(contentsOf: file)
    let full = #expect(throws: SweepFileError.self) {
      try WholeFile.make(file) { put in
        try put([1, 2, 3])
        throw SweepFileError.full(file.path)
      }
    }
    #expect(full?.sentence.en.hasPrefix("There is no room to write ") == true && full?.isOfMachine == true)
    #expect(try Data(contentsOf: file) == before)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place.sweep.folder.path) == [file.lastPathComponent])
    #expect(throws: SweepFileError.self) { try WholeFile.make(file.appendingPathComponent("x")) { try $0([1]) } }
  }

  @Test("gives back the record that was merged")
  func result() throws {
    let place = try SweepPlace(.saltelli)
    defer { place.remove() }
    try place.compute([0, 1, 2])
    try place.sweep.merge(place.work)
    let record = try place.sweep.merged(place.work)
    #expect(record.rows == 10)
    #expect(
      try record.bytes
        == place.work.record(of: 0, runner: .inOrder).joined(place.work.record(of: 1, runner: .inOrder)).joined(
          place.work.record(of: 2, runner: .inOrder)
        ).bytes)
  }
}

extension BlockRecord {
  fileprivate func joined(_ other: BlockRecord) -> BlockRecord {
    var own = self
    own.join(other)
    return own
  }
}
