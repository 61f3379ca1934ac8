public import Assessments
public import Dossiers
import LegalReview
public import Vocabulary

/// Whether the variants hold in law, on two pages at most: what holds, norms and variants at a glance, each state of the law, what would lift the
/// verdict, and the questions that only a lawyer can answer. The annex tells the rest.
public struct LawSheet: Sendable {
  let assessment: Assessment
  let law: LawDossier
  let words: LawWords

  /// `nil` for a dossier without law; `background` is what was worked out of it before, `nil` for nothing.
  public init?(_ assessment: Assessment, of dossier: Dossier, language: Language, background: LawBackground? = nil) {
    guard var law = try? dossier.withLaw else { return nil }
    law.background = background
    self.init(assessment, of: law, language: language)
  }

  init(_ assessment: Assessment, of law: LawDossier, language: Language) {
    self.assessment = assessment
    self.law = law
    words = LawWords(law, language)
  }

  /// The two pages.
  public var sheet: Sheet {
    let known: [Block] = lead.map { [.lead($0)] } ?? [.lead(words.nothingChanges)]
    let picture: [Block] = matrix.map { [.matrix($0)] } ?? []
    let answered: [Block] = answers.map { [.table($0)] } ?? []
    let tables: [Block] = [.table(lifts)] + answered + [.table(questions), .note(trust), .note(words.rest)]
    return Sheet(id: "law", title: words.title, blocks: known + picture + states + tables)
  }

  /// The annex: every finding with its way, what was not assessed, other assumptions.
  public var annex: Sheet { LawAnnex(self).sheet }

  /// The annex where the findings on each variant stand on a page of their own.
  func overview(_ address: (VariantID) -> String) -> Sheet { LawAnnex(self).overview(address) }

  /// The findings on one variant; `nil` for one that is not of the assessment.
  func sheet(of variant: VariantID) -> Sheet? { LawAnnex(self).sheet(of: variant) }

  /// The variants that change something, with their mark under a state of the law.
  private func marks(_ index: Int) -> [(variant: VariantID, mark: LawMark)] {
    assessment.matrix.compactMap { row in row.law.indices.contains(index) ? (row.variant, row.law[index]) : nil }
      .filter { $0.1.mark != .unchanged }
  }

  private func standings(_ index: Int) -> [LawStanding] {
    let all = marks(index)
    return LawMark.Mark.allCases.compactMap { mark in
      let own = all.filter { $0.mark.mark == mark }.map(\.variant)
      return own.isEmpty ? nil : LawStanding(mark: mark, variants: own)
    }
  }

  private func uncertain(_ index: Int) -> [VariantID] { marks(index).filter { $0.mark.couldBeWorse && $0.mark.mark != .notAssessed }.map(\.variant) }

  /// What holds under the law as it stood, what needs a change of the Act, what is contrary to higher law; `nil` where nothing is changed.
  private var lead: Prose? {
    guard let setting = law.settings.first, !marks(0).isEmpty else { return nil }
    return words.lead(setting, standings(0), uncertain: uncertain(0))
  }

  /// The states of the law side by side: what each means, and what differs from the first.
  private var states: [Block] {
    guard !marks(0).isEmpty, law.settings.count > 1 else { return [] }
    let first = Dictionary(marks(0).map { ($0.variant, $0.mark.mark) }) { first, _ in first }
    return [
      .columns(
        law.settings.enumerated().map { index, setting in
          let moved = standings(index).compactMap { standing -> LawStanding? in
            let own = standing.variants.filter { first[$0] != standing.mark }
            return own.isEmpty ? nil : LawStanding(mark: standing.mark, variants: own)
          }
          let sentence =
            index == 0 ? words.state(standings(0)) : words.difference(from: law.settings[0], moved, uncertain: uncertain(index))
          return [.subheading(words.terms.name(setting.name)), .note(words.terms.name(setting.meaning)), .paragraph(sentence)]
        })
    ]
  }

  /// The smallest change that would lift each verdict under the law as it stood; groups with the same one together.
  private var lifts: TableBlock {
    var rows: [LiftRow] = []
    for answer in assessment.variants {
      for group in answer.legalSettings.first?.groups ?? [] where group.review.conclusion.severity > Review.Conclusion.notAssessed.severity {
        let lift = group.lifts.first
        let price = lift.map { law.price(of: $0, of: answer.variant, for: group.group, in: assessment) }
        let own = LiftRow(variant: answer.variant.id, groups: [group.group], review: group.review, lift: lift, price: price)
        if let last = rows.indices.last, rows[last].variant == own.variant, rows[last].lift == own.lift, rows[last].price == own.price {
          rows[last].groups.append(group.group)
        } else {
          rows.append(own)
        }
      }
    }
    return TableBlock(caption: words.smallestChange, columns: words.liftColumns, rows: rows.map(words.liftRow))
  }

  /// How far the verdicts are to be trusted, in a sentence.
  private var trust: Prose { TrustWords(language: words.language).summary(law.findingTrust) }

  /// What lawyers answered, with the variants whose verdict it enters, under any state of the law; `nil` where nobody did.
  private var answers: TableBlock? {
    var found: [(answer: LawyersAnswer, variants: [VariantID])] = []
    for own in assessment.variants {
      for answer in own.legalSettings.flatMap(\.groups).flatMap(\.review.answers) {
        let position = found.firstIndex { $0.answer == answer } ?? found.count
        if position == found.count { found.append((answer, [])) }
        if !found[position].variants.contains(own.variant.id) { found[position].variants.append(own.variant.id) }
      }
    }
    let own = AnswerWords(words.terms)
    guard !found.isEmpty else { return nil }
    return TableBlock(caption: own.caption, columns: own.columns, rows: found.map { own.row($0.answer, words.listed($0.variants)) })
  }

  /// Open norms with the outcome under each answer and the variants that raise them, under any state of the law.
  private var questions: TableBlock {
    var found: [(question: OpenQuestion, variants: [VariantID])] = []
    for answer in assessment.variants {
      for question in answer.legalSettings.flatMap(\.groups).flatMap(\.review.questions) {
        let position = found.firstIndex { $0.question.rule.question == question.rule.question && $0.question.norm == question.norm }
        if let position {
          if !found[position].variants.contains(answer.variant.id) { found[position].variants.append(answer.variant.id) }
        } else {
          found.append((question, [answer.variant.id]))
        }
      }
    }
    return TableBlock(caption: words.openQuestions, columns: words.questionColumns, rows: found.map { words.questionRow($0.question, $0.variants) })
  }
}

/// Variants with one mark under a state of the law.
struct LawStanding: Sendable, Hashable {
  var mark: LawMark.Mark
  /// In the order of the assessment; never empty.
  var variants: [VariantID]
}

/// The smallest change that lifts a verdict, for the groups that share it; the review is that of the first of them.
struct LiftRow: Sendable, Hashable {
  var variant: VariantID
  var groups: [StatusGroup]
  var review: Review
  /// `nil` where no lever, pair or bundle lifts it.
  var lift: Lift?
  /// `nil` where there is no lift.
  var price: LiftPrice?
}
