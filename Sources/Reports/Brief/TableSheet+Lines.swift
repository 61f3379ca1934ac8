import Assessments
import Dossiers
import Negotiation
import Vocabulary

extension TableSheet {
  /// Red lines that rest on a part which the dossier does not have: they count as not crossed, and the reader must know.
  var notJudged: [Block] {
    let lines = talks.politics.parties.flatMap { party in
      party.redLines.filter { isWithoutGround($0.ground) }.map { (party: party.id, text: $0.text) }
    }
    return lines.isEmpty ? [] : [.paragraph(words.notJudged(lines))]
  }

  private func isWithoutGround(_ ground: PoliticalParty.RedLine.Ground) -> Bool {
    switch ground {
    case .options: false
    case .verdict: !dossier.has(.law)
    case .figure: !dossier.has(.chain)
    }
  }

  /// Lines, walk-away values and crossings of each party.
  var linesTable: TableBlock {
    TableBlock(
      caption: tables.words.redLines, columns: tables.words.redLineColumns,
      rows: talks.politics.parties.enumerated().map { index, party in
        [
          Prose(party.id.rawValue), tables.words.numbered(tables.words.names.lines[index]),
          words.walkAway(thousandths: party.walkAwayThousandths, range: party.walkAwayEvidence.range),
          words.packages(table.outcome.crossingRedLines[index]),
        ]
      })
  }

  /// Packages in which nothing is contrary to higher law, by state of the law.
  var lawfulTable: TableBlock {
    TableBlock(
      caption: words.lawful, columns: words.lawfulColumns,
      rows: zip(dossier.law?.settings ?? [], table.lawful).map { setting, outcome in
        [Prose(setting.name[language]), words.some(outcome.packages, of: table.outcome.packages), words.whole(outcome.agreeable)]
      }, isNumeric: true)
  }
}
