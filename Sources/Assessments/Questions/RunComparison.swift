public import Chance
public import Dossiers
import Negotiation
public import Vocabulary

/// Two assessments laid beside each other: what they were made from, and which figures moved, the largest first.
public struct RunComparison: Sendable, Hashable, Codable {
  /// Something in which two receipts differ.
  public enum Reason: Sendable, Hashable, Codable {
    case version(String, String)
    /// Another dossier altogether, by its name.
    case dossier(DossierID, DossierID)
    /// Other files under the same name, by their fingerprints.
    case fingerprint(String, String)
    /// Other answers of lawyers, by their hashes; `nil` where nobody answered.
    case answers(String?, String?)
    case seed(UInt64, UInt64)
    case futures(Int?, Int?)
    case arrivals(ArrivalScenario?, ArrivalScenario?)
    case capacity(CapacityScenario?, CapacityScenario?)
    case months(Int?, Int?)
    /// Variants that only the one, or only the other, was asked about.
    case variants(onlyFirst: [VariantID], onlySecond: [VariantID])
  }

  /// A figure that is not the same in both.
  public struct Moved: Sendable, Hashable, Codable {
    public var address: FigureAddress
    public var kind: FigureKind
    /// Mean levels, and mean differences from today's law.
    public var first: Estimate
    public var second: Estimate
    public var firstDifference: Estimate
    public var secondDifference: Estimate

    /// By how much the mean level moved; not a number where either is not known.
    public var by: Double { second.mean - first.mean }
    /// The move in errors of the two means together; infinite where neither has any, or where only one of them is known.
    public var inErrors: Double {
      guard by.isFinite else { return .infinity }
      let error = (first.standardError * first.standardError + second.standardError * second.standardError).squareRoot()
      return by == 0 ? 0 : error > 0 ? abs(by) / error : .infinity
    }
  }

  /// A mark that is not the same in both.
  public enum MovedMark: Sendable, Hashable, Codable {
    case law(FigureAddress, LawMark.Mark?, LawMark.Mark?)
    case party(FigureAddress, PartyMark.Mark?, PartyMark.Mark?)
  }

  public var reasons: [Reason]
  /// By the move in errors, largest first; those that one run does not know last; of equal ones in the order of the variants and of `FigureKind`.
  public var moved: [Moved]
  /// In the order of the variants.
  public var marks: [MovedMark]
  /// Packages that all can accept, in each; `nil` where the table is the same, or was not asked.
  public var agreeable: [Int]?
  /// How many figures stand in both.
  public var compared: Int

  /// Whether nothing that both were asked about differs.
  public var isSame: Bool { moved.isEmpty && marks.isEmpty && agreeable == nil }
}

extension RunComparison {
  /// What the second assessment has other than the first.
  public init(_ first: Assessment, _ second: Assessment) {
    reasons = Self.reasons(first.receipt, second.receipt)
    let pairs = first.variants.compactMap { own in second.variant(own.variant.id).map { (own, $0) } }
    var (moved, compared) = ([Moved](), 0)
    for (one, other) in pairs {
      for kind in FigureKind.allCases {
        guard let left = one.figure(kind), let right = other.figure(kind) else { continue }
        compared += 1
        let isKnown = left.meanLevel.mean.isFinite || right.meanLevel.mean.isFinite
        guard isKnown, left != right else { continue }
        moved.append(
          Moved(
            address: .figure(one.variant.id, kind), kind: kind, first: left.meanLevel, second: right.meanLevel,
            firstDifference: left.meanDifference, secondDifference: right.meanDifference))
      }
    }
    let order = moved.indices.sorted { left, right in
      (moved[left].by.isFinite ? 0 : 1, -moved[left].inErrors, left) < (moved[right].by.isFinite ? 0 : 1, -moved[right].inErrors, right)
    }
    (self.moved, self.compared) = (order.map { moved[$0] }, compared)
    marks = pairs.flatMap { Self.marks(first.row($0.0.variant.id), second.row($0.0.variant.id)) }
    let packages = [first, second].compactMap { $0.table?.outcome.agreeable }
    agreeable = packages.count == 2 && packages[0] != packages[1] ? packages : nil
  }

  /// In what two receipts differ.
  static func reasons(_ first: Receipt, _ second: Receipt) -> [Reason] {
    var reasons: [Reason] = []
    if first.version != second.version { reasons.append(.version(first.version, second.version)) }
    if first.dossier != second.dossier {
      reasons.append(.dossier(first.dossier, second.dossier))
    } else if first.fingerprint != second.fingerprint {
      reasons.append(.fingerprint(first.fingerprint, second.fingerprint))
    }
    if first.answers != second.answers { reasons.append(.answers(first.answers, second.answers)) }
    if first.seed != second.seed { reasons.append(.seed(first.seed, second.seed)) }
    if first.futures != second.futures { reasons.append(.futures(first.futures, second.futures)) }
    if first.arrivals != second.arrivals { reasons.append(.arrivals(first.arrivals, second.arrivals)) }
    if first.capacity != second.capacity { reasons.append(.capacity(first.capacity, second.capacity)) }
    if first.months != second.months { reasons.append(.months(first.months, second.months)) }
    let onlyFirst = first.variants.filter { !second.variants.contains($0) }
    let onlySecond = second.variants.filter { !first.variants.contains($0) }
    if !onlyFirst.isEmpty || !onlySecond.isEmpty { reasons.append(.variants(onlyFirst: onlyFirst, onlySecond: onlySecond)) }
    return reasons
  }

  private static func marks(_ first: MatrixAnswer?, _ second: MatrixAnswer?) -> [MovedMark] {
    guard let first, let second else { return [] }
    let settings = first.law.map(\.setting) + second.law.map(\.setting).filter { own in !first.law.contains { $0.setting == own } }
    let law = settings.compactMap { setting -> MovedMark? in
      let (one, other) = (first.law.first { $0.setting == setting }?.mark, second.law.first { $0.setting == setting }?.mark)
      return one == other ? nil : .law(.law(first.variant, setting: setting), one, other)
    }
    let parties = first.parties.map(\.party) + second.parties.map(\.party).filter { own in !first.parties.contains { $0.party == own } }
    return law
      + parties.compactMap { party in
        let (one, other) = (first.parties.first { $0.party == party }?.mark, second.parties.first { $0.party == party }?.mark)
        return one == other ? nil : .party(.party(first.variant, party), one, other)
      }
  }
}
