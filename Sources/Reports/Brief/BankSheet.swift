public import Assessments
import Dossiers
import LegalReview
public import Vocabulary

/// How the norms do against a bank of rulings.
public struct BankSheet: Bilingual, Sendable {
  public let review: BankReview
  public let language: Language
  private let numbers: Numbers

  public init(_ review: BankReview, language: Language) {
    self.review = review
    self.language = language
    numbers = Numbers(language)
  }

  public var sheet: Sheet {
    Sheet(
      id: "bank", title: t("De normen tegenover de uitspraken", "The norms against the rulings"),
      blocks: [.table(summary), .table(courts), .table(misses)])
  }

  private func word(_ conclusion: Review.Conclusion) -> String { conclusion.verdict?.name[language] ?? t("niet beoordeeld", "not assessed") }

  private var summary: TableBlock {
    func row(_ name: String, _ rows: [BankReview.Row]) -> [String] {
      func share(_ count: Int) -> String {
        "\(count) " + t("van", "of") + " \(rows.count)" + (rows.isEmpty ? "" : " (\(numbers.percent(Double(count) / Double(rows.count))))")
      }
      return [
        name, share(rows.count(where: \.agrees)), "\(rows.count(where: \.isFalselyTenable))", "\(rows.count(where: \.isFalselyContrary))",
        share(rows.count { !$0.isAssessed }), share(rows.count { $0.agrees && $0.namesTheNorm }),
      ]
    }
    return TableBlock(
      caption: t("Overeenstemming", "Agreement"),
      columns: [
        t("uitspraken", "rulings"), t("stemt overeen", "agrees"), t("ten onrechte houdbaar", "falsely tenable"),
        t("ten onrechte in strijd", "falsely contrary"), t("niet beoordeeld", "not assessed"), t("en noemt de norm", "and names the norm"),
      ],
      rows: [
        row(t("stevig", "firm"), review.rows(.firm)),
        row(
          t("waarvan opzij gezet bij de laatste herziening", "of which set aside in the last revision"), review.rows(.firm).filter(\.ruling.isAside)),
        row(t("zwak", "weak"), review.rows(.weak)),
      ])
  }

  private var courts: TableBlock {
    let kinds = Court.Kind.allCases.map(Optional.some) + [nil]
    return TableBlock(
      caption: t(
        "Stevige uitspraken per soort gerecht: wat het oordeelde, en wat de normen zeggen",
        "Firm rulings per kind of court: what it held, and what the norms say"),
      columns: [t("gerecht", "court"), t("oordeel", "held"), t("normen", "norms"), t("aantal", "count")],
      rows: kinds.flatMap { kind in
        review.confusion(of: kind, .firm).map {
          [
            kind.map { review.name(of: $0)[language] } ?? t("niet in de lijst", "not in the list"), $0.expected.name[language], word($0.found),
            "\($0.count)",
          ]
        }
      })
  }

  private func strength(_ strength: Ruling.Strength) -> String {
    switch strength {
    case .firm: t("stevig", "firm")
    case .weak: t("zwak", "weak")
    case .none: t("geen", "none")
    }
  }

  private var misses: TableBlock {
    TableBlock(
      caption: t("Waar zij uiteenlopen", "Where they part"),
      columns: [
        t("uitspraak", "ruling"), t("kracht", "strength"), t("oordeel", "held"), t("normen", "norms"), t("bevindingen", "findings"),
        t("ontbreekt", "missing"),
      ],
      rows: (review.rows(.firm) + review.rows(.weak)).filter { !$0.agrees }.map { row in
        [
          "\(row.ruling.id) \(row.name[language])", strength(row.ruling.strength), row.ruling.expected?.name[language] ?? "", word(row.conclusion),
          row.findings.map(\.code).joined(separator: ", "),
          row.gaps.filter { $0.tie == nil }.flatMap(\.missing).map(\.rawValue).unique.joined(
            separator: ", "),
        ]
      })
  }
}
