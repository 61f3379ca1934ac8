import Vocabulary

/// Which uniform numbers give a sponsor which status: subsidiary first, so that a larger share keeps those who had it.
struct StatusBounds: Hashable {
  /// Numbers below the first give subsidiary protection, below the second the status of a refugee.
  let subsidiaryTo: Double
  let refugeesTo: Double

  init(_ policy: Policy, _ model: ChainModel) {
    let shares = model.asylum.outcomes.statusShares
    subsidiaryTo = policy.subsidiaryShare ?? shares.subsidiary
    refugeesTo = 1 - shares.humanitarian
  }

  /// Place of the status group in table order: refugees 0, subsidiary protection 1, others 2.
  @inline(__always)
  func group(_ draw: Double) -> Int { draw < subsidiaryTo ? 1 : draw < refugeesTo ? 0 : 2 }
}
