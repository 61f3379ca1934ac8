public import Assessments
public import Dossiers
import LegalReview
import Vocabulary

/// The files that go with the figures of a run when it is taken elsewhere.
public struct RunPackage: Sendable {
  let tables: [RunTable]
  let assessment: Assessment
  let dossier: Dossier
  /// The whole hash of the run.
  let hash: String

  public init(_ assessment: Assessment, of dossier: Dossier, hash: String) {
    tables = RunTables(assessment, of: dossier).all
    (self.assessment, self.dossier, self.hash) = (assessment, dossier, hash)
  }

  /// Names and texts: a file a table, what each file and column is, what may be done with them, and how to cite the run.
  public var files: [(name: String, text: String)] {
    tables.map { ($0.name, $0.text) } + [("README.txt", readme), ("LICENSE.txt", licence), ("CITATION.cff", citation)]
  }

  private var readme: String {
    Language.allCases.map { language in
      let words = RunPackageWords(language: language)
      let about = tables.map { table in
        ([table.name + ": " + table.meaning[language]] + table.columns.map { "  \($0.key): \($0.meaning[language])" }).joined(separator: "\n")
      }
      let receipt = assessment.receipt
      let head = words.head(dossier: dossier.title[language], hash: hash, program: "\(receipt.program) \(receipt.version)", asOf: dossier.asOf)
      return ([head] + about + names(words) + [words.others, words.form]).joined(separator: "\n\n") + "\n"
    }.joined(separator: "\n")
  }

  /// What the names in the tables stand for: figures and series with their unit, and the marks of a verdict. Only what the run has.
  private func names(_ words: RunPackageWords) -> [String] {
    let chains = assessment.variants.compactMap(\.chain)
    let chain = ChainFigureWords(language: words.language)
    let figures = chains.first.map { $0.figures.map { "  \($0.kind.rawValue): \(chain.name($0.kind)) (\($0.kind.unitKey))" } } ?? []
    let series = chains.first.map { $0.series.map { "  \($0.kind.rawValue): \($0.kind.name[words.language]) (\($0.kind.unitKey))" } } ?? []
    let marks = dossier.has(.law) ? LawMark.Mark.allCases.map { "  \($0.rawValue): \($0.name[words.language])" } : []
    let conclusions =
      dossier.has(.law)
      ? [Review.Conclusion.unchanged, .tenable, .notAssessed, .atRisk, .contrary].map { "  \($0.rawValue): \($0.name[words.language])" } : []
    return [(words.figures, figures), (words.series, series), (words.marks, marks), (words.conclusions, conclusions)].compactMap { title, lines in
      lines.isEmpty ? nil : ([title] + lines).joined(separator: "\n")
    }
  }

  /// What may be done with the figures, and whose the facts are that they rest on.
  private var licence: String {
    Language.allCases.map { language in
      let words = RunPackageWords(language: language)
      let sources = dossier.sources.map { words.source($0) }
      return ([words.licence, words.facts] + sources).joined(separator: "\n") + "\n"
    }.joined(separator: "\n")
  }

  /// In the Citation File Format.
  private var citation: String {
    let receipt = assessment.receipt
    func quoted(_ text: String) -> String {
      "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: " ") + "\""
    }
    let words = RunPackageWords(language: .en)
    return """
      cff-version: 1.2.0
      message: \(quoted(words.cite))
      type: dataset
      title: \(quoted(words.title(dossier.title.en)))
      version: \(quoted(receipt.version))
      license: Apache-2.0
      authors:
        - name: \(quoted(words.authors))
      identifiers:
        - type: other
          value: \(quoted("run:" + hash))
          description: \(quoted(words.hash))
        - type: other
          value: \(quoted("dossier:" + receipt.fingerprint))
          description: \(quoted(words.fingerprint(asOf: dossier.asOf)))

      """
  }
}
