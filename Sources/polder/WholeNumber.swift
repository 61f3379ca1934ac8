import ArgumentParser
import Assessments
import Dispersal

/// What an option counts, and so between which bounds its number lies.
protocol Counted {
  associatedtype Number: FixedWidthInteger & Sendable
  static var bounds: ClosedRange<Number> { get }
}

/// A whole number after an option. Its range stands in help, and what is typed is held against it before the parser reads.
struct WholeNumber<Kind: Counted>: ExpressibleByArgument, ExpressibleByIntegerLiteral {
  var value: Kind.Number

  init(_ value: Kind.Number) { self.value = value }

  init(integerLiteral value: Kind.Number.IntegerLiteralType) { self.value = Kind.Number(integerLiteral: value) }

  init?(argument: String) {
    guard case .whole(let digits) = wholeNumber(argument), let value = Kind.Number(digits), Kind.bounds.contains(value) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { "\(value)" }
  static var allValueStrings: [String] { [NumberRange(Int128(Kind.bounds.lowerBound)...Int128(Kind.bounds.upperBound)).kept] }
  static var defaultCompletionKind: CompletionKind { .default }
}

/// Futures of an assessment.
enum Futures: Counted { static let bounds = 1...SweepRequest.futuresLimit }

/// Futures, or points of a sample, at each of many values.
enum Sampled: Counted { static let bounds = 4...1000 }

/// Futures at each date of the past.
enum FuturesPerDate: Counted { static let bounds = 100...100_000 }

/// The seed of chance.
enum Seed: Counted { static let bounds: ClosedRange<UInt64> = 0...UInt64.max }

/// Cores that work at the same time.
enum Cores: Counted { static let bounds = 1...1024 }

/// Places of a need.
enum NeededPlaces: Counted { static let bounds = 0...ApportionmentRule.totalLimit }

/// The year of a key.
enum KeyYear: Counted { static let bounds = 1800...2200 }

/// The number of one future.
enum FutureNumber: Counted { static let bounds = 0...999_999 }

/// The number of one family; below zero in the queue on the opening date.
enum FamilyNumber: Counted { static let bounds = -1_000_000_000...1_000_000_000 }

/// Rounds of talks.
enum Rounds: Counted { static let bounds = 1...1000 }

/// Quarters of a plan of sites.
enum Quarters: Counted { static let bounds = 1...40 }

/// Quarters before a new site has places.
enum LeadTime: Counted { static let bounds = 0...39 }

/// Nodes of a search.
enum Nodes: Counted { static let bounds = 1...1_000_000 }

/// A port of a machine; 0 for any that is free.
enum Port: Counted { static let bounds = 0...65_535 }

/// Days since a run was made.
enum Days: Counted { static let bounds = 0...36_500 }

/// Millions of bytes that a store may hold.
enum Megabytes: Counted { static let bounds = 1...10_000_000 }

/// Points of the design of a sweep; how many can be run is for the plan to say.
enum Points: Counted { static let bounds = 1...1_000_000_000_000 }

/// Levels of a value in a grid.
enum Levels: Counted { static let bounds = 2...1000 }

/// Rows of a block of a sweep.
enum BlockRows: Counted { static let bounds = 1...1_000_000 }

/// Boxes around the futures in which a condition holds.
enum Boxes: Counted { static let bounds = 1...20 }

/// Blocks of a sweep that run at the same time.
enum BlocksAtOnce: Counted { static let bounds = 1...10_000 }
