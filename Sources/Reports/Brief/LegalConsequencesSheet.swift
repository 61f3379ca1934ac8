public import Assessments
public import Dossiers
import LegalReview
public import Vocabulary

/// The legal consequences of the variants as text for a note, to be copied.
public struct LegalConsequencesSheet: Sendable {
  private let answers: [VariantAssessment]
  private let law: LawDossier
  private let words: ConsequencesWords

  /// Of one variant where it is named, else of all that change something; `background` is what was worked out of the law before. `nil` for a dossier
  /// without law.
  public init?(_ assessment: Assessment, of dossier: Dossier, variant: VariantID? = nil, language: Language, background: LawBackground? = nil) {
    guard var law = try? dossier.withLaw else { return nil }
    law.background = background
    self.law = law
    answers = assessment.variants.filter { variant == nil || $0.variant.id == variant }
    words = ConsequencesWords(law, language)
  }

  public var sheet: Sheet {
    let changing = answers.filter { !$0.variant.groups.isEmpty && !$0.legalSettings.isEmpty }
    let body: [Block] = changing.isEmpty ? [.paragraph(words.nothing)] : changing.flatMap(blocks)
    return Sheet(id: "legal-consequences", title: words.title, blocks: [.note(words.introduction(asOf: law.asOf))] + body)
  }

  /// The law as it stood in full, the other states on demand.
  private func blocks(_ answer: VariantAssessment) -> [Block] {
    let anchor = Addresses.anchor("variant", answer.variant.id.rawValue)
    let states = zip(law.settings, answer.legalSettings).enumerated().map { index, pair -> [Block] in
      let texts = pair.1.groups.map { group in
        Block.paragraph(LegalParagraph(law, law.study(answer.variant, group, under: pair.0), language: words.language).prose)
      }
      return index == 0 ? texts : texts.isEmpty ? [] : [.details(summary: words.terms.name(pair.0.name), texts)]
    }
    return [.subheading(words.terms.variant(answer.variant), id: anchor)] + states.flatMap { $0 }
  }
}
