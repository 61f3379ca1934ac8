import Vocabulary

/// The few fixed words of pictures.
struct ChartWords: Bilingual {
  let language: Language

  var observed: String { t("waargenomen", "observed") }
  var computed: String { t("berekend", "computed") }
  var came: String { t("wat kwam", "what came") }
  var median: String { t("mediaan", "median") }
  var month: String { t("maand", "month") }
  var date: String { t("datum", "date") }
  var name: String { t("naam", "name") }
  var series: String { t("reeks", "series") }
  var unknown: String { t("niet bekend", "not known") }
  var beyond: String { t("loopt door buiten het beeld", "goes on beyond the picture") }
  var goesOn: String { t("nog niet afgelopen", "not ended yet") }
  var outside: String { t("ligt buiten het beeld", "lies beyond the picture") }
  var nothing: String { t("geen cijfers", "no figures") }
  var source: String { t("Bron: ", "Source: ") }
  var sooner: String { t("eerder", "sooner") }
  var same: String { t("gelijk", "the same") }
  var later: String { t("later", "later") }
  var never: String { t("nooit", "never") }
  var value: String { t("waarde", "value") }
  var chance: String { t("kans", "chance") }
  var column: String { t("kolom", "column") }
  var sign: String { t("teken", "sign") }
  var word: String { t("woord", "word") }

  /// A percentile by its share: percentiel 5, percentile 95.
  func percentile(_ share: Double) -> String { t("percentiel ", "percentile ") + numbers.decimal(share * 100, 0) }

  /// Those of the names above that stand for the seven values of a band.
  func bandColumns(_ shares: [Double]) -> [String] { shares.map { $0 == 0.5 ? median : percentile($0) } }

  /// A band by the futures within it: 90% van de toekomsten.
  func band(_ share: Double) -> String { t("\(numbers.percent(share)) van de toekomsten", "\(numbers.percent(share)) of futures") }
  /// Diamonds on a map.
  var chosen: String { t("gevonden gemeente", "municipality found") }
}
