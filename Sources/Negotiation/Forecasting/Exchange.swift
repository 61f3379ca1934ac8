/// An exchange of support between two actors on two issues. A class: while a round is played the same exchange can be listed twice, and what
/// happens to it happens to both.
final class Exchange {
  /// One half: an actor who gives way on the issue it supplies, for what it wants on the issue it demands.
  struct Side {
    let actor: Int
    /// Issue on which it gives way, by position.
    let supply: Int
    /// Issue on which the partner gives way for it, by position.
    let demand: Int
    /// 0…1, as is `demandSalience`; relative to the partner's they say who demands which issue.
    let supplySalience: Double
    let demandSalience: Double
    let capability: Double
    /// Position on the supplied issue when the round began.
    let start: Double
    /// Own position on the demanded issue when the round began.
    let want: Double
    /// Position on the supplied issue now, after the exchanges of this round that it took notice of.
    var position: Double
    /// Where it votes after the exchange.
    var voting: Double
    /// The planned move on the supplied issue, in points of the scale; below zero for a move down.
    var move = 0.0
    /// Every move of the actor on this issue that counts, the planned one last.
    var moves: [Double] = []
  }

  private let model: ExchangeModel
  /// Positions when the round begins: a row per issue, a column per actor.
  private let positions: [[Double]]
  /// Two: each supplies what the other demands.
  private(set) var sides: [Side]
  /// Worth to either side, the same for both: shift of the outcome times salience.
  private(set) var gain = 0.0
  /// Whether the exchange can still be made; once false it is passed over.
  private(set) var isValid = true
  /// Voting positions of others that this exchange has learnt of, per side on its supplied issue.
  private var known: [[(actor: Int, position: Double)]] = [[], []]

  private static let smallest = 1e-10
  private static let largest = 100 + ExchangeModel.snap

  /// Of two actors on two issues, in whatever order, with the positions of all per issue when the round begins.
  init(_ model: ExchangeModel, _ positions: [[Double]], actors: (Int, Int), issues: (Int, Int)) {
    let ((left, right), (first, second)) = (actors, issues)
    self.model = model
    self.positions = positions
    func salience(_ issue: Int, _ actor: Int) -> Double { model.salience[issue][actor] ?? 0 }
    // The one who cares relatively more for the first issue demands it.
    let isSwapped = salience(first, left) / salience(second, left) < salience(first, right) / salience(second, right)
    let (one, other) = isSwapped ? (right, left) : (left, right)
    func side(_ actor: Int, supply: Int, demand: Int) -> Side {
      Side(
        actor: actor, supply: supply, demand: demand, supplySalience: salience(supply, actor), demandSalience: salience(demand, actor),
        capability: model.capability[supply][actor], start: positions[supply][actor], want: positions[demand][actor],
        position: positions[supply][actor], voting: positions[supply][actor])
    }
    sides = [side(one, supply: second, demand: first), side(other, supply: first, demand: second)]
    calculate()
  }

  /// Gains to the ninth decimal, so that the order does not hang on rounding.
  var rank: Double { (gain * 1e9).rounded() }

  /// Shift of the outcome that a move causes.
  private func shift(_ side: Int, _ distance: Double) -> Double {
    distance * sides[side].supplySalience * sides[side].capability / model.weight[sides[side].supply]
  }

  /// The move that causes a shift: the inverse of `shift`.
  private func distance(_ side: Int, _ shift: Double) -> Double {
    shift * model.weight[sides[side].supply] / (sides[side].capability * sides[side].supplySalience)
  }

  /// The shift of the partner that makes both gain the same.
  private func answer(to side: Int, _ shift: Double) -> Double {
    let (own, partner) = (sides[side], sides[1 - side])
    return (own.supplySalience + partner.demandSalience) / (own.demandSalience + partner.supplySalience) * shift
  }

  /// The bargain: one of the two goes all the way to what the other wants, and the other as far as makes the gains equal.
  private func calculate() {
    let (wayOfFirst, wayOfSecond) = (abs(sides[1].want - sides[0].position), abs(sides[0].want - sides[1].position))
    var second = shift(1, wayOfSecond)
    var first = answer(to: 1, second)
    (sides[0].move, sides[1].move) = (distance(0, first), wayOfSecond)
    if abs(sides[0].move) > wayOfFirst + ExchangeModel.snap {
      first = shift(0, wayOfFirst)
      second = answer(to: 0, first)
      (sides[0].move, sides[1].move) = (wayOfFirst, distance(1, second))
    }
    for side in 0...1 {
      direct(side)
      sides[side].moves.append(sides[side].move)
    }
    gain = abs(first * sides[0].supplySalience - second * sides[0].demandSalience)
    isValid = areMovesPossible && gain >= Self.smallest
    guard isValid else { return }
    cap(0)
    cap(1)
    isValid = areMovesPossible
  }

