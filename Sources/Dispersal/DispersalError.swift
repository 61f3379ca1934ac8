/// A dispersal that cannot be computed, with the reason.
public enum DispersalError: Error, Sendable, Hashable {
  case noClaimants
  case negativeTotal(Int)
  case negativeKey(claimant: String, key: Int)
  case tooLarge(claimant: String, key: Int, limit: Int)
  case totalTooLarge(Int, limit: Int)
  case keyIsZeroEverywhere
  case minimaExceedTotal(minima: Int, total: Int)
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
    case .unknownProvince(let municipality, let province): "Municipality \(municipality) lies in province \(province), which is not in the list."
    }
  }
}
