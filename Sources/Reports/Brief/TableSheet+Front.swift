import Assessments
import Chance
import Dossiers
import Negotiation
import Vocabulary

extension TableSheet {
  /// Most clashes and moves on the first pages; all stand in the annex.
  private static let most = 3

  /// One sentence by rule: the agreements, or that there is none with the shortest move and that of the smallest price.
  var headline: Prose {
    let outcome = table.outcome
    let parties = table.table.parties.count
    guard outcome.agreeable == 0 else { return words.agreement(outcome.agreeable, of: outcome.packages, parties: parties) }
    func told(_ concession: Concession) -> RoomWords.Opening {
      (move: tables.words.and(concession.moves.map(tables.words.moveWithin)), price: price(concession), opened: concession.opened)
    }
    let other = cheapest.flatMap { $0.moves == shortest?.moves ? nil : $0 }
    return words.noAgreement(packages: outcome.packages, parties: parties, shortest: shortest.map(told), cheapest: other.map(told))
  }

  /// Of the fewest moves, then of the smallest worth given up; the first of equals.
  var shortest: Concession? {
    table.concessions.enumerated().min { left, right in
      (left.element.moves.count, price(left.element), left.offset) < (right.element.moves.count, price(right.element), right.offset)
    }?.element
  }

  /// Of the smallest worth given up, however many moves it takes; the first of equals.
  var cheapest: Concession? {
    table.concessions.enumerated().min { (price($0.element), $0.offset) < (price($1.element), $1.offset) }?.element
  }

  /// Worth given up by all who move together, as shares.
  func price(_ concession: Concession) -> Double {
    zip(concession.moves, concession.prices).reduce(0) { $0 + table.table.parties[$1.0.party].share($1.1.givenUp) }
  }

  var clashBlocks: [Block] {
    let clashes = table.outcome.clashes.prefix(Self.most).map(tables.words.clash)
    return [.subheading(words.clashing), .list(clashes)] + notJudged
  }

  /// The first moves and swaps with what they cost.
  var priceBlocks: [Block] {
    let concessions = Array(table.concessions.prefix(Self.most))
    let moves: [Block] = concessions.isEmpty ? [] : [.table(tables.concessions(concessions))]
    let solutions: [Block] = table.outcome.agreeable > 0 ? tables.solved(table.outcome) : []
    let swaps: [Block] = table.swaps.isEmpty ? [] : pricedSwaps
    return [.subheading(words.moves)] + solutions + moves + swaps
  }

  /// The swaps with their prices; without that column where none of them is known.
  private var pricedSwaps: [Block] {
    let swaps = Array(table.swaps.prefix(Self.most))
    let prices = swaps.map(price(of:))
    var block = tables.swaps(swaps, caption: swapCaption)
    guard prices.contains(where: { $0 != nil }) else { return [.table(block), .note(words.noPrices)] }
    block.columns.append(words.price)
    block.rows = zip(block.rows, prices).map { $0 + [$1 ?? "–"] }
    return [.table(block), .note(words.priceNote)]
  }

  /// The mean difference by the chain between the options after and before; `nil` where nothing of it was computed.
  private func price(of swap: Swap) -> Prose? {
    func difference(_ kind: FigureKind) -> Double? {
      let changes = swap.changes.compactMap { change -> Double? in
        guard let after = figure(kind, change.measure, change.to), let before = figure(kind, change.measure, change.from) else { return nil }
        return after - before
      }
      return changes.count == swap.changes.count ? changes.reduce(0, +) : nil
    }
    let places = difference(.occupancyLater).flatMap { people in dossier.places?.utilisation.map { people / $0.value } }
    return words.price(places: places, months: difference(.monthsSinceStatusSubsidiary), euros: difference(.cost))
  }

  private func figure(_ kind: FigureKind, _ measure: Int, _ option: Int) -> Double? {
    let value = table.facts[measure, option].flatMap { assessment.variant($0.variant)?.figure(kind)?.meanDifference.mean }
    return value.flatMap { $0.isFinite ? $0 : nil }
  }
}
