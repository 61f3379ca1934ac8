extension SweepRecord {
  /// The first futures as a sweep of their own, of which they are all: what a future brings does not depend on how many there are.
  /// `nil` where some of them are missing, and for a sweep that keeps no futures.
  public var asWhole: SweepRecord? {
    guard request.keepsFutures, blocks == [Block(0..<count)] else { return nil }
    var request = request
    request.futures = count
    return SweepRecord(request, futures: futures, waits: waits, sketches: nil, block: 0..<count)
  }

  /// The baseline alone, for another sweep of the same people.
  public var ofBaseline: SweepRecord? {
    guard request.keepsFutures, let block = blocks.first, blocks.count == 1 else { return nil }
    var request = request
    request.variants = Array(request.variants.prefix(1))
    let futures = futures.map { Future(number: $0.number, drawn: $0.drawn, records: Array($0.records.prefix(1))) }
    return SweepRecord(request, futures: futures, waits: Array(waits.prefix(1)), sketches: nil, block: block.from..<block.to)
  }

  /// Whether it tells, of exactly a block, what the baseline of another sweep brings to people drawn in the same way.
  func tellsBaseline(of block: Range<Int>, as other: SweepRequest) -> Bool {
    request.version == other.version && request.seed == other.seed && request.arrivals == other.arrivals && request.capacity == other.capacity
      && request.variants.first == other.variants.first && request.keepsFutures && blocks == [Block(block)] && futures.count == block.count
      && waits.count == request.variants.count
  }
}
