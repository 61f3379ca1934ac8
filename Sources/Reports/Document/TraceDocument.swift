import Assessments
import LegalReview
import Vocabulary

/// The way to a verdict in a form that others can use: every fact with its kind and its sentence in both languages.
struct TraceDocument: Encodable, Sendable {
  /// What a node stands for, as the schema names it.
  enum Kind: String, Encodable, Sendable {
    case verdict, norm, uncertainty, rule, lever, source, alike, otherwise, nearby, elsewhere, later, question, answer, lawyer
  }

  let kind: Kind
  let text: Phrase
  let children: [TraceDocument]

  init(_ trace: LegalTrace, of law: LawDossier) {
    kind = Kind(trace.fact)
    text = Phrase(nl: Self.text(TraceWords(law, .nl).line(trace.fact)), en: Self.text(TraceWords(law, .en).line(trace.fact)))
    children = trace.children.map { TraceDocument($0, of: law) }
  }

  /// The words with sources by their identifiers: a document has no footnotes.
  private static func text(_ prose: Prose) -> String {
    prose.runs.map { run in
      switch run {
      case .text(let text), .figure(let text): text
      case .emphasis(let inner), .link(let inner, _), .foreign(let inner, _): text(inner)
      case .citation(let sources): " [\(sources.joined(separator: ", "))]"
      }
    }.joined()
  }
}

extension TraceDocument.Kind {
  fileprivate init(_ fact: LegalTrace.Fact) {
    self =
      switch fact {
      case .verdict: .verdict
      case .finding, .unlisted: .norm
      case .rule: .rule
      case .uncertainty: .uncertainty
      case .lever: .lever
      case .source: .source
      case .ruling(_, .alike): .alike
      case .ruling(_, .otherwise): .otherwise
      case .ruling(_, .nearby): .nearby
      case .ruling(_, .elsewhere): .elsewhere
      case .ruling(_, .later): .later
      case .question: .question
      case .answer: .answer
      case .lawyer: .lawyer
      }
  }
}
