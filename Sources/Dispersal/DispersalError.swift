public import Vocabulary

/// A dispersal that cannot be computed, with the reason.
///
/// Names are those of claimants, members or municipalities as they were given; positions (`row`, `trade`, `quarter`) count from 0.
public enum DispersalError: Explained, Sendable, Hashable {
  /// An empty list to share over, or a two-way table with no rows.
  case noClaimants
  /// Places to share, or the sum that a row or column must have, below zero.
  case negativeTotal(Int)
  /// A key, or a weight in a two-way table, below zero; for a weight `claimant` is the name of its row.
  case negativeKey(claimant: String, key: Int)
  /// A key above `ApportionmentRule.keyLimit`, up to which comparisons are exact.
  case tooLarge(claimant: String, key: Int, limit: Int)
  /// More places than `ApportionmentRule.totalLimit`; in a plan they include the credits.
  case totalTooLarge(Int, limit: Int)
  /// Nobody has a key above zero, so there is nothing to be in proportion to.
  case keyIsZeroEverywhere
  /// The minima together are more than the places to share; in a plan both numbers include the credits.
  case minimaExceedTotal(minima: Int, total: Int)
  /// A minimum or a maximum of a claimant below zero.
  case negativeBound(claimant: String, bound: Int)
  /// A claimant whose minimum is above its maximum.
  case boundsCross(claimant: String, minimum: Int, maximum: Int)
  /// `furthest`: whose caps lie furthest below the share by key, and by how many places. `short`: places of the `total` that have nowhere to go;
  /// `among`: how many claimants can take any place at all.
  case maximaBelowTotal(short: Int, total: Int, among: Int, furthest: [Shortfall])
  /// A group of arrivals that stays together and has nobody in it.
  case groupOfNobody(Int)
  /// More or fewer keys of a period than members of a running balance.
  case keysDoNotFit(keys: Int, members: Int)
  /// Keys of a period that add up to something else than those before them, so that what is behind could not go along.
  case keysOfOtherSum(Int, parts: Int)
  /// A code that stands twice in the list of provinces.
  case provinceTwice(province: ProvinceCode)
  /// A municipality without a column that the key of the plan weighs.
  case noColumn(municipality: String, column: String)
  /// A municipality with nought in a column of which the key takes the inverse.
  case dividesByNought(municipality: String, column: String)
  /// A code that stands twice in the list of municipalities.
  case inTwoProvinces(municipality: MunicipalityCode)
  /// A municipality whose province is not in the plan; both are given by their codes.
  case unknownProvince(municipality: MunicipalityCode, province: ProvinceCode)

  /// A table of so many members, where a trade takes two.
  case tooFewMembers(Int)
  /// A share, an ability or a price of a member below zero.
  case negativeFigure(member: String, figure: ProvincialTable.Figure, value: Int)
  /// A trade with a giver or taker that is no position at the table.
  case unknownMember(trade: Int)
  /// A trade whose giver is its taker.
  case tradeWithItself(trade: Int, member: String)
  /// A trade of no place, or of fewer.
  case tradeOfNothing(trade: Int, places: Int)
  /// A giver that falls below zero by `short` places, the trades before this one counted.
  case givesTooMuch(trade: Int, member: String, short: Int)
  /// A member that after all trades has more places than its share and more than it is able to provide.
  case beyondAble(member: String, places: Int, able: Int)

  /// An empty list of steps, with no date to be before or after.
  case noSteps
  /// A step that stands after another and ends on an earlier date of the cycle.
  case datesOutOfOrder(before: ProcedureStep.Kind, after: ProcedureStep.Kind)
  /// More or fewer offers than municipalities, where there must be one each, in the order of the plan.
  case offersDoNotFit(offers: Int, municipalities: Int)
  /// An offer below zero places.
  case negativeOffer(municipality: String, offer: Int)

  /// No municipality, or no quarter, to plan sites for.
  case nothingToPlan
  /// Sizes of sites that do not begin with 0 and rise.
  case sizesOutOfOrder
  /// More or fewer running costs than sizes.
  case costsDoNotFit(sizes: Int, costs: Int)
  /// A municipality that has or may have a size outside the list.
  case unknownSize(municipality: String)
  /// A municipality that may have no size at all, or, while a lead time forbids growth, none within what exists.
  case noSize(municipality: String, isWithinExisting: Bool)
  /// Places that are required in a quarter, below zero.
  case negativeDemand(quarter: Int, places: Int)
  /// `possible`: places in that quarter with every municipality at its largest allowed size, which before the lead time is over is no larger than
  /// what exists.
  ///
  /// `isBeforeLeadTime`: that is so.
  case demandTooLarge(quarter: Int, required: Int, possible: Int, isBeforeLeadTime: Bool)
}

extension DispersalError {
  /// Places by which a cap lies below the exact share, rounded up.
  public struct Shortfall: Sendable, Hashable {
    /// The `id` of the claimant, which in a plan is the name of a province or municipality.
    public var claimant: String
    /// Above zero, since only caps below the share are listed.
    public var places: Int
  }
}
