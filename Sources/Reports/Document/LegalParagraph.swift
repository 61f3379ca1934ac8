public import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// The legal consequences of a variant as a paragraph for the note, in Dutch, with articles and rulings cited as a Dutch legal text does.
///
/// Every article is named once, under the worst verdict that rests on it, with at most three rulings.
public struct LegalParagraph: Sendable {
  public let text: String
  private static let rulingsPerArticle = 3

  public init(_ dossier: LawDossier, _ study: LegalStudy) {
    var named = Set<String>()
    func sentence(_ verdict: Verdict, _ opening: String) -> String? {
      let articles = Self.articles(study.review.findings.filter { $0.counts && $0.verdict == verdict }, dossier).filter { !named.contains($0.text) }
      guard !articles.isEmpty else { return nil }
      named.formUnion(articles.map(\.text))
      let parts = articles.map { article in
        let rulings = article.rulings.prefix(Self.rulingsPerArticle).map { ($0.verdict == verdict ? "" : "vgl. ") + dossier.citation(of: $0).nl }
        return article.text + (rulings.isEmpty ? "" : " (\(rulings.joined(separator: "; ")))")
      }
      return opening + parts.joined(separator: "; ") + "."
    }
    let words = dossier.words(study.review, of: study.variant, for: study.group).nl
    let isOwnAct = study.review.isContraryToActAlone
    let body = [
      sentence(.contrary, "De variant is in strijd met "),
      isOwnAct ? "Het oordeel luidt daarmee: \(words); met een verdrag of richtlijn is zij niet in strijd." : nil,
      sentence(.atRisk, "Juridisch kwetsbaar is zij op grond van "), sentence(.tenable, "Houdbaar is zij naar "),
      study.review.questions.isEmpty
        ? nil
        : "Open is de vraag: " + study.review.questions.map(\.rule.question.nl).joined(separator: " ")
          + " Die vraag kan alleen een jurist beantwoorden.", Self.gaps(study, dossier),
    ].compactMap { $0 }.joined(separator: " ")
    let head = "Juridische gevolgen voor \(study.group.name.nl), \(study.setting.name.nl). "
    text = head + (body.isEmpty ? "Er is geen bevinding die telt." : body) + " Dit is geen juridisch advies."
  }

  /// The articles on which findings rest, each once, with the rulings behind all of them.
  private static func articles(_ findings: [Finding], _ dossier: LawDossier) -> [(text: String, rulings: [Ruling])] {
    var articles: [(text: String, rulings: [Ruling])] = []
    for finding in findings {
      guard let norm = dossier.norms.first(where: { $0.id == finding.norm }) else { continue }
      let text = norm.dutchCitation
      let rulings = finding.authorities.compactMap { id in dossier.rulings.first { $0.id == id } }
      guard let place = articles.firstIndex(where: { $0.text == text }) else {
        articles.append((text, rulings))
        continue
      }
      articles[place].rulings += rulings.filter { !articles[place].rulings.contains($0) }
    }
    return articles
  }

  /// What was not assessed, each lever once.
  private static func gaps(_ study: LegalStudy, _ dossier: LawDossier) -> String? {
    let names = study.review.gaps.filter { $0.tie == nil && $0.couldBe > .tenable }.flatMap(\.missing).reduce(into: [String]()) { names, id in
      let name = dossier.lever(id)?.name.nl ?? id.rawValue
      if !names.contains(name) { names.append(name) }
    }
    return names.isEmpty ? nil : "Niet beoordeeld is wat afhangt van: \(names.joined(separator: ", "))."
  }
}

extension Norm {
  /// The article as a Dutch legal text cites it: as the norm says itself; without that its source and article, with the word for it only where a
  /// number follows.
  var dutchCitation: String {
    if !citation.isEmpty { return citation }
    return article.nl.first?.isNumber == true ? "artikel \(article.nl) \(source.nl)" : "\(source.nl) (\(article.nl))"
  }
}
