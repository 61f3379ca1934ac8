public import Assessments
import LegalReview
import Vocabulary

/// The findings on a variant in a form that others can use; `Docs/Schemas/polder-review.schema.json` describes it.
public struct ReviewDocument: Encodable, Sendable {
  private let schema = "polder-review/1"
  private let dossier: String
  private let fingerprint: String
  private let asOf: String
  private let variant: String
  private let studies: [StudyDocument]

  public init(_ dossier: Dossier, _ studies: [LegalStudy]) {
    self.dossier = dossier.id
    fingerprint = dossier.fingerprint
    asOf = dossier.asOf.description
    variant = studies.first?.variant.id ?? ""
    self.studies = studies.map { StudyDocument($0, dossier) }
  }

  private struct StudyDocument: Encodable, Sendable {
    let group: StatusGroup
    let setting: String
    let conclusion: Review.Conclusion
    let findings: [Finding]
    let gaps: [Gap]
    let questions: [OpenQuestion]
    let lifts: [Lift]
    let breaks: [Lift]
    let nearest: [Near]
    let trace: LegalTrace
    let paragraph: String

    init(_ study: LegalStudy, _ dossier: Dossier) {
      group = study.group
      setting = study.setting.id
      conclusion = study.review.conclusion
      findings = study.review.findings
      gaps = study.review.gaps
      questions = study.review.questions
      lifts = study.lifts
      breaks = study.breaks
      nearest = study.nearest.map { Near(ruling: $0.ruling.id, likeness: ($0.likeness * 1000).rounded() / 1000, differs: $0.differs) }
      trace = dossier.trace(study)
      paragraph = LegalParagraph(dossier, study).text
    }
  }

  private struct Near: Encodable, Sendable {
    let ruling: String
    let likeness: Double
    let differs: [String]
  }
}
