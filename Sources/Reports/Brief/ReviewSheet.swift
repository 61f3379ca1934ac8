public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// A variant before the law: verdicts, the way to each, what would lift or break it, and the rulings nearest to it.
public struct ReviewSheet: Bilingual, Sendable {
  public let dossier: LawDossier
  public let studies: [LegalStudy]
  public let language: Language
  /// Futures of the chain that the norms read from; `nil` without a chain.
  public let futures: Int?

  public init(_ dossier: LawDossier, _ studies: [LegalStudy], language: Language, futures: Int? = nil) {
    self.dossier = dossier
    self.futures = futures
    self.studies = studies
    self.language = language
  }

  public var sheets: [Sheet] {
    guard let first = studies.first else { return [] }
    let title = "\(first.variant.id) \(first.variant.name[language])"
    return [Sheet(id: "overview", title: title, blocks: [.paragraph(first.variant.summary[language]), .table(overview), .paragraph(size)])]
      + studies.enumerated().map { index, study in
        Sheet(id: "study-\(index)", title: dossier.trace(study).text[language], blocks: blocks(study))
      }
  }

  /// How many futures the figures of the chain are of.
  private var size: String {
    futures.map {
      t(
        "Wat de normen uit de keten lezen, is over \(numbers.futures($0)) genomen.",
        "What the norms read from the chain is taken over \(numbers.futures($0)).")
    } ?? ""
  }

  private var overview: TableBlock {
    TableBlock(
      caption: t("Uitkomst per groep en stand van het recht", "Verdict per group and state of the law"),
      columns: [t("groep", "group"), t("stand van het recht", "state of the law"), t("uitkomst", "verdict"), t("open vragen", "open questions")],
      rows: studies.map {
        [
          $0.group.name[language], $0.setting.name[language], dossier.words($0.review, of: $0.variant, for: $0.group)[language],
          numbers.whole($0.review.questions.count),
        ]
      })
  }

  private func word(_ conclusion: Review.Conclusion) -> String { conclusion.name[language] }

  private func blocks(_ study: LegalStudy) -> [Block] {
    var blocks: [Block] = [.paragraph(LegalParagraph(dossier, study).text), .list(TraceLines(language).lines(dossier.trace(study).children))]
    let gaps = study.review.gaps.filter { $0.couldBe > .tenable }
    if !gaps.isEmpty {
      blocks.append(.paragraph(t("Niet beoordeeld:", "Not assessed:")))
      blocks.append(.list(gaps.map { dossier.sentence($0)[language] }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }))
    }
    if study.review.conclusion.severity > Review.Conclusion.notAssessed.severity {
      blocks.append(
        .table(changes(t("Wat het oordeel verlicht: kleinste wijzigingen", "What would lift the verdict: smallest changes"), study.lifts)))
    } else {
      blocks.append(.table(changes(t("Wat het oordeel zou breken", "What would break the verdict"), study.breaks)))
    }
    blocks.append(.table(nearest(study)))
    return blocks
  }

  private func changes(_ caption: String, _ lifts: [Lift]) -> TableBlock {
    func spelled(_ change: LeverChange) -> String {
      let lever = dossier.lever(change.lever)
      let name = lever?.name[language] ?? change.lever.rawValue
      return "\(name): \(dossier.spelled(change.from, of: lever, language)) → \(dossier.spelled(change.to, of: lever, language))"
    }
    func side(_ lift: Lift) -> String {
      let limits = lift.changes.count { dossier.lever($0.lever)?.kind != nil }
      if limits == lift.changes.count { return t("de beperking zelf", "the restriction itself") }
      return limits == 0 ? t("het recht eromheen", "the law around it") : t("allebei", "both")
    }
    return TableBlock(
      caption: caption, columns: [t("wijziging", "change"), t("wat verandert", "what changes"), t("dan", "then")],
      rows: lifts.isEmpty
        ? [[t("met één of twee instellingen niet te vinden", "none with one lever or two"), "", ""]]
        : lifts.prefix(40).map { [$0.changes.map(spelled).joined(separator: t("; en ", "; and ")), side($0), word($0.conclusion)] })
  }

  private func nearest(_ study: LegalStudy) -> TableBlock {
    TableBlock(
      caption: t("De uitspraken die er het meest op lijken", "The rulings most like it"),
      columns: [t("uitspraak", "ruling"), t("uitkomst", "outcome"), t("gelijkenis", "likeness"), t("verschilt in", "differs in")],
      rows: study.nearest.map { near in
        [
          dossier.citation(of: near.ruling)[language], near.ruling.verdict.name[language],
          numbers.percent(near.likeness), near.differs.map { dossier.lever($0)?.name[language] ?? $0.rawValue }.joined(separator: ", "),
        ]
      })
  }
}

/// A tree of reasons as lines, each a step further in.
struct TraceLines: Bilingual {
  let language: Language

  init(_ language: Language) { self.language = language }

  func lines(_ nodes: [LegalTrace], depth: Int = 0) -> [String] {
    nodes.flatMap { node -> [String] in
      let mark: String =
        switch node.kind {
        case .alike: t("zo beslist: ", "decided so: ")
        case .otherwise: t("andersom beslist: ", "decided otherwise: ")
        case .nearby: t("zelfde norm, andere feiten: ", "same norm, other facts: ")
        case .elsewhere: t("over een andere maatregel: ", "on another measure: ")
        case .later: t("later bekend, telt niet: ", "known later, does not count: ")
        case .source: "← "
        case .verdict, .norm, .uncertainty, .rule, .lever, .question, .answer: ""
        }
      return [String(repeating: "· ", count: depth) + mark + node.text[language]] + lines(node.children, depth: depth + 1)
    }
  }
}
