import Assessments
import Chance
import Dossiers
import Vocabulary

/// What a version changed in the four answers: the law, figures on the same people, and who can live with it.
struct VersionDifferenceBlocks: Sendable {
  private let difference: VersionDifference
  private let before: Int
  private let dossier: Dossier
  private let words: VersionDifferenceWords

  init(_ difference: VersionDifference, after before: Int, _ dossier: Dossier, _ language: Language) {
    (self.difference, self.before, self.dossier, words) = (difference, before, dossier, VersionDifferenceWords(language))
  }

  var blocks: [Block] {
    let isApart = difference.changes.contains { $0.difference == nil && $0.before != nil && $0.after != nil }
    return [
      .subheading(words.title(before)), .table(marks), .table(figures), .note(isApart ? words.otherFutures : words.samePeople),
    ].filled
  }

  /// The law under each state, and each party, with what they were and are.
  private var marks: TableBlock {
    let settings = dossier.law?.settings ?? []
    let parties = dossier.talks?.politics.parties ?? []
    let law = difference.law.map { row -> [Prose] in
      let state = settings.first { $0.id == row.state }?.name[words.language] ?? row.state.rawValue
      return words.row(words.law(state), row.before.map { $0.name }, row.after.map { $0.name })
    }
    let carried = difference.parties.map { row -> [Prose] in
      let name = parties.first { $0.id == row.party }?.shortestName ?? row.party.rawValue
      return words.row(name, row.before.map(words.name), row.after.map(words.name))
    }
    return TableBlock(caption: words.marks, columns: words.markColumns(before), rows: law + carried)
  }

  private var figures: TableBlock {
    TableBlock(caption: words.figures, columns: words.figureColumns(before), rows: difference.changes.map(words.row), isNumeric: true)
  }
}
