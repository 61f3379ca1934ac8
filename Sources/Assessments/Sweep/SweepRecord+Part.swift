extension SweepRecord {
  /// The first futures as a sweep of their own, of which they are all: what a future brings does not depend on how many there are.
  /// `nil` where some of them are missing, and for a sweep that keeps no futures.
  public var asWhole: SweepRecord? {
    guard request.keepsFutures, blocks == [Block(0..<count)] else { return nil }
    var request = request
    request.futures = count
    return SweepRecord(request, futures: futures, waits: waits, sketches: nil, block: 0..<count)
  }
}