  /// Points the move towards the partner's wish, and sets the vote that follows.
  private func direct(_ side: Int) {
    if sides[side].position > sides[1 - side].want { sides[side].move = -sides[side].move }
    sides[side].voting = sides[side].position + sides[side].move
  }

  /// Whether every move is large enough to be one, stays on the scale, and no actor moves back and forth on the issue.
  private var areMovesPossible: Bool {
    sides.allSatisfy { side in
      let end = side.position + side.move
      guard abs(side.move) > Self.smallest, abs(side.move) <= Self.largest, (-ExchangeModel.snap...Self.largest).contains(end),
        side.moves.reduce(0, +) <= Self.largest
      else { return false }
      return side.moves.allSatisfy { $0 < 0 } || side.moves.allSatisfy { $0 > 0 }
    }
  }

  /// A side does not push the outcome past what its partner wants.
  private func cap(_ side: Int) {
    let partner = 1 - side
    let want = sides[partner].want
    let issue = sides[side].supply
    func deviation(at position: Double) -> Double {
      let difference = model.outcome(on: issue, row(side, at: position, ownLast: true)) - want
      return abs(difference) < ExchangeModel.snap ? 0 : difference
    }
    let (before, after) = (deviation(at: sides[side].position), deviation(at: sides[side].voting))
    let isOnOneSide = before <= 0 && after <= 0 || before >= 0 && after >= 0
    if isOnOneSide, model.isLenient || before != 0 || after == 0 { return }
    let weight = model.weight[issue]
    let total = model.outcome(on: issue, row(side, at: sides[side].position, ownLast: false)) * weight
    sides[side].move = abs((want * weight - total) / (sides[side].supplySalience * sides[side].capability))
    let own = shift(side, sides[side].move)
    let others = answer(to: side, own)
    sides[partner].move = abs(distance(partner, others))
    direct(partner)
    direct(side)
    for side in 0...1 { sides[side].moves[sides[side].moves.count - 1] = sides[side].move }
    gain = abs(others * sides[partner].supplySalience - own * sides[partner].demandSalience)
  }

  /// Positions on the supplied issue as this exchange knows them.
  private func row(_ side: Int, at position: Double, ownLast: Bool) -> [Double] {
    var row = positions[sides[side].supply]
    if !ownLast { row[sides[side].actor] = position }
    for entry in known[side] { row[entry.actor] = entry.position }
    if ownLast { row[sides[side].actor] = position }
    return row
  }

  /// Takes notice of an exchange that was made.
  func react(to made: Exchange) {
    var isHit = false
    for side in 0...1 {
      guard let same = made.sides.first(where: { $0.actor == sides[side].actor && $0.supply == sides[side].supply }) else { continue }
      sides[side].position = same.voting
      sides[side].moves.append(same.moves.last ?? 0)
      isHit = true
    }
    if isHit { dropLastMoves() }
    for (served, serving) in [(made.sides[1], made.sides[0]), (made.sides[0], made.sides[1])]
    where sides.contains(where: { $0.actor == served.actor && $0.demand == served.demand }) {
      learn(serving, on: served.demand)
      if !isHit { dropLastMoves() }
      isHit = true
    }
    if isHit { calculate() }
  }

  private func dropLastMoves() { for side in 0...1 where !sides[side].moves.isEmpty { sides[side].moves.removeLast() } }

  /// Remembers where another votes on the issue that one side supplies; of two votes of one actor, the less far in the direction of the first.
  private func learn(_ serving: Side, on issue: Int) {
    guard let side = (0...1).first(where: { sides[$0].supply == issue }) else { return }
    if let position = known[side].firstIndex(where: { $0.actor == serving.actor }) {
      let old = known[side][position].position
      known[side][position].position = serving.start <= old ? min(old, serving.voting) : max(old, serving.voting)
    } else {
      known[side].append((serving.actor, serving.voting))
    }
  }
}
