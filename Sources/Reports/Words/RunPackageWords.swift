import Vocabulary

/// What goes with the tables of a run: which file is what, and how to cite it.
struct RunPackageWords: Bilingual {
  let language: Language

  func head(dossier: String, hash: String, program: String, asOf: CalendarDate) -> String {
    t(
      "De cijfers van een run van \(program)\nDossier: \(dossier), stand van \(numbers.date(asOf))\nRun: \(hash)",
      "The figures of a run of \(program)\nDossier: \(dossier), as of \(numbers.date(asOf))\nRun: \(hash)")
  }

  var others: String {
    t(
      """
      assessment.json: dezelfde uitkomsten als JSON, volgens /schemas/polder-assessment.schema.json
      LICENSE.txt: wat er met de cijfers mag
      CITATION.cff: hoe de run wordt aangehaald
      """,
      """
      assessment.json: the same answers as JSON, after /schemas/polder-assessment.schema.json
      LICENSE.txt: what may be done with the figures
      CITATION.cff: how the run is cited
      """
    )
  }

  var figures: String { t("Namen van cijfers in figures.csv, met hun eenheid:", "Names of figures in figures.csv, with their unit:") }
  var series: String { t("Namen van reeksen in series.csv, met hun eenheid:", "Names of series in series.csv, with their unit:") }
  var marks: String { t("Oordelen in matrix.csv, over alle groepen samen:", "Marks in matrix.csv, over all groups together:") }
  var conclusions: String { t("Conclusies in law.csv, per groep:", "Conclusions in law.csv, of each group:") }

  var form: String {
    t(
      "De tabellen zijn UTF-8 met komma’s en punten in getallen (RFC 4180). Een lege cel is niet bekend of niet gevraagd, en nooit nul.",
      "The tables are UTF-8 with commas between cells and points in numbers (RFC 4180). An empty cell is not known or not asked, and never nought.")
  }

  /// What may be done with the figures.
  var licence: String {
    t(
      "De cijfers zijn gemaakt met Polder en vallen onder dezelfde licentie: Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0",
      "The figures were made by Polder and come under the same licence: Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0")
  }

  /// Before the list of sources.
  var facts: String {
    t(
      "De feiten van het dossier blijven van hun bronnen; wat daarmee mag, zeggen die:",
      "The facts of the dossier remain those of their sources, which say what may be done with them:")
  }

  /// A source on one line.
  func source(_ source: Source) -> String {
    "- " + ([source.id.rawValue, source.title, source.publisher, source.address].filter { !$0.isEmpty }).joined(separator: "; ")
  }

  var cite: String { t("Noem bij gebruik de run en het dossier.", "When you use this, name the run and the dossier.") }
  var authors: String { t("Het team van Polder", "The Polder team") }
  func title(_ dossier: String) -> String { t("Beoordeling: \(dossier)", "Assessment: \(dossier)") }
  var hash: String { t("Hash van de run (SHA-256)", "Hash of the run (SHA-256)") }

  func fingerprint(asOf: CalendarDate) -> String {
    t("Vingerafdruk van het dossier (SHA-256), stand van \(asOf)", "Fingerprint of the dossier (SHA-256), as of \(asOf)")
  }
}
