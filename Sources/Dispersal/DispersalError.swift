/// A dispersal that cannot be computed, with the reason.
public enum DispersalError: Error, Sendable, Hashable {
  case noClaimants
  case negativeTotal(Int)
  case negativeKey(claimant: String, key: Int)
  case tooLarge(claimant: String, key: Int, limit: Int)
  case totalTooLarge(Int, limit: Int)
  case keyIsZeroEverywhere
  case minimaExceedTotal(minima: Int, total: Int)
  case negativeBound(claimant: String, bound: Int)
  case boundsCross(claimant: String, minimum: Int, maximum: Int)
  case maximaBelowTotal(short: Int, total: Int, among: Int)
  case notARectangle(row: Int)
  case marginsDiffer(rows: Int, columns: Int)
  case emptyLine(name: String, places: Int)
  case noTwoWayRounding
  case inTwoProvinces(municipality: String)
  case unknownProvince(municipality: String, province: String)
}

extension DispersalError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noClaimants: "Nobody is there to take a share; give at least one."
    case .negativeTotal(let total): "The number of places is \(total); it must be zero or more."
    case .negativeKey(let claimant, let key): "The key of \(claimant) is \(key); it must be zero or more."
    case .tooLarge(let claimant, let key, let limit): "The key of \(claimant) is \(key); keys go up to \(limit)."
    case .totalTooLarge(let total, let limit): "\(total) places are to be shared; the rules take up to \(limit)."
    case .keyIsZeroEverywhere: "The key is zero everywhere, so it says nothing about shares."
    case .minimaExceedTotal(let minima, let total): "The minima add up to \(minima), \(minima - total) more than the \(total) places there are."
    case .negativeBound(let claimant, let bound): "A bound of \(claimant) is \(bound); it must be zero or more."
    case .boundsCross(let claimant, let minimum, let maximum):
      "\(claimant) must have at least \(minimum) and at most \(maximum) places; raise the most or lower the least."
    case .maximaBelowTotal(let short, let total, let among):
      "\(total) places are to be shared, but the \(among) that take part can take \(total - short) together: \(short) places have nowhere to go. Raise caps, or leave out an exemption."
    case .notARectangle(let row): "Row \(row + 1) of the table has another number of columns than the first."
    case .marginsDiffer(let rows, let columns): "The rows must get \(rows) places together and the columns \(columns); these must be equal."
    case .emptyLine(let name, let places): "\(name) must get \(places) places, but every cell of it is empty."
    case .noTwoWayRounding: "No rounding of the table has these sums: too many cells are empty."
    case .inTwoProvinces(let municipality): "Municipality \(municipality) stands in the list twice; keep it in one province."
    case .unknownProvince(let municipality, let province): "Municipality \(municipality) lies in province \(province), which is not in the list."
    }
  }
}
