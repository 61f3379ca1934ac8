public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// The findings on a variant in a form that others can use; `Docs/Schemas/polder-review.schema.json` describes it.
public struct ReviewDocument: Encodable, Sendable {
  private let schema = "polder-review/2"
  private let dossier: DossierID
  private let fingerprint: String
  private let asOf: String
  private let variant: VariantID
  /// The norms that the studies name, once each, in the order of the dossier.
  private let norms: [NormDocument]
  private let studies: [StudyDocument]

  /// A variant that changes nothing for any group has no studies.
  public init(_ dossier: LawDossier, _ variant: Variant, _ studies: [LegalStudy]) {
    self.dossier = dossier.dossier.id
    fingerprint = dossier.dossier.fingerprint
    asOf = dossier.asOf.description
    self.variant = variant.id
    let named = Set(studies.flatMap { $0.review.findings.map(\.norm) + $0.review.gaps.map(\.norm) + $0.review.questions.map(\.norm) })
    norms = dossier.norms.filter { named.contains($0.id) }.map(NormDocument.init)
    self.studies = studies.map { StudyDocument($0, dossier) }
  }

  private struct StudyDocument: Encodable, Sendable {
    let group: StatusGroup
    let setting: String
    let conclusion: Review.Conclusion
    let words: Phrase
    let contraryToActAlone: Bool
    let couldBeWorse: Bool
    let findings: [Finding]
    let gaps: [Gap]
    let questions: [OpenQuestion]
    /// `nil` where no lawyer answered.
    let answers: [AnswerDocument]?
    let lifts: [Lift]
    let breaks: [Lift]
    let nearest: [Near]
    let trace: TraceDocument
    let paragraph: String

    init(_ study: LegalStudy, _ dossier: LawDossier) {
      group = study.group
      setting = study.setting.id.rawValue
      conclusion = study.review.conclusion
      words = dossier.standing(study.review, of: study.variant, for: study.group).name
      contraryToActAlone = study.review.conclusion == .contrary && study.review.isContraryToActAlone
      couldBeWorse = study.review.couldBeWorse
      findings = study.review.findings
      gaps = study.review.gaps
      questions = study.review.questions
      answers = study.review.answers.isEmpty ? nil : study.review.answers.map(AnswerDocument.init)
      lifts = study.lifts
      breaks = study.breaks
      nearest = study.nearest.map { Near(ruling: $0.ruling.id, likeness: ($0.likeness * 1000).rounded() / 1000, differs: $0.differs.map(\.rawValue)) }
      trace = TraceDocument(dossier.trace(study), of: dossier)
      paragraph = LegalParagraph(dossier, study).text
    }
  }

  private struct AnswerDocument: Encodable, Sendable {
    let norm: NormID
    let code: RuleCode
    let verdict: Verdict?
    let lever: LeverID?
    let reason: Phrase
    let author: String
    let date: String

    init(_ answer: LawyersAnswer) {
      (norm, code) = (answer.norm, answer.code)
      (verdict, lever) = (answer.verdict, answer.lever?.lever)
      (reason, author, date) = (answer.reason, answer.author, answer.date.description)
    }
  }

  private struct NormDocument: Encodable, Sendable {
    let id: NormID
    let source: Phrase
    let article: Phrase
    let citation: String
    let level: Norm.Level
    let tie: FamilyTieID?
    let uncertainty: Norm.Uncertainty
    let uncertaintyWhy: Phrase?
    let reason: Phrase

    init(_ norm: Norm) {
      id = norm.id
      source = norm.source
      article = norm.article
      citation = norm.citation
      level = norm.level
      tie = norm.tie
      uncertainty = norm.uncertainty
      uncertaintyWhy = norm.uncertaintyReason
      reason = norm.reason
    }
  }

  private struct Near: Encodable, Sendable {
    let ruling: RulingID
    let likeness: Double
    let differs: [String]
  }
}
