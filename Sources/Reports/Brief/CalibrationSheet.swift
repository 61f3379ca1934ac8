public import Assessments
import Dossiers
public import Vocabulary

/// The calibration of the chain as a table: value, range, source, and what the series give when it is worked out again.
public struct CalibrationSheet: Bilingual, Sendable {
  public let facts: CalibrationFacts
  public let language: Language

  public init(_ facts: CalibrationFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  private var words: CalibrationWords { CalibrationWords(language: language) }

  public var sheet: Sheet {
    Sheet(
      id: "calibration", title: words.title,
      blocks: [.paragraph(words.introduction(dossier: facts.dossier.rawValue, cut: facts.dataCut)), .table(table)] + groups + [.table(originTable)])
  }

  public var table: TableBlock {
    TableBlock(
      caption: words.caption, columns: words.columns,
      rows: facts.rows.map { row in
        let again = row.refit.map { words.again($0.values, $0.range) } ?? ""
        return [
          Prose(row.item.name[language]), words.values(row.item.values, unit: row.item.unit), words.reach(row.item.evidence),
          BriefWords(language: language).ground(row.item.evidence), again,
        ]
      })
  }

  /// Values that are drawn together; nothing where each is drawn apart.
  private var groups: [Block] {
    guard !facts.groups.isEmpty else { return [] }
    let rows = facts.groups.map { group in
      let members = group.members.map { key in facts.rows.first { $0.item.key == key }?.item.name[language] ?? key.rawValue }
      return [
        Prose(group.name[language]), Prose(members.joined(separator: "; ")), Prose(numbers.exact(group.correlation)),
        BriefWords(language: language).ground(group.evidence),
      ]
    }
    return [.table(TableBlock(caption: words.groupCaption, columns: words.groupColumns, rows: rows))]
  }

  private var originTable: TableBlock {
    TableBlock(
      caption: words.originCaption, columns: words.originColumns,
      rows: facts.origins.map { origin in
        let figures = [origin.share, origin.grantRate, origin.relativesPerGrant, origin.shock].map { Prose(numbers.exact($0)) }
        return [Prose(origin.name[language])] + figures + [cite(origin.sources)]
      }, isNumeric: true)
  }
}
