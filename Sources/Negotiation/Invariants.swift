/// Something in the outcome of a negotiation that cannot be.
///
/// Every case is a defect of the search, never of the table; it carries what is needed to find it.
public enum NegotiationViolation: Sendable, Hashable, Codable {
  /// Fewer packages than none, or more than there are, agreeable or across the red lines of a party.
  case tooMany(Int, of: Int?)
  /// A worth that is not what the table gives the package.
  case otherWorth(options: [Int])
  /// A package of the front or of a solution that the party cannot accept.
  case unacceptable(options: [Int], party: Int)
  /// A package of the front that another of them betters for one party without worsening for any.
  case dominated(options: [Int])
  /// A solution that is not on the front.
  case offTheFront(options: [Int])
  /// A set of packages that is not sorted, or names another number of them than it counts.
  case badSet(count: Int, named: Int)
  /// A package that is worth more to a party than its ideal.
  case beyondIdeal(party: Int, worth: Int, ideal: Int)
  /// An agreement and a clash at once, or neither.
  case clashesAndAgreement(agreeable: Int, clashes: Int)
  /// A clash that shares no demand with a correction: giving it up would leave the clash.
  case uncorrected(clash: Int, correction: Int)
}

extension NegotiationOutcome {
  /// What the outcome breaks of what must hold of every outcome of a table; empty for a sound one. In the order of the cases above.
  ///
  /// Looks only at the packages that are named, and computes their worths anew; a package in several sets is reported once for each.
  ///
  /// Complexity: the square of the packages named on the front, times the parties.
  public func violations(on table: Table) -> [NegotiationViolation] {
    let solutions = [nash, kalaiSmorodinsky, egalitarian, utilitarian]
    let sets = solutions + (front.map { [$0] } ?? [])
    let named = sets.flatMap(\.packages)
    var found = ([agreeable] + crossingRedLines.compactMap { $0 }).filter { !(0...(packages ?? .max)).contains($0) }
      .map { NegotiationViolation.tooMany($0, of: packages) }
    found += named.filter { table.package($0.options).worth != $0.worth }.map { .otherWorth(options: $0.options) }
    for party in table.parties.indices {
      found += named.filter { !table.isAcceptable($0, to: party) }.map { .unacceptable(options: $0.options, party: party) }
    }
    if let front { found += frontViolations(front, solutions) }
    found += sets.filter { !$0.isSound }.map { .badSet(count: $0.count, named: $0.packages.count) }
    for (party, ideal) in (ideals ?? []).enumerated() {
      found += named.filter { $0.worth[party] > ideal }.map { .beyondIdeal(party: party, worth: $0.worth[party], ideal: ideal) }
    }
    return found + clashViolations
  }

  /// What is dominated within the front, then what a solution names that the front does not.
  private func frontViolations(_ front: PackageSet, _ solutions: [PackageSet]) -> [NegotiationViolation] {
    let dominated = front.packages.filter { own in
      front.packages.contains { other in other.worth != own.worth && zip(other.worth, own.worth).allSatisfy { $0 >= $1 } }
    }
    // Of a front that is cut off, not every package is known.
    let strangers = front.count > PackageSet.namedLimit ? [] : solutions.flatMap(\.packages).filter { !front.packages.contains($0) }
    return dominated.map { .dominated(options: $0.options) } + strangers.map { .offTheFront(options: $0.options) }
  }

  /// Clashes and corrections hit each other: giving up a correction must break every clash.
  private var clashViolations: [NegotiationViolation] {
    var found: [NegotiationViolation] = []
    if packages != 0, (agreeable == 0) != !clashes.isEmpty { found.append(.clashesAndAgreement(agreeable: agreeable, clashes: clashes.count)) }
    for (position, clash) in clashes.enumerated() {
      for (other, correction) in corrections.enumerated() where !clash.contains(where: correction.contains) {
        found.append(.uncorrected(clash: position, correction: other))
      }
    }
    return found
  }
}

extension PackageSet {
  /// Strictly in order, so no package twice, and as many named as the count and the limit allow.
  fileprivate var isSound: Bool {
    packages.count == min(count, Self.namedLimit) && zip(packages, packages.dropFirst()).allSatisfy(Package.precedes)
  }
}
