import Chance
import Foundation
import Testing

/// A value of `exact.tsv`, which `exact.py` writes: the double nearest to the exact value, and how far the exact value lies above it.
struct ExactValue: Sendable {
  var first: Double
  var second: Double
  var nearest: Double
  /// In units of the last place of the nearest double.
  var above: Double

  /// How far a result is from the exact value, in units of the last place of the nearest double.
  func error(of result: Double) -> Double {
    if result == nearest { return abs(above) }
    return abs((result - nearest) / nearest.ulp - above)
  }

  static func of(_ function: ElementaryFunction) throws -> [ExactValue] {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("exact.tsv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").compactMap { line in
      let fields = line.split(separator: "\t").map(String.init)
      guard fields.count == 5, fields[0] == function.rawValue else { return nil }
      let doubles = try fields[1...3].map { Double(bitPattern: try #require(UInt64($0, radix: 16))) }
      return ExactValue(first: doubles[0], second: doubles[1], nearest: doubles[2], above: try #require(Double(fields[4])))
    }
  }
}

/// Our elementary functions by the names of `exact.tsv`.
enum ElementaryFunction: String, CaseIterable, Sendable {
  case logarithm = "log"
  case logarithmOfOnePlus = "log(onePlus:)"
  case exponential = "exp"
  case cosine = "cos"
  case power = "pow"
  case complementaryErrorFunction = "erfc"

  func callAsFunction(_ first: Double, _ second: Double = 0) -> Double {
    switch self {
    case .logarithm: Elementary.log(first)
    case .logarithmOfOnePlus: Elementary.log(onePlus: first)
    case .exponential: Elementary.exp(first)
    case .cosine: Elementary.cos(first)
    case .power: Elementary.pow(first, second)
    case .complementaryErrorFunction: Elementary.erfc(first)
    }
  }

  /// The documented bound on the error, in units of the last place.
  var bound: Double {
    switch self {
    case .complementaryErrorFunction: 0.5005
    case .logarithm, .logarithmOfOnePlus, .exponential, .cosine, .power: 0.5001
    }
  }

  /// Whether the function rises (1) or falls (-1) with its first argument at a point.
  func direction(at point: ExactValue) -> Double {
    switch self {
    case .logarithm, .logarithmOfOnePlus, .exponential: 1
    case .complementaryErrorFunction: -1
    case .power: point.second < 0 ? -1 : 1
    case .cosine:
      // Falls in the first half of every turn.
      (point.first / (2 * Double.pi)).rounded(.down) * 2 == (point.first / Double.pi).rounded(.down) ? -1 : 1
    }
  }
}
