public import Assessments
public import Dossiers
public import Vocabulary

/// What everything rests on: every value of the chain, what the variants change, every lever and every source with its uses.
public struct EvidenceSheet: BriefSheet, Sendable {
  let brief: Brief

  init(brief: Brief) { self.brief = brief }

  public init(_ assessment: Assessment, of dossier: Dossier, language: Language) {
    brief = Brief(assessment, of: dossier, language: language)
  }

  private var words: EvidenceWords { EvidenceWords(dossier, language) }

  public var sheet: Sheet {
    let calibration = brief.chain.map { CalibrationSheet($0.chain.calibrationFacts, language: language).table }
    let tables = [calibration, assessment.variants.isEmpty ? nil : variantTable].compactMap { $0 }
    return Sheet(
      id: "evidence", title: words.title,
      blocks: tables.map { .table($0) } + [
        .details(summary: words.conflictsTitle, [.list(conflicts)]), .details(summary: words.openTitle, [.list(open)]),
        .details(summary: words.valuesTitle, values), .details(summary: words.leversTitle, dossier.levers.flatMap(blocks)),
        .details(summary: words.sourcesTitle, sources),
      ])
  }

  private var variantTable: TableBlock {
    TableBlock(caption: words.variantsCaption, columns: words.variantsColumns, rows: assessment.variants.flatMap { rows($0.variant) })
  }

  /// One row a lever, however many groups the variant sets it for.
  private func rows(_ variant: Variant) -> [[Prose]] {
    variant.changes.enumerated().compactMap { place, change in
      guard !variant.changes[..<place].contains(where: { $0.lever == change.lever }) else { return nil }
      let groups = variant.changes.filter { $0.lever == change.lever }.map(\.group)
      return [
        "\(variant.id)", words.lever(name(change.lever), for: groups), words(change.value, of: change.lever),
        words.reach(change.evidence) { words($0, of: change.lever) }, common.ground(change.evidence),
      ]
    }
  }

  private var conflicts: [Prose] {
    assessment.variants.flatMap { answer in answer.variant.conflicts.map { words.conflict(answer.variant.id, $0) } }
  }

  private var open: [Prose] { assessment.variants.flatMap { answer in answer.variant.open.map { words.open(answer.variant.id, $0) } } }

  /// A lever under its name, which links lead to.
  private func blocks(_ lever: Lever) -> [Block] {
    let today = zip(StatusGroup.allCases, lever.today.inOrder).map { (group: $0, value: words($1, of: lever.id) as String) }
    let users = dossier.variants.filter { $0.changes.contains { $0.lever == lever.id } }.map(\.id)
    let lines = [
      words.meaning(lever), lever.isDerived ? nil : words.today(today), words.allowed(lever), words.readers(lever.readers),
      lever.isDerived ? nil : words.changedBy(users), words.article(lever.article), words.rests(lever.evidence),
    ]
    let name = Addresses.anchor("lever", lever.id.rawValue)
    return [.subheading(Prose(lever.name[language]), id: name), .paragraph(lines.compactMap { $0 }.joined(separator: " "))]
  }

  /// Every value of the chain under its name, with range, ground and uses.
  private var values: [Block] { ParametersSheet(dossier, language: language).values(linked: false) }

  /// Every source under its title, with what it stands behind.
  private var sources: [Block] {
    let uses = SourceUse.all(in: dossier)
    return dossier.sources.flatMap { source -> [Block] in
      let name = Addresses.anchor("evidence", source.id.rawValue)
      return [
        .subheading(source.title(in: language), id: name),
        .paragraph([words.place(source), words.uses(uses[source.id] ?? [])].joined(separator: ". ")),
      ]
    }
  }
}
