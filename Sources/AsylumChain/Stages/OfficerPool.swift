/// Identical officers who each take the next case of one queue, first come first served.
///
/// A binary heap of the moments at which officers come free. Complexity: O(log officers) a case, O(1) for one officer.
struct OfficerPool {
  private var freeAt: [Double]

  init(officers: Int) {
    precondition(officers > 0, "a service needs at least one officer")
    freeAt = [Double](repeating: -.infinity, count: officers)
  }

  /// Serves the next case and returns when it is done.
  @inline(__always)
  mutating func serve(arrival: Double, handling: Double) -> Double {
    let done = max(arrival, freeAt[0]) + handling
    replaceEarliest(with: done)
    return done
  }

  /// The moment at which work on a case arriving now would begin.
  @inline(__always)
  func begin(arrival: Double) -> Double { max(arrival, freeAt[0]) }

  @inline(__always)
  private mutating func replaceEarliest(with moment: Double) {
    freeAt.withUnsafeMutableBufferPointer { heap in
      let count = heap.count
      var hole = 0
      while true {
        var child = 2 &* hole &+ 1
        if child >= count { break }
        if child &+ 1 < count, heap[child &+ 1] < heap[child] { child &+= 1 }
        if heap[child] >= moment { break }
        heap[hole] = heap[child]
        hole = child
      }
      heap[hole] = moment
    }
  }
}
