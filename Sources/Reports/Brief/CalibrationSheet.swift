public import Assessments
import Dossiers
public import Vocabulary

/// The calibration of the chain as a table: value, range, source, and what the series give when it is worked out again.
public struct CalibrationSheet: Bilingual, Sendable {
  public let facts: CalibrationFacts
  public let language: Language

  public init(_ facts: CalibrationFacts, language: Language) {
    self.facts = facts
    self.language = language
  }

  public var sheet: Sheet {
    let date = numbers.date(facts.dataCut)
    return Sheet(
      id: "calibration", title: t("Kalibratie van de keten", "Calibration of the chain"),
      blocks: [
        .paragraph(
          t(
            "Dossier \(facts.dossier), stand van \(date). Een bereik loopt van het 10e tot het 90e percentiel en wordt per toekomst getrokken. In de "
              + "laatste kolom staat wat de reeksen van het dossier geven als de waarde opnieuw wordt uitgerekend; de andere waarden komen "
              + "rechtstreeks uit hun bron.",
            "Dossier \(facts.dossier), as of \(date). A range runs from the 10th to the 90th percentile and is drawn in each future. The last column "
              + "has what the series of the dossier give when the value is worked out again; the other values come straight from their source."
          )), .table(table), .table(originTable),
      ])
  }

  public var table: TableBlock {
    TableBlock(
      caption: t("De keten: waarde, bereik en bron", "The chain: value, range and source"),
      columns: [
        t("wat", "what"), t("waarde", "value"), t("bereik of alternatief", "range or alternative"), t("bron of aanname", "source or assumption"),
        t("opnieuw uitgerekend", "worked out again"),
      ],
      rows: facts.rows.map { row in
        let values = row.item.values.map(numbers.exact).joined(separator: "; ")
        return [
          row.item.name[language], values + numbers.unit(row.item.unit, after: values), reach(row.item.evidence), ground(row.item.evidence),
          row.refit.map(again) ?? "",
        ]
      })
  }

  private var originTable: TableBlock {
    TableBlock(
      caption: t("Waar asielzoekers vandaan komen, laatste twaalf maanden", "Where asylum seekers come from, last twelve months"),
      columns: [
        t("herkomst", "origin"), t("aandeel", "share"), t("ingewilligd", "granted"), t("nareizigers per inwilliging", "relatives per grant"),
        t("eigen schok per maand", "own shock a month"), t("bron", "source"),
      ],
      rows: facts.origins.map {
        [
          $0.name[language], numbers.exact($0.share), numbers.exact($0.grantRate), numbers.exact($0.relativesPerGrant), numbers.exact($0.shock),
          $0.sources.joined(separator: ", "),
        ]
      }, isNumeric: true)
  }

  private func again(_ refit: Refit) -> String {
    func shown(_ value: Double) -> String { numbers.decimal(value, value < 10 ? 3 : 0) }
    let range = refit.range.map { " (\(shown($0.lowerBound)) – \(shown($0.upperBound)))" } ?? ""
    return refit.values.map(shown).joined(separator: "; ") + range
  }

  private func reach(_ evidence: Evidence) -> String {
    if let range = evidence.range { return "\(numbers.exact(range.lowerBound)) – \(numbers.exact(range.upperBound))" }
    return evidence.alternatives.map { $0.number.map(numbers.exact) ?? $0.description }.joined(separator: "; ")
  }

  private func ground(_ evidence: Evidence) -> String {
    let assumed = evidence.assumption.map { t("aanname: ", "assumption: ") + $0[language] }
    return [assumed, evidence.sources.isEmpty ? nil : evidence.sources.joined(separator: ", ")].compactMap { $0 }.joined(separator: " ")
  }
}
