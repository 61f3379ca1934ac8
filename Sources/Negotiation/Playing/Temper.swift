import Chance
import Vocabulary

/// How an empty chair behaves: what it still asks for as time goes by.
///
/// Source: P. Faratin, C. Sierra, N. Jennings, "Negotiation decision functions for autonomous agents", Robotics and Autonomous Systems 24 (1998).
public enum Temper: String, Sendable, Hashable, Codable, CaseIterable {
  /// Gives way early: keeps 1 − t^0.4 of its way at time t, 0 at the beginning and 1 at the deadline.
  case conceder
  /// Gives way late: keeps 1 − t^4 of its way.
  case boulware
  /// Gives way as much as the others gave to it on average, whatever the time.
  case titForTat = "tit_for_tat"
  /// Asks for the middle between its walk-away value and its best, less as time goes by, and accepts anything acceptable.
  case nice

  /// What an empty chair says to a package, or to a change of the text.
  public enum Answer: Sendable, Hashable {
    case accept
    /// With the position of the measure that stands in the way; `nil` for none in particular.
    case object(measure: Int?)
  }

  /// What the seat still asks for, from its best package at most to its walk-away value at least; in its units.
  func aspiration(_ view: SeatView, best: Int) -> Int {
    let way = Double(best - view.own.walkAway)
    let kept: Double =
      switch self {
      case .conceder: 1 - Elementary.pow(view.time, 0.4)
      case .boulware: 1 - Elementary.pow(view.time, 4)
      case .titForTat: 1 - min(received(view), 1)
      case .nice: 0.5 * (1 - view.time)
      }
    return view.own.walkAway + Int((way * max(0, kept)).rounded())
  }

  /// What the seat asks for now, in its units: whatever is worth as much it accepts.
  public func asked(_ view: SeatView) -> Int { aspiration(view, best: view.worth(Self.best(view))) }

  /// How much better the last offers of others are to the seat than their first ones; 0 where nobody offered or they got worse.
  ///
  /// The mean over the other seats, as a share of the way from the walk-away value to the worth 1. All of it is in the units of this seat: a seat
  /// knows what an offer is worth to itself, not what it cost whoever made it.
  ///
  /// Assumption: the share is taken to a way that may be longer or shorter than that to the worth 1, since interactions move the best package from
  /// there; and it runs over the talks as a whole. The paper's imitative tactics follow the last offers on each issue by itself.
  private func received(_ view: SeatView) -> Double {
    let offers = view.offers.filter { $0.seat != view.seat }.map { (seat: $0.seat, worth: view.worth($0.options)) }
    let seats = offers.map(\.seat).reduce(into: [Int]()) { if !$0.contains($1) { $0.append($1) } }
    guard !seats.isEmpty else { return 0 }
    let moved = seats.map { seat -> Double in
      let own = offers.filter { $0.seat == seat }
      return Double((own.last?.worth ?? 0) - (own.first?.worth ?? 0))
    }
    return max(0, moved.reduce(0, +) / Double(seats.count)) / Double(max(view.own.scale - view.own.walkAway, 1))
  }

  /// The package that the seat lays on the table: the nearest to what the others last offered that is worth what it asks for.
  ///
  /// One option per measure, by position.
  public func offer(_ view: SeatView) -> [Int] {
    let best = Self.best(view)
    return Self.nearest(view, from: best, asking: aspiration(view, best: view.worth(best)))
  }

  /// The change of one measure of the text that the seat asks for, the one on which it would gain most; `nil` where it leaves the text as it is.
  public func change(_ view: SeatView) -> (measure: Int, option: Int)? {
    let wished = offer(view)
    return view.firstChange(towards: wished).map { ($0, wished[$0]) }
  }

  /// Whether the seat accepts a package as the outcome.
  ///
  /// At the deadline it accepts whatever is acceptable: any agreement above the walk-away value beats none.
  public func answer(_ view: SeatView, to offer: [Int]) -> Answer {
    guard view.isAcceptable(offer) else { return .object(measure: Self.worst(view, offer)) }
    if self == .nice || view.time >= 1 { return .accept }
    let asked = aspiration(view, best: view.worth(Self.best(view)))
    return view.worth(offer) >= asked ? .accept : .object(measure: Self.worst(view, offer))
  }

  /// Whether the seat lets a change of the text pass: one that is no worse for it than the text, and one to what it could accept as it is.
  public func answer(_ view: SeatView, toChange changed: [Int]) -> Answer {
    let isNoWorse = view.text.map { view.worth(changed) >= view.worth($0) } ?? false
    return isNoWorse || view.isAcceptable(changed) ? .accept : .object(measure: view.text?.indices.first { view.text?[$0] != changed[$0] })
  }

  /// The seat's best package that crosses none of its red lines, by changing one measure at a time, three times around.
  ///
  /// NB: where interactions tie measures, or only two changes together get clear of a red line, it can miss the best or stay across the line.
  public static func best(_ view: SeatView) -> [Int] {
    let lone = view.view
    var options = view.own.worth.map { worth in worth.indices.max { (worth[$0], -$0) < (worth[$1], -$1) } ?? 0 }
    for _ in 0..<3 {
      for measure in options.indices {
        let ranked = view.measures[measure].options.indices.map { option -> (Int, Int) in
          var changed = options
          changed[measure] = option
          return (lone.crossedLines(of: 0, by: changed).isEmpty ? lone.worth(of: changed, to: 0) : .min, -option)
        }
        if let top = ranked.max(by: { $0 < $1 }) { options[measure] = -top.1 }
      }
    }
    return options
  }

  /// Starting from its best, gives to whoever is furthest off, on the measure where that costs the seat least, as long as enough is left; each
  /// measure once.
  static func nearest(_ view: SeatView, from best: [Int], asking: Int) -> [Int] {
    var options = best
    let lone = view.view
    let wanted = wishes(view)
    var open = Array(options.indices)
    while !open.isEmpty {
      var found: (distance: Int, loss: Int, measure: Int, options: [Int])?
      for offer in wanted {
        let distance = options.indices.count { options[$0] != offer[$0] }
        for measure in open where options[measure] != offer[measure] {
          var next = options
          next[measure] = offer[measure]
          let worth = lone.worth(of: next, to: 0)
          guard worth >= asking, lone.crossedLines(of: 0, by: next).isEmpty else { continue }
          let loss = lone.worth(of: options, to: 0) - worth
          if found.map({ (-distance, loss) < (-$0.distance, $0.loss) }) ?? true { found = (distance, loss, measure, next) }
        }
      }
      guard let found else { break }
      options = found.options
      open.removeAll { $0 == found.measure }
    }
    return options
  }

  /// The last offer of every other seat, and the text on the table.
  private static func wishes(_ view: SeatView) -> [[Int]] {
    var last: [(seat: Int, options: [Int])] = []
    for offer in view.offers where offer.seat != view.seat {
      last.removeAll { $0.seat == offer.seat }
      last.append((offer.seat, offer.options))
    }
    return last.sorted { $0.seat < $1.seat }.map(\.options) + (view.text.map { [$0] } ?? [])
  }

  /// The measure on which the offer is furthest below the seat's best, interactions left out; the first of equals.
  static func worst(_ view: SeatView, _ offer: [Int]) -> Int? {
    let best = best(view)
    return offer.indices.max {
      (view.own.worth[$0][best[$0]] - view.own.worth[$0][offer[$0]], -$0) < (view.own.worth[$1][best[$1]] - view.own.worth[$1][offer[$1]], -$1)
    }
  }
}
