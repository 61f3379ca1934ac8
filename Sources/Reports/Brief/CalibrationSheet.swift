public import Assessments
import Dossiers
public import Vocabulary

/// The calibration of the chain as a table: value, range, source, and what the series give when it is worked out again.
public struct CalibrationSheet: Bilingual, Sendable {
  public let dossier: ChainDossier
  public let language: Language
  private let numbers: Numbers

  public init(_ dossier: ChainDossier, language: Language) {
    self.dossier = dossier
    self.language = language
    numbers = Numbers(language)
  }

  public var sheet: Sheet {
    Sheet(
      id: "calibration", title: t("Calibratie van de keten", "Calibration of the chain"),
      blocks: [
        .paragraph(
          t(
            "Dossier \(dossier.dossier.id), stand van \(numbers.date(dossier.chain.dataCut)). Een bereik loopt van het 10e tot het 90e percentiel en wordt per toekomst getrokken. In de laatste kolom staat wat de reeksen van het dossier geven als de waarde opnieuw wordt uitgerekend; de andere waarden komen rechtstreeks uit hun bron.",
            "Dossier \(dossier.dossier.id), as of \(numbers.date(dossier.chain.dataCut)). A range runs from the 10th to the 90th percentile and is drawn in each future. The last column has what the series of the dossier give when the value is worked out again; the other values come straight from their source."
          )), .table(table), .table(originTable),
      ])
  }

  public var table: TableBlock {
    let refits = dossier.refits
    return TableBlock(
      caption: t("De keten: waarde, bereik en bron", "The chain: value, range and source"),
      columns: [
        t("wat", "what"), t("waarde", "value"), t("bereik of alternatief", "range or alternative"), t("bron of aanname", "source or assumption"),
        t("opnieuw uitgerekend", "worked out again"),
      ],
      rows: dossier.chain.calibration.items.map { item in
        [
          item.name[language], item.values.map(numbers.exact).joined(separator: "; ") + numbers.unit(item.unit), reach(item.evidence),
          ground(item.evidence), refits.first { $0.key == item.key }.map(again) ?? "",
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
      rows: dossier.chain.origins.map {
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
