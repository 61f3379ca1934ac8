public import Assessments
public import Vocabulary

/// What a study of the rows of a sweep found.
public struct SweepStudySheet: Bilingual, Sendable {
  let study: SweepStudy
  public let language: Language

  public init(_ study: SweepStudy, language: Language) { (self.study, self.language) = (study, language) }

  private var shared: SweepStudyWords { SweepStudyWords(language: language) }

  public var sheet: Sheet {
    switch study {
    case .discovery(let found): discovery(found)
    case .regret(let regret): self.regret(regret)
    case .turning(let turning): self.turning(turning)
    case .spread(let spread): SweepIndicesSheet(spread, language: language).sheet
    }
  }

  private func discovery(_ found: SweepDiscovery) -> Sheet {
    let words = SweepDiscoveryWords(language: language)
    let inputs = found.facts.inputs
    let boxes = found.boxes.enumerated().map { number, box in
      let limited = Set(box.limits.map(\.input)).sorted()
      return Block.table(
        TableBlock(
          caption: words.boxTitle(number + 1, box), columns: words.limitColumns,
          rows: limited.map { input in words.row(inputs[input], box.limits.filter { $0.input == input }) }, isNumeric: true))
    }
    let beside = table(words.boxesCaption, words.boxColumns, found.boxes.enumerated().map { words.boxRow($0.offset + 1, $0.element) })
    let way = table(words.wayCaption, words.wayColumns, found.steps.enumerated().map { words.wayRow($0.offset, $0.element) })
    let leaves = table(words.leavesCaption, words.leafColumns, found.leaves.map { words.leafRow($0, inputs) })
    return Sheet(
      id: "sweep-discovery", title: words.title,
      blocks: [.paragraph(words.lead(found))] + (boxes.isEmpty ? [.paragraph(words.none)] : boxes) + [
        beside, .details(summary: words.wayTitle, [way]), .details(summary: words.leavesTitle, [leaves]), .note(words.note(found)),
      ] + ends(found.facts, known: found.known, found.condition.clauses.map(\.term.measure)))
  }

  private func regret(_ regret: SweepRegret) -> Sheet {
    let words = SweepRegretWords(language: language)
    let sizes = regret.choices.first?.agreeing.map(\.points) ?? []
    return Sheet(
      id: "sweep-regret", title: words.title,
      blocks: [
        .paragraph(words.lead(regret)), table(words.caption, words.columns(regret), regret.rows.map { words.row($0, regret) }),
        table(words.choicesCaption(regret), words.choiceColumns(sizes), regret.choices.map { words.choice($0, regret) }), .note(words.note(regret)),
      ] + ends(regret.facts, known: regret.known, [regret.measure]))
  }

  private func turning(_ turning: SweepTurning) -> Sheet {
    let words = SweepTurningWords(language: language)
    let turns = table(words.caption(turning), words.columns, turning.turns.map { words.row($0, turning) })
    return Sheet(
      id: "sweep-turning", title: words.title,
      blocks: [
        .paragraph(words.lead(turning)), turning.turns.isEmpty ? .paragraph(words.none(turning)) : turns, .note(words.note(turning)),
      ] + ends(turning.facts, known: turning.known, [turning.measure]))
  }

  /// What is not known, what a mean over a year is of, and what the study is of.
  private func ends(_ facts: StudyFacts, known: Int, _ measures: [SweepMeasure]) -> [Block] {
    [shared.unknown(facts, known: known), shared.years(facts, measures), shared.origin(facts)].compactMap { $0.map(Block.note) }
  }

  private func table(_ caption: Prose, _ columns: [Prose], _ rows: [[Prose]]) -> Block {
    .table(TableBlock(caption: caption, columns: columns, rows: rows, isNumeric: true))
  }
}
