public import Assessments
public import Foundation

extension PlannedSweep {
  /// The file of a block.
  public func file(ofBlock block: Int) -> URL {
    let digits = String(block)
    return folder.appendingPathComponent("block-" + String(repeating: "0", count: max(7 - digits.count, 0)) + digits)
  }

  /// What every block has come to. Reads all files whole; one that cannot be read is damaged.
  public func status() throws -> SweepStatus {
    let hash = try questionHash()
    let manager = FileManager.default
    var status = SweepStatus(states: (0..<plan.blocks).map { state(ofBlock: $0, hash) }, strangers: [])
    let own = Set((0..<plan.blocks).map { file(ofBlock: $0).lastPathComponent })
    status.strangers = ((try? manager.contentsOfDirectory(atPath: folder.path)) ?? []).filter { !own.contains($0) && Self.isOfBlocks($0) }.sorted()
    let written = status.states.indices.filter { status.states[$0] == .done }.compactMap { block in
      (try? manager.attributesOfItem(atPath: file(ofBlock: block).path))?[.modificationDate] as? Date
    }
    (status.first, status.last) = (written.min(), written.max())
    // Of a sweep that was submitted again only what came since tells how fast it goes.
    let submitted = (try? manager.attributesOfItem(atPath: list.path))?[.modificationDate] as? Date
    status.came = submitted.map { submitted in SweepStatus.Came(since: submitted, blocks: written.count { $0 > submitted }) }
    return status
  }

  /// Which of some open blocks have a file since: one that is there now and is not the file that was there before.
  public func arrived(since before: [Int: Date?]) -> Set<Int> {
    Set(before.filter { block, then in Self.written(file(ofBlock: block)).map { $0 != then } ?? false }.keys)
  }

  /// When the file of each of some blocks was written; `nil` where there is none.
  public func written(_ blocks: [Int]) -> [Int: Date?] {
    Dictionary(uniqueKeysWithValues: blocks.map { ($0, Self.written(file(ofBlock: $0))) })
  }

  private static func written(_ file: URL) -> Date? {
    (try? FileManager.default.attributesOfItem(atPath: file.path))?[.modificationDate] as? Date
  }

  /// Whether a name is that of a block or of what is left of one, and not of what an engine wrote.
  private static func isOfBlocks(_ name: String) -> Bool { name.hasPrefix("block-") || name.hasPrefix(".block-") }

  private func state(ofBlock block: Int, _ hash: String) -> BlockState {
    let file = file(ofBlock: block)
    guard FileManager.default.fileExists(atPath: file.path) else { return .missing }
    guard let read = BlockFile.read(file, eachKept: { _ in }) else { return .damaged }
    return isOwn(read.head, block, hash) ? .done : .foreign
  }

  private func isOwn(_ head: BlockFile.Head, _ block: Int, _ hash: String) -> Bool {
    head.question == hash && head.version == plan.question.version && head.block == block && head.blockSize == plan.blockSize
  }

  /// Computes a block and writes its file, unless it is there. What is damaged is replaced, and what is foreign is put aside under another name.
  ///
  /// Throws `SweepError`, `SweepFileError`, and what the runner throws.
  public func compute(_ block: Int, _ work: BlockWork, runner: Runner) throws {
    _ = try plan.rows(of: block)
    let hash = try questionHash()
    let state = state(ofBlock: block, hash)
    guard state != .done else { return }
    try makeFolder()
    let record = try work.record(of: block, runner: runner.inTurn)
    // Another worker may have put it aside and written the block in the meantime.
    switch self.state(ofBlock: block, hash) {
    case .done: return
    case .foreign: try putAside(block)
    case .missing, .damaged: break
    }
    let (bytes, kept) = (record.bytes, record.keptBytes)
    let head = BlockFile.Head(
      version: plan.question.version, question: hash, block: block, blockSize: plan.blockSize, record: bytes.count, kept: kept.count)
    try BlockFile.write(file(ofBlock: block), head) { put in
      try put(bytes)
      try put(kept)
    }
  }

  func makeFolder() throws {
    do { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) } catch {
      throw SweepFileError.notWritten(folder.path, reason: error.localizedDescription)
    }
  }

  private func putAside(_ block: Int) throws {
    let file = file(ofBlock: block)
    let aside = file.appendingPathExtension("foreign-\(UUID().uuidString.prefix(8).lowercased())")
    // Where another worker put it aside already there is nothing left to do.
    guard rename(file.path, aside.path) == 0 || errno == ENOENT else {
      throw SweepFileError.notWritten(aside.path, reason: String(cString: strerror(errno)))
    }
  }

  /// Joins all blocks to one result, beside the plan; the record is held once, and what is kept of every row is only passed on.
  ///
  /// Throws `SweepFileError.incomplete` where blocks are missing, damaged or foreign.
  public func merge(_ work: BlockWork) throws {
    let hash = try questionHash()
    var (total, kept, open): (BlockRecord?, Int, [Int]) = (nil, 0, [])
    for block in 0..<plan.blocks {
      guard let read = BlockFile.read(file(ofBlock: block), eachKept: { _ in }), isOwn(read.head, block, hash) else {
        open.append(block)
        continue
      }
      let record = try BlockRecord(bytes: read.record, of: work)
      kept += read.head.kept
      if total == nil { total = record } else { total?.join(record) }
    }
    guard open.isEmpty, let total else { throw SweepFileError.incomplete(missing: open.count, of: plan.blocks, first: open.first ?? 0) }
    let bytes = total.bytes
    let head = BlockFile.Head(version: plan.question.version, question: hash, record: bytes.count, kept: kept)
    try BlockFile.write(result, head) { put in
      try put(bytes)
      for block in 0..<plan.blocks {
        // Whoever takes a block away in the meantime leaves no result.
        guard let read = try BlockFile.read(file(ofBlock: block), eachKept: { try put([UInt8]($0)) }), isOwn(read.head, block, hash) else {
          throw SweepFileError.incomplete(missing: 1, of: plan.blocks, first: block)
        }
      }
    }
  }

  /// The record of the result. Throws `SweepFileError.noResult`, and `SweepError.brokenRecord`.
  public func merged(_ work: BlockWork) throws -> BlockRecord {
    guard let read = BlockFile.read(result, eachKept: { _ in }), read.head.question == (try questionHash()), read.head.block == nil else {
      throw SweepFileError.noResult(result.path)
    }
    return try BlockRecord(bytes: read.record, of: work)
  }
}
