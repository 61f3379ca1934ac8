/// Prices of single beds, as if the members of a family could be placed apart.
///
/// Splitting families can only help, so its bound holds for whole families too.
struct BedMarket {
  /// Points per bed, times `scale`.
  let price: [Int32]
  /// Site of every member of every family, family by family; the number of sites for none.
  let siteOf: [Int32]
  /// First member of each family, and the end.
  let starts: [Int]
  /// Nothing that keeps families whole can be better. In points of the objective, rounded up.
  let bound: Int

  /// Scores per member are kept in parts of a point. With eight parts the greatest score of one person still fits 16 bits.
  static let scale: Int32 = 8

  /// Complexity: that of a market with a taker for every person.
  init(_ problem: PlacementProblem) {
    var starts = [0]
    for size in problem.sizes { starts.append(starts[starts.count - 1] + size) }
    self.starts = starts
    var market = Market(perBed: problem, starts: starts, scale: Int(Self.scale))
    market.bid()
    market.settle()
    price = market.priceOfPlaces
    siteOf = market.siteOf
    bound = (market.bound + Int(Self.scale) - 1) / Int(Self.scale)
  }
}
