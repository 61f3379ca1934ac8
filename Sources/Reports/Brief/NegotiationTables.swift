import Assessments
import Negotiation
import Vocabulary

/// What every sheet on a table shows in the same form.
struct NegotiationTables {
  /// Most moves and swaps that are shown.
  private static let (moveLimit, swapLimit) = (12, 10)

  let words: TableWords

  private var names: TableNames { words.names }

  /// What would open an agreement, and its price; with the options that list the packages of a step, where there are any.
  func concessions(_ concessions: [Concession], options: ((Concession) -> String)? = nil) -> TableBlock {
    TableBlock(
      caption: words.concessions, columns: words.concessionColumns(withOptions: options != nil),
      rows: concessions.prefix(Self.moveLimit).map { concession in
        let cells: [Prose] = [
          words.and(concession.moves.map(words.move)), words.whole(concession.opened), words.givenUp(concession), words.best(concession),
        ]
        return cells + (options.map { [Prose($0(concession))] } ?? [])
      })
  }

  /// Who gives what for what.
  func swaps(_ swaps: [Swap], caption: Prose) -> TableBlock {
    TableBlock(
      caption: caption, columns: words.swapColumns,
      rows: swaps.prefix(Self.swapLimit).map { swap in
        [
          Prose(swap.changes.map { names.option($0.measure, $0.to) }.joined(separator: "; ")), words.gains(swap.giving, of: swap),
          words.gains(swap.getting, of: swap), Prose(swap.refusing.map { names.parties[$0] }.joined(separator: ", ")),
        ]
      })
  }

  /// The solutions among the agreeable packages, and below them what a reader must know of them; `withWorths` adds what they are worth to each party.
  func solved(_ outcome: NegotiationOutcome, withWorths: Bool = false) -> [Block] {
    let notes = solutionNotes(outcome)
    return [.table(solutions(outcome, withWorths: withWorths))] + (notes.isEmpty ? [] : [.list(notes)])
  }

  private func solutions(_ outcome: NegotiationOutcome, withWorths: Bool) -> TableBlock {
    TableBlock(
      caption: words.solutions(among: outcome.agreeable),
      columns: words.solutionColumns + (withWorths ? names.parties.map { Prose($0) } : []),
      rows: words.concepts(outcome).map { name, found in
        let worths = names.parties.indices.map { party in Prose(found.first.map { names.share(party, $0.worth[party]) } ?? "–") }
        let cells = [Prose(name), Prose(found.first.map(names.package) ?? "–"), words.whole(found.count)]
        return cells + (withWorths ? worths : [])
      })
  }

  /// What a reader must know where a solution is not what its name promises; empty for most tables.
  private func solutionNotes(_ outcome: NegotiationOutcome) -> [Prose] {
    guard outcome.agreeable > 0 else { return [] }
    let stuck = outcome.withoutGain(on: names.table).map { names.parties[$0] }
    return (outcome.isNashUndefined ? [words.noNash(stuck)] : []) + (stuck.isEmpty ? [] : [words.satisfied(stuck)])
  }

  /// What is odd about the table itself: one party, nothing to choose, parties to which all is the same; empty for most tables.
  func tableNotes(_ outcome: NegotiationOutcome) -> [Prose] {
    let fixed = names.measures.indices.filter { names.options[$0].count == 1 }.map { names.measures[$0] }
    let indifferent = names.table.parties.filter { party in
      party.worth.allSatisfy { Set($0).count <= 1 } && party.interactions.isEmpty
    }
    var notes: [Prose] = []
    if names.parties.count == 1 { notes.append(words.oneParty) }
    if !fixed.isEmpty { notes.append(words.withoutChoice(fixed)) }
    if !indifferent.isEmpty { notes.append(words.indifferent(indifferent.map(\.id.rawValue))) }
    if outcome.agreeable > 0, outcome.agreeable == outcome.packages { notes.append(words.nothingClashes) }
    return notes
  }

  /// Packages side by side, counted after so many before them: first what all of them hold, then what differs, what they are worth to each party,
  /// and what else is told of them.
  func packages(
    _ caption: Prose, _ packages: [Package], after first: Int = 0, also: (name: Prose, tell: (Package) -> Prose)? = nil
  ) -> [Block] {
    let common = names.measures.indices.filter { measure in packages.allSatisfy { $0.options[measure] == packages.first?.options[measure] } }
    let open = names.measures.indices.filter { !common.contains($0) }
    let shared = packages.first.map { first in common.map { names.option($0, first.options[$0]) } } ?? []
    let columns: [Prose] = [words.number] + open.map { Prose(names.measures[$0]) } + names.parties.map { Prose($0) }
    let table = TableBlock(
      caption: caption, columns: columns + (also.map { [$0.name] } ?? []),
      rows: packages.enumerated().map { place, package in
        let options = open.map { Prose(names.options[$0][package.options[$0]]) }
        let worths = names.parties.indices.map { Prose(names.share($0, package.worth[$0])) }
        return [words.whole(first + place + 1)] + options + worths + (also.map { [$0.tell(package)] } ?? [])
      })
    return (shared.isEmpty ? [] : [.paragraph(words.shared(shared, by: packages.count))]) + [.table(table)]
  }
}
