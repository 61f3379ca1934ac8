public import Vocabulary

/// A dispersal that cannot be computed, with the reason.
public enum DispersalError: Explained, Sendable, Hashable {
  case noClaimants
  case negativeTotal(Int)
  case negativeKey(claimant: String, key: Int)
  case tooLarge(claimant: String, key: Int, limit: Int)
  case totalTooLarge(Int, limit: Int)
  case keyIsZeroEverywhere
  case minimaExceedTotal(minima: Int, total: Int)
  case negativeBound(claimant: String, bound: Int)
  case boundsCross(claimant: String, minimum: Int, maximum: Int)
  /// `furthest`: whose caps lie furthest below the share by key, and by how many places.
  case maximaBelowTotal(short: Int, total: Int, among: Int, furthest: [Shortfall])
  case notARectangle(row: Int)
  case marginsDiffer(rows: Int, columns: Int)
  case emptyLine(name: String, places: Int)
  case noTwoWayRounding
  case inTwoProvinces(municipality: String)
  case unknownProvince(municipality: String, province: String)

  case tooFewMembers(Int)
  case negativeFigure(member: String, figure: ProvincialTable.Figure, value: Int)
  case unknownMember(trade: Int)
  case tradeWithItself(trade: Int, member: String)
  case tradeOfNothing(trade: Int, places: Int)
  case givesTooMuch(trade: Int, member: String, short: Int)
  case beyondAble(member: String, places: Int, able: Int)

  case noSteps
  case datesOutOfOrder(before: ProcedureStep.Kind, after: ProcedureStep.Kind)
  case offersDoNotFit(offers: Int, municipalities: Int)
  case negativeOffer(municipality: String, offer: Int)

  case nothingToPlan
  case sizesOutOfOrder
  case unknownSize(municipality: String)
  case negativeDemand(quarter: Int, places: Int)
  case demandTooLarge(quarter: Int, required: Int, possible: Int)
}

extension DispersalError {
  /// Places by which a cap lies below the exact share, rounded up.
  public struct Shortfall: Sendable, Hashable {
    public var claimant: String
    public var places: Int
  }
}
