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
      (move: tables.words.and(concession.moves.map(tables.words.moveWithin)), price: table.price(concession), opened: concession.opened)
    }
    let shortest = table.shortestConcession
    let other = table.cheapestConcession.flatMap { $0.moves == shortest?.moves ? nil : $0 }
    return words.noAgreement(packages: outcome.packages, parties: parties, shortest: shortest.map(told), cheapest: other.map(told))
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

  private func price(of swap: Swap) -> Prose? {
    let price = table.price(of: swap, in: assessment, utilisation: dossier.places?.utilisation?.value)
    return words.price(places: price.places, months: price.months, euros: price.euros)
  }
}
