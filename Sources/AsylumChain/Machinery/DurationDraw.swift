import Chance

/// A duration ready to be drawn: its distribution as a table, where it has one.
struct DurationDraw: Sendable {
  private enum Shape { case fixed, uniform, table }

  /// The form of the distribution.
  private let shape: Shape
  /// Days: the length where it is fixed, the longest where uniform, else the mean.
  private let scale: Double
  /// With mean 1; read for no other shape than `table`.
  private let table: QuantileTable

  init(_ duration: Duration) {
    switch duration {
    case .fixed(let days): (shape, scale, table) = (.fixed, days, .exponential)
    case .uniform(let longest): (shape, scale, table) = (.uniform, longest, .exponential)
    case .exponential(let mean): (shape, scale, table) = (.table, mean, .exponential)
    case .lognormal(let mean, let sigma): (shape, scale, table) = (.table, mean, .lognormal(sigma: sigma))
    }
  }

  /// Days of persons who follow each other: to the bit those of `sample`, in one loop.
  func fill(_ days: UnsafeMutableBufferPointer<Double>, from stream: Stream, first person: Int) {
    switch shape {
    case .table: table.fill(days, from: stream, first: person, scale: scale)
    case .uniform: for position in days.indices { days[position] = scale * stream.uniform(person &+ position) }
    case .fixed: days.update(repeating: scale)
    }
  }

  /// The same for as many persons in any order.
  func fill(_ days: UnsafeMutableBufferPointer<Double>, from stream: Stream, of persons: UnsafePointer<Int>) {
    switch shape {
    case .table: table.fill(days, from: stream, of: persons, scale: scale)
    case .uniform: for position in days.indices { days[position] = scale * stream.uniform(persons[position]) }
    case .fixed: days.update(repeating: scale)
    }
  }

  /// Days, for a person's uniform number.
  @inline(__always)
  func sample(_ stream: Stream, _ person: Int) -> Double {
    switch shape {
    case .table: scale * table.value(at: stream.uniform(person))
    case .uniform: scale * stream.uniform(person)
    case .fixed: scale
    }
  }
}
