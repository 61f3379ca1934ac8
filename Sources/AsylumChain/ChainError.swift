public import Vocabulary

/// A model that cannot be simulated, with every reason.
public struct ChainError: Explained, Sendable, Hashable {
  /// One impossible value.
  public enum Fault: Sendable, Hashable {
    /// Months to simulate, outside 1 to 1200.
    case horizonOutside(months: Int)
    /// A path of arrivals without a single month.
    case noArrivals
    /// Below 0, above 1 or not a number; `name` says which value of the model or the policy it is.
    case notAShare(name: String, value: Double)
    /// Parts of a whole whose sum is more than 1e-9 from 1.
    case sharesDoNotAddUp(name: String, sum: Double)
    /// No officer, or a mean handling time that is not both finite and above zero.
    case noCapacity(service: String)
    /// Below zero, not a number, or more than a country can have: ten million arrivals a month, a shock of over 2, a hundredfold of further work.
    case negative(name: String, value: Double)
    /// More than 60 million arrivals, if every month were like the highest of the path.
    case tooManyPeople(expected: Double)
    /// Degrees of freedom that are odd or below 4. With 2 the shocks would have no variance, and the draw takes them in pairs.
    case badTails(Int)
    /// A brake that may go off in the state in which it goes on; thresholds in persons.
    case brakeFlutters(group: StatusGroup, onAbove: Double, offBelow: Double)
    /// A waiting period in months that is negative or not a number.
    case waitBeforeStatus(group: StatusGroup, months: Double)
    /// Months from the opening date.
    case endBeforeStart(group: StatusGroup, start: Int, end: Int)
    /// A count or a time outside what the simulation can hold; `name` says which value of the model it is.
    case outside(name: String, value: Double, lowest: Double, highest: Double)
    /// People who wait on the opening date, and no class that says for how long.
    case noAges(name: String)
    /// More origins than one byte can tell apart.
    case tooManyOrigins(Int)
  }

  /// All that were found, not the first alone; never empty in an error that is thrown.
  public let faults: [Fault]
}

extension ChainError: CustomStringConvertible {
  public var description: String { sentence.en }

  /// One sentence a fault, each on a line of its own, in the order of `faults`.
  public var sentence: Phrase {
    Phrase(nl: faults.map(\.sentence.nl).joined(separator: "\n"), en: faults.map(\.sentence.en).joined(separator: "\n"))
  }
}
