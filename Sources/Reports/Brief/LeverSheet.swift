public import Assessments
public import Dossiers
import LegalReview
public import Vocabulary

/// One lever: its value in today's law with its sources, its range, and everything that uses it.
public struct LeverSheet: Sendable {
  private let lever: Lever
  private let assessment: Assessment
  private let dossier: Dossier
  private let words: LeverWords

  /// `nil` for a lever that the dossier does not have.
  public init?(_ lever: LeverID, _ assessment: Assessment, of dossier: Dossier, language: Language) {
    guard let found = dossier.lever(lever) else { return nil }
    self.lever = found
    self.assessment = assessment
    self.dossier = dossier
    words = LeverWords(dossier, language)
  }

  public var sheet: Sheet {
    let anchor = Addresses.anchor("lever", lever.id.rawValue)
    return Sheet(
      id: "lever", title: lever.name[words.language],
      blocks: [
        .subheading(words.meaning, id: anchor), .paragraph(Prose(lever.meaning[words.language])),
        .list(words.facts(lever) + (lever.isDerived ? [] : words.history(lever))), .table(today),
        .table(uses), .table(norms), .list(settings),
      ])
  }

  private var today: TableBlock {
    TableBlock(
      caption: words.today, columns: words.todayColumns,
      rows: lever.isDerived ? [] : lever.today.withGroup.map { words.todayRow($0.group, $0.value, of: lever) })
  }

  /// Every variant of the run that sets the lever, a row for each value.
  private var uses: TableBlock {
    let rows = assessment.variants.flatMap { answer -> [[Prose]] in
      let own = answer.variant.changes.filter { $0.lever == lever.id }
      let values = own.map(\.value).reduce(into: [LeverValue]()) { if !$0.contains($1) { $0.append($1) } }
      return values.compactMap { value in
        let same = own.filter { $0.value == value }
        return same.first.map { words.useRow(answer.variant.id, same.map(\.group), $0, of: lever) }
      }
    }
    return TableBlock(caption: words.uses, columns: words.useColumns, rows: rows)
  }

  private var norms: TableBlock {
    let reading = (dossier.law?.norms ?? []).filter { norm in
      norm.leversRead.contains(lever.id) || norm.open.contains { $0.conditions.contains { $0.lever == lever.id } }
    }
    return TableBlock(caption: words.norms, columns: words.normColumns, rows: reading.map(words.normRow))
  }

  private var settings: [Prose] {
    (dossier.law?.settings ?? []).compactMap { setting in
      setting.levers.first { $0.lever == lever.id }.map { words.setting(setting, $0.value, isFixed: setting.overrides.contains(lever.id), of: lever) }
    }
  }
}
