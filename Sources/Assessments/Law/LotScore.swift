import Chance
import LegalReview

/// How the norms did on some rulings, each of them counted once. Not assessed is neither right nor wrong.
public struct LotScore: Sendable, Hashable, Codable {
  public var count: Int
  /// Called tenable though a court did not: the gravest error.
  public var falselyTenable: Int
  public var agree: Int
  public var falselyContrary: Int
  public var notAssessed: Int

  public init(count: Int, falselyTenable: Int, agree: Int, falselyContrary: Int, notAssessed: Int) {
    self.count = count
    self.falselyTenable = falselyTenable
    self.agree = agree
    self.falselyContrary = falselyContrary
    self.notAssessed = notAssessed
  }

  public init(_ rows: [BankReview.Row]) {
    self.init(
      count: rows.count, falselyTenable: rows.count(where: \.isFalselyTenable), agree: rows.count(where: \.agrees),
      falselyContrary: rows.count(where: \.isFalselyContrary), notAssessed: rows.count { !$0.isAssessed })
  }

  /// Between which shares the true share of agreement lies with 95 percent, as if the rulings did not hang together; `nil` of none.
  public var agreement: ClosedRange<Double>? { count == 0 ? nil : Scores.wilson(agree, of: count) }
}
