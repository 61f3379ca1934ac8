/// Relatives who arrive the moment they are admitted, where nobody travels.
///
/// They are admitted in order of time, so nothing is kept by month and nothing is sorted. Complexity: constant a relative.
struct ArrivalsAtOnce: ~Copyable {
  /// When each relative arrives, in days, in order.
  private let moments: UnsafeMutablePointer<Double>
  /// Which relative it is, beside the moment.
  private let relatives: UnsafeMutablePointer<Int32>
  /// How many there are, and how many of them were there when the last month was closed.
  private var count = 0
  private var closed = 0

  /// Room for so many: each arrives once.
  init(relatives most: Int) {
    moments = .allocate(capacity: max(most, 1))
    relatives = .allocate(capacity: max(most, 1))
  }

  deinit {
    moments.deallocate()
    relatives.deallocate()
  }

  /// Moments must come in order; `relative` is the position in the order of eligibility.
  @inline(__always)
  mutating func add(_ relative: Int32, at moment: Double) {
    moments[count] = moment
    relatives[count] = relative
    count &+= 1
  }

  /// The same for several who follow each other in the order of eligibility.
  mutating func add(from first: Int, at times: UnsafeBufferPointer<Double>) {
    for offset in 0..<times.count {
      moments[count &+ offset] = times[offset]
      relatives[count &+ offset] = Int32(truncatingIfNeeded: first &+ offset)
    }
    count &+= times.count
  }

  /// Closes a month: those added since the last was closed, in order. Valid as long as this.
  mutating func close() -> (moments: UnsafeBufferPointer<Double>, relatives: UnsafeBufferPointer<Int32>) {
    let month = closed..<count
    closed = count
    return (
      UnsafeBufferPointer(start: moments + month.lowerBound, count: month.count),
      UnsafeBufferPointer(start: relatives + month.lowerBound, count: month.count)
    )
  }
}
