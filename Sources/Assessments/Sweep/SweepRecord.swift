public import AsylumChain
import Vocabulary

/// What a block of futures brings: mergeable with the records of other blocks of the same sweep, in any order, to the same bytes.
///
/// A small sweep keeps every future with the values that were drawn for it; a large one keeps sums in whole numbers and counts in fixed buckets.
public struct SweepRecord: Sendable, Hashable, Codable {
  /// The form of the record as written; another form is another number.
  public static let currentForm = 4

  /// One future: the values drawn for it, in the order of the calibration's uncertain keys, and its record under the baseline and each variant.
  public struct Future: Sendable, Hashable, Codable {
    public var number: Int
    public var drawn: [Double]
    var records: [FutureRecord]
  }

  public let form: Int
  public let request: SweepRequest
  /// In the order of their number; empty in a large sweep.
  public internal(set) var futures: [Future]
  /// How long those who ask wait, over all futures together, by variant in the order of the request.
  public internal(set) var waits: [FamilyWaits]
  /// `nil` in a small sweep.
  var sketches: SweepSketches?
  /// The blocks of futures that are in, in order and joined where they touch.
  public internal(set) var blocks: [Block]

  /// Futures from one number up to, and without, another.
  public struct Block: Sendable, Hashable, Codable {
    public var from: Int
    public var to: Int

    public init(_ range: Range<Int>) { (from, to) = (range.lowerBound, range.upperBound) }
  }

  init(_ request: SweepRequest, futures: [Future], waits: [FamilyWaits], sketches: SweepSketches?, block: Range<Int>) {
    form = Self.currentForm
    self.request = request
    self.futures = futures
    self.waits = waits
    self.sketches = sketches
    blocks = block.isEmpty ? [] : [Block(block)]
  }

  /// Futures that are in.
  public var count: Int { blocks.reduce(0) { $0 + $1.to - $1.from } }
  /// Whether all futures of the sweep are in.
  public var isComplete: Bool { blocks == [Block(0..<request.futures)] }
}

/// Merges the records of blocks of one sweep; the order does not matter. Throws `MergeError`.
public func merge(_ records: [SweepRecord]) throws(MergeError) -> SweepRecord {
  guard var merged = records.first else { throw .nothing }
  for record in records where record.form != SweepRecord.currentForm { throw .form(record.form) }
  for record in records.dropFirst() { try merged.join(record) }
  return merged
}

extension SweepRecord {
  fileprivate mutating func join(_ other: SweepRecord) throws(MergeError) {
    guard request == other.request else { throw .otherSweep }
    for one in blocks { for two in other.blocks where one.from < two.to && two.from < one.to { throw .overlap(two) } }
    futures = (futures + other.futures).sorted { $0.number < $1.number }
    for position in waits.indices { waits[position].join(other.waits[position]) }
    if let more = other.sketches { if sketches == nil { sketches = more } else { sketches?.join(more) } }
    blocks = (blocks + other.blocks).sorted { $0.from < $1.from }.reduce(into: []) { joined, block in
      if let last = joined.indices.last, joined[last].to == block.from { joined[last].to = block.to } else { joined.append(block) }
    }
  }
}
