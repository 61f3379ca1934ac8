public import Assessments
public import Vocabulary

/// The description of the files of a sweep for programs and people: every column with its type, unit and meaning.
///
/// Source: the Data Package standard of Frictionless, version 2, <https://datapackage.org/standard/data-package/>.
public struct DataPackage: Sendable {
  let work: BlockWork
  let title: Phrase
  /// The endings of the files that were written, without a dot.
  let forms: [String]
  /// The hash of the question.
  let hash: String

  public init(_ work: BlockWork, title: Phrase, forms: [String], hash: String) {
    (self.work, self.title, self.forms, self.hash) = (work, title, forms, hash)
  }

  public var text: String {
    let words = SweepTableWords()
    let tables = [(SweepTable.points(of: work), words.points), (SweepTable.results(of: work), words.results)]
    let resources = forms.flatMap { form in tables.map { resource($0.0, form, $0.1) } }
    let question = work.plan.question
    let package: JSONText = .object([
      "$schema": .text("https://datapackage.org/profiles/2.0/datapackage.json"), "name": .text("polder-sweep"), "title": .text(title.en),
      "version": .text(question.version), "id": .text(hash),
      "licenses": .list([.object(["name": .text("Apache-2.0"), "path": .text("https://www.apache.org/licenses/LICENSE-2.0")])]),
      "resources": .list(resources),
      "polder": .object([
        "design": .text(question.design.rawValue), "seed": .text("\(question.seed)"), "fingerprint": .text(question.fingerprint),
        "title_nl": .text(title.nl),
      ]),
    ])
    return package.written + "\n"
  }

  private func resource(_ table: SweepTable, _ form: String, _ meaning: Phrase) -> JSONText {
    .object([
      "name": .text(form == "csv" ? table.name : "\(table.name)-\(form)"), "path": .text("\(table.name).\(form)"), "format": .text(form),
      "mediatype": .text(form == "csv" ? "text/csv" : "application/vnd.apache.parquet"), "encoding": .text("utf-8"),
      "description": .text(meaning.en), "description_nl": .text(meaning.nl), "type": .text("table"),
      "schema": .object(["fields": .list(table.columns.map(field)), "missingValues": .list([.text("")])]),
    ])
  }

  private func field(_ column: SweepTable.Column) -> JSONText {
    let type =
      switch column.kind {
      case .whole: "integer"
      case .text: "string"
      case .double, .single: "number"
      }
    var field: [String: JSONText] = [
      "name": .text(column.name), "type": .text(type), "description": .text(column.title.en), "description_nl": .text(column.title.nl),
    ]
    if let unit = column.unit { field["unit"] = .text(unit) }
    return .object(field)
  }
}
