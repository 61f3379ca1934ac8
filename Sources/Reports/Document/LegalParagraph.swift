public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// The legal consequences of a variant as a paragraph for the note, with articles and rulings cited as a legal text of the language does.
///
/// Every article is named once, under the worst verdict that rests on it, with at most three rulings. Nothing is called free of conflict where a test
/// was not made.
public struct LegalParagraph: Sendable {
  /// The paragraph, with norms and rulings as links.
  public let prose: Prose
  /// The same to be copied.
  public var text: String { prose.words }
  private static let rulingsPerArticle = 3

  public init(_ dossier: LawDossier, _ study: LegalStudy, language: Language = .nl) {
    let words = ParagraphWords(dossier, language)
    let review = study.review
    var named = Set<String>()
    func sentence(_ verdict: Verdict) -> Prose? {
      let articles = Self.articles(review.findings.filter { $0.counts && $0.verdict == verdict }, dossier, words).filter { !named.contains($0.text) }
      guard !articles.isEmpty else { return nil }
      named.formUnion(articles.map(\.text))
      func cited(_ articles: [Article]) -> [Prose] {
        articles.map { words.article($0.norm, $0.rulings.prefix(Self.rulingsPerArticle).map { $0 }, verdict) }
      }
      let acts = verdict == .contrary ? articles.filter { $0.norm.level == .nationalAct } : []
      let others = articles.filter { !acts.contains($0) }
      guard !acts.isEmpty, !others.isEmpty else { return words.sentence(verdict, cited(articles)) }
      return [words.sentence(verdict, cited(others)), words.alsoAct(cited(acts))].joined(separator: " ")
    }
    let standing = dossier.standing(review, of: study.variant, for: study.group)
    let known: [Prose?] = [sentence(.contrary), words.standing(standing), sentence(.atRisk), sentence(.tenable)]
    let answered = review.answers.map { Optional(AnswerWords(words.terms).sentence($0)) }
    let unknown: [Prose?] = answered + [words.questions(review.questions), words.gaps(review), words.worse(review)]
    let body = (known + unknown).compactMap { $0 }
    prose = ([words.head(study.group, study.setting)] + (body.isEmpty ? [words.nothing] : body) + [words.noAdvice]).joined(separator: " ")
  }

  private struct Article: Equatable {
    var text: String
    var norm: Norm
    var rulings: [Ruling]
  }

  /// The articles on which findings rest, each once, with the rulings behind all of them.
  private static func articles(_ findings: [Finding], _ dossier: LawDossier, _ words: ParagraphWords) -> [Article] {
    var articles: [Article] = []
    for finding in findings {
      guard let norm = dossier.norms.first(where: { $0.id == finding.norm }) else { continue }
      let text = words.citation(norm)
      let rulings = finding.authorities.compactMap { id in dossier.rulings.first { $0.id == id } }
      guard let position = articles.firstIndex(where: { $0.text == text }) else {
        articles.append(Article(text: text, norm: norm, rulings: rulings))
        continue
      }
      articles[position].rulings += rulings.filter { !articles[position].rulings.contains($0) }
    }
    return articles
  }
}
