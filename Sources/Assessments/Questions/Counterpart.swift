public import Chance
public import Dossiers
import Vocabulary

/// What worsens most as a figure improves: printed beside it, so that neither is quoted without the other.
///
/// The rule: of the figures in `candidates`, each of which is worse the higher it is, the one whose mean difference from today's law is the largest
/// rise, counted in standard deviations of that figure over the futures under today's law; a rise of less than two of its own errors is none. Of
/// equal ones the first. A figure is never its own counterpart.
public struct Counterpart: Sendable, Hashable, Codable {
  /// Months apart; the share not yet together; children apart for more than two years; the cost; people in reception; the two queues.
  public static let candidates: [FigureKind] = [
    .monthsApartMean, .notYetTogether, .childrenOver24, .cost, .occupancyLater, .familyQueueLater, .asylumQueueLater,
  ]

  public var address: FigureAddress
  public var kind: FigureKind
  public var difference: Estimate
  /// The rise in standard deviations of the figure under today's law; not known where it does not vary there.
  @FiniteOrNull public var standardDeviations: Double
}

extension Assessment {
  /// What worsens most under the variant of an address; `nil` where nothing does, and where the chain was not asked.
  public func counterpart(of address: FigureAddress) -> Counterpart? {
    guard let own = variant(address.variant)?.chain, let today else { return nil }
    var asked: FigureKind?
    if case .figure(_, let kind) = address { asked = kind }
    var worst: Counterpart?
    for kind in Counterpart.candidates where kind != asked {
      guard let difference = own.figure(kind)?.meanDifference, difference.mean > 0, difference.mean > 2 * difference.standardError,
        let before = today.figure(kind)?.meanLevel
      else { continue }
      let deviation = before.standardError * Double(max(before.count, 1)).squareRoot()
      let rise = deviation > 0 ? difference.mean / deviation : .infinity
      if let worst, rise <= (worst.standardDeviations.isFinite ? worst.standardDeviations : .infinity) { continue }
      worst = Counterpart(address: .figure(address.variant, kind), kind: kind, difference: difference, standardDeviations: rise)
    }
    return worst
  }
}
