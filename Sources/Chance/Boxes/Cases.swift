/// Cases with the numbers that varied in each, and whether each is of interest.
public struct Cases: Sendable {
  /// By dimension, a number a case.
  public let columns: [[Double]]
  public let isOfInterest: [Bool]

  public init(columns: [[Double]], isOfInterest: [Bool]) {
    precondition(columns.allSatisfy { $0.count == isOfInterest.count }, "every dimension needs a number a case")
    (self.columns, self.isOfInterest) = (columns, isOfInterest)
  }

  public var count: Int { isOfInterest.count }
  /// How many are of interest.
  public var interest: Int { isOfInterest.count { $0 } }

  /// The cases at some places.
  public func some(_ places: [Int]) -> Self {
    Cases(columns: columns.map { column in places.map { column[$0] } }, isOfInterest: places.map { isOfInterest[$0] })
  }

  /// The places of the cases that lie within a box, among some.
  public func places(in box: Box, among places: [Int]) -> [Int] {
    box.limits.reduce(places) { within, limit in
      let column = columns[limit.dimension]
      return within.filter { limit.allows(column[$0]) }
    }
  }

  /// The places of the cases that lie outside a box, among some.
  public func places(outside box: Box, among places: [Int]) -> [Int] {
    places.filter { place in !box.limits.allSatisfy { $0.allows(columns[$0.dimension][place]) } }
  }

  /// How a box does on all cases.
  public func score(_ box: Box) -> BoxScore { score(box, among: Array(0..<count)) }

  /// What a box holds of some of the cases, against all: of a later box those that no earlier one holds.
  public func score(_ box: Box, among places: [Int]) -> BoxScore {
    let within = self.places(in: box, among: places)
    return BoxScore(cases: within.count, interest: within.count { isOfInterest[$0] }, allCases: count, allInterest: interest)
  }
}
