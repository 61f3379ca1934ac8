import Assessments
import Dossiers
import Negotiation
import Vocabulary

/// The packages that a move would open, some at a time, each with its worth to every party and the chance that all can accept it then.
struct PackagesSheet: Sendable {
  let table: TableSheet
  let opened: OpenedPackages
  private var words: PackagesWords { PackagesWords(language: table.language) }

  var sheet: Sheet {
    let tables = NegotiationTables(words: TableWords(names: TableNames(opened.table, table.talks.politics, language: table.language)))
    let move = tables.words.and(opened.concession.moves.map(tables.words.move))
    let caption = words.caption(from: opened.first + 1, to: opened.first + opened.packages.count, of: opened.count)
    let listed = tables.packages(caption, opened.packages, after: opened.first, also: (words.chance, { chance(of: $0) }))
    return Sheet(
      id: "packages", title: words.title, blocks: [.lead(words.lead(move, opened.count))] + listed + [.note(words.note(draws: opened.draws))])
  }

  private func chance(of package: Package) -> Prose {
    guard let position = opened.packages.firstIndex(of: package) else { return Prose(BriefWords.unknown) }
    return words.chance(opened.acceptances[position], of: opened.draws)
  }
}
