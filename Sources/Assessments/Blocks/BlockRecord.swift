import Chance
import Dossiers

/// What rows of a planned sweep bring: joins with the records of other rows to the same bytes in any order, in memory that does not grow with them.
public struct BlockRecord: Sendable, Hashable {
  /// Batches of base points, from which the error of indices is made.
  static let batches = 32

  /// Rows that are in, those of them that the chain refused, and the first of these.
  public private(set) var rows = 0
  public private(set) var refused = 0
  public private(set) var firstRefused: Int?
  /// In the order of the plan's variants, the baseline first.
  private(set) var variants: [VariantTally]
  /// By number of the batch, from low to high; none but in Saltelli's scheme.
  private(set) var sums: [(batch: Int, sums: SobolSums)] = []
  /// What is kept of every row, one after another; none in Saltelli's scheme.
  private(set) var kept: [Float] = []

  private let layout: RecordLayout

  init(_ work: BlockWork) {
    layout = RecordLayout(work)
    variants = [VariantTally](repeating: VariantTally(months: work.chain.months), count: work.variants.count)
  }

  /// Takes in what is kept of a row whose futures were added up elsewhere; `nil` of one that the chain refused.
  mutating func add(kept own: [Float]?, row: Int) {
    rows += 1
    guard let own else { return refuse(row) }
    kept += own
  }

  private mutating func refuse(_ row: Int) {
    refused += 1
    firstRefused = min(firstRefused ?? row, row)
    kept += layout.unknownRow
  }

  /// Takes in the futures of one variant that were added up elsewhere.
  mutating func join(_ tally: VariantTally, of place: Int) { variants[place].join(tally) }

  /// Takes in the runs of a row, each the futures under all variants; `nil` for one that the chain refused.
  mutating func add(_ runs: [[FutureRecord]?], row: Int) {
    rows += 1
    let whole = runs.compactMap { $0 }
    guard whole.count == runs.count else { return refuse(row) }
    for (sample, records) in whole.prefix(layout.samples).enumerated() {
      for place in variants.indices { variants[place].add(records[place], beside: records[0], run: row + sample * layout.rows) }
    }
    kept += layout.kept(whole[0])
    guard whole.count > 2 else { return }
    let outputs = whole.map(layout.outputs)
    let places = layout.places
    sums(ofBatch: row * Self.batches / layout.rows) { $0.add(outputs[0], outputs[1], mixed: Array(outputs[2...]), places: places) }
  }

  private mutating func sums(ofBatch batch: Int, _ change: (inout SobolSums) -> Void) {
    let place = sums.firstIndex { $0.batch >= batch } ?? sums.count
    if place == sums.count || sums[place].batch != batch {
      sums.insert((batch, SobolSums(factors: layout.factors, outputs: layout.places.count)), at: place)
    }
    change(&sums[place].sums)
  }

  /// Fills an empty record with what `bytes` wrote. Throws `SweepError.brokenRecord`.
  mutating func read(_ bytes: [UInt8]) throws(SweepError) {
    var reader = ByteReader(bytes)
    (rows, refused) = (try reader.whole(), try reader.whole())
    let first = try reader.whole()
    firstRefused = first < 0 ? nil : first
    guard try reader.whole() == variants.count else { throw .brokenRecord }
    for place in variants.indices { variants[place] = try VariantTally(&reader, months: layout.months) }
    for _ in 0..<(try reader.count()) {
      let batch = try reader.whole()
      sums.append((batch, try SobolSums(&reader, factors: layout.factors, outputs: layout.places.count)))
    }
    guard reader.isAtEnd else { throw .brokenRecord }
  }

  /// Takes in the record of other rows. What is kept of every row is put behind that of these.
  public mutating func join(_ other: Self) {
    rows += other.rows
    refused += other.refused
    firstRefused = [firstRefused, other.firstRefused].compactMap { $0 }.min()
    for place in variants.indices { variants[place].join(other.variants[place]) }
    for batch in other.sums { sums(ofBatch: batch.batch) { $0.join(batch.sums) } }
    kept += other.kept
  }

  public static func == (left: Self, right: Self) -> Bool { left.bytes == right.bytes && left.keptBytes == right.keptBytes }
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}
