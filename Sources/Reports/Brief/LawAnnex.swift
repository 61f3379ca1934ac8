import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// All that a review of the variants says: verdicts under every state of the law, findings with the way to them, what was not assessed, other
/// assumptions.
struct LawAnnex {
  let assessment: Assessment
  let law: LawDossier
  let words: LawWords
  private let found: [FindingTrust]

  init(_ sheet: LawSheet) {
    (assessment, law, words) = (sheet.assessment, sheet.law, sheet.words)
    found = sheet.law.findingTrust
  }

  var sheet: Sheet {
    var blocks: [Block] = [.paragraph(words.introduction(norms: law.norms.count, asOf: law.asOf)), .table(settingsTable), .paragraph(words.key)]
    for answer in reviewed {
      blocks += [.subheading(words.heading(answer.variant)), .paragraph(words.terms.name(answer.variant.summary))]
      blocks += law(answer).map { .details(summary: $0.setting, $0.found) }
    }
    return Sheet(id: LawWords.annexID, title: words.annexTitle, blocks: blocks)
  }

  /// The verdicts of all variants, with the way to where the findings of each stand.
  func overview(_ address: (VariantID) -> String) -> Sheet {
    let ways = reviewed.map { "\(words.heading($0.variant), to: .address(address($0.variant.id)))" as Prose }
    let blocks: [Block] = [.paragraph(words.introduction(norms: law.norms.count, asOf: law.asOf)), .table(settingsTable), .paragraph(words.key)]
    return Sheet(id: LawWords.annexID, title: words.annexTitle, blocks: blocks + (ways.isEmpty ? [] : [.paragraph(words.byVariant), .list(ways)]))
  }

  /// The findings on one variant with the way to them; `nil` for one that is not of the assessment.
  func sheet(of variant: VariantID) -> Sheet? {
    assessment.variants.first { $0.variant.id == variant }.map { answer in
      let found = law(answer).flatMap { [Block.subheading($0.setting)] + $0.found }
      let end: Block = answer.variant.groups.isEmpty ? .paragraph(words.changesNothing) : .note(words.key)
      let blocks = [.paragraph(words.terms.name(answer.variant.summary))] + found + [end]
      return Sheet(id: "law-variant", title: words.heading(answer.variant).words, blocks: blocks)
    }
  }

  /// The variants that change something.
  private var reviewed: [VariantAssessment] { assessment.variants.filter { !$0.variant.groups.isEmpty } }

  private var settingsTable: TableBlock {
    TableBlock(
      caption: words.settings, columns: words.settingColumns(law.settings),
      rows: assessment.variants.flatMap { answer in
        answer.variant.groups.map { group in
          [words.row(answer.variant, group)]
            + answer.legalSettings.map { setting in
              guard let own = setting.groups.first(where: { $0.group == group }) else { return words.none }
              return words.verdict(law.standing(own.review, of: answer.variant, for: group), couldBeWorse: own.review.couldBeWorse)
            }
        }
      })
  }

  /// What was found on a variant under each state of the law; a state under which there is nothing is left out.
  private func law(_ answer: VariantAssessment) -> [(setting: Prose, found: [Block])] {
    var all: [(setting: Prose, found: [Block])] = []
    for (index, setting) in answer.legalSettings.enumerated() {
      let inner = setting.groups.flatMap { group -> [Block] in
        guard group.review.findings.contains(where: { $0.counts || $0.isHindsight }) || !group.review.gaps.isEmpty || !group.review.uncovered.isEmpty
        else { return [] }
        let way: [Block] = index == 0 ? [traced(answer, group)] + trust(group.review) : []
        return [.table(findings(group))] + way + answers(group) + questions(group) + gaps(group) + alternatives(group) + lifts(group)
      }
      guard !inner.isEmpty else { continue }
      all.append((words.setting(law.settings[index], setting.groups.map { LawMark.Mark($0.review) }.max() ?? .unchanged), inner))
    }
    return all
  }

  private func findings(_ group: LawAnswer.GroupReview) -> TableBlock {
    let shown = group.review.findings.filter { $0.counts || $0.isHindsight }
    return TableBlock(
      caption: words.terms.name(group.group.name), columns: words.findingColumns,
      rows: shown.sorted { $0.verdict.severity > $1.verdict.severity }.map(words.finding))
  }

  /// The way from the verdict to the levers with their sources and to the rulings, under the law as it stood.
  private func traced(_ answer: VariantAssessment, _ group: LawAnswer.GroupReview) -> Block {
    let derived = answer.chain?.derivedWithSpread(today: assessment.today)[group.group] ?? .unknown
    return .details(
      summary: words.way(group.group),
      [.list(words.trace.lines(law.trace(answer.variant, group, under: law.settings[0], derived: derived).children))])
  }

  /// Questions that only a lawyer can answer, with the outcome under each answer.
  private func questions(_ group: LawAnswer.GroupReview) -> [Block] {
    guard !group.review.questions.isEmpty else { return [] }
    return [.paragraph(words.openNorms), .list(group.review.questions.map(words.terms.question))]
  }

  /// How often findings of the kinds that decide agreed with courts, and the ruling nearest to them that went the other way.
  private func trust(_ review: Review) -> [Block] {
    let own = TrustWords(language: words.language)
    let lines = own.lines(review, found)
    guard !lines.isEmpty else { return [] }
    let opposite = law.rulings(deciding: review).contrary.map { own.aContrario($0, words.terms.ruling($0.ruling)) } ?? own.noOpposite
    return [.paragraph(own.heading), .list(lines + [opposite])]
  }

  /// What lawyers answered, with who, when and why.
  private func answers(_ group: LawAnswer.GroupReview) -> [Block] {
    guard !group.review.answers.isEmpty else { return [] }
    let own = AnswerWords(words.terms)
    return [.paragraph(own.heading), .list(group.review.answers.map(own.line))]
  }

  /// The bundles and the three nearest changes that would lift the verdict.
  private func lifts(_ group: LawAnswer.GroupReview) -> [Block] {
    guard !group.lifts.isEmpty else { return [] }
    return [
      .paragraph(words.lifts), .list((group.lifts.filter { $0.bundle != nil } + group.lifts.filter { $0.bundle == nil }.prefix(3)).map(words.lift)),
    ]
  }

  private func gaps(_ group: LawAnswer.GroupReview) -> [Block] {
    let open = words.terms.gaps(group.review)
    return open.isEmpty ? [] : [.paragraph(words.notAssessed), .list(open)]
  }

  private func alternatives(_ group: LawAnswer.GroupReview) -> [Block] {
    let different = group.alternatives.filter { $0.conclusion != group.review.conclusion }
    guard !different.isEmpty else { return [] }
    return [.paragraph(words.otherAssumption), .list(different.map(words.alternative))]
  }
}
