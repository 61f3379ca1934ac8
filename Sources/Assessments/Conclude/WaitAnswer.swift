public import AsylumChain
import Vocabulary

/// How long those who ask wait for the arrival, as survival curves over everyone in all futures together: relatives, and the children among those
/// kept apart.
public struct WaitAnswer: Sendable, Hashable, Codable {
  public var relatives: WaitCurve
  public var children: WaitCurve

  init(_ waits: FamilyWaits) { (relatives, children) = (WaitCurve(waits.relatives), WaitCurve(waits.children)) }
}

/// The share of those who asked that still waits after so many months, where those who still wait at the end of the run count for as long as they are
/// seen; beside it the waits of those who arrived, which leave them out.
///
/// Who asked before the opening date counts from the months that he had waited then. Refused relatives are left out.
/// Source: E. L. Kaplan, P. Meier, "Nonparametric estimation from incomplete observations", J. Am. Stat. Assoc. 53 (1958).
public struct WaitCurve: Sendable, Hashable, Codable {
  /// Everyone who asked, who arrived, and who still waited at the end, over all futures together.
  public var asked: Int
  public var arrived: Int
  public var waiting: Int
  /// Share, 0 to 1, that still waits after 0, 1, 2 … months; it ends where fewer than `fewest` are seen.
  public var waitingAfter: [Double]
  /// The same share of those who arrived alone: as long, and less, as nobody is in it who is still to come.
  public var waitingOfArrived: [Double]

  /// Fewest who must be seen in a month for the curve to go on.
  public static let fewest = 100

  /// Complexity: linear in the months.
  public init(_ waits: Waits) {
    (asked, arrived, waiting) = (waits.people, waits.arrived.reduce(0, +), waits.waiting.reduce(0, +))
    (waitingAfter, waitingOfArrived) = ([1], [1])
    var (seen, share, came) = (0, 1.0, 0)
    for month in 0..<Waits.months {
      seen += waits.entered[month]
      guard seen >= Self.fewest else { break }
      share *= 1 - Double(waits.arrived[month]) / Double(seen)
      came += waits.arrived[month]
      waitingAfter.append(share)
      waitingOfArrived.append(arrived > 0 ? 1 - Double(came) / Double(arrived) : .nan)
      seen -= waits.arrived[month] + waits.waiting[month]
    }
    if arrived == 0 { waitingOfArrived = [] }
  }

  /// Months after which half of those who asked have arrived; `nil` where the curve ends before: not reached.
  public var median: Int? { waitingAfter.firstIndex { $0 <= 0.5 } }
  /// The same of those who arrived alone; `nil` where nobody did.
  public var medianOfArrived: Int? { waitingOfArrived.firstIndex { $0 <= 0.5 } }
  /// The share that still waits after so many months; `nil` beyond the end of the curve.
  public func waiting(after months: Int) -> Double? { waitingAfter.indices.contains(months) ? waitingAfter[months] : nil }
}
