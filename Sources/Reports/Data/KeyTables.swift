import Dossiers
import Vocabulary

/// The keys that the program declares, as Markdown tables: the guide to the dossier holds them between marks, so that it cannot say anything else.
public enum KeyTables {
  /// A table of the guide; its name stands in the mark before it.
  public enum Kind: String, Sendable, CaseIterable {
    case files, calibration, levers, roles, qualities, figures
  }

  /// The text between the marks of a table, without a line break at its end. Rows stand in the order of the declarations.
  public static func markdown(_ kind: Kind) -> String {
    switch kind {
    case .files: files()
    case .calibration: calibration()
    case .levers: levers()
    case .roles: roles()
    case .qualities: qualities()
    case .figures: figures()
    }
  }

  /// Every file that a dossier may hold: its part, its form, and when it must be there.
  public static func files() -> String {
    let rows = DossierFile.allCases.map { [code($0.rawValue), $0.part?.rawValue ?? "several", form($0.form), need($0.need)] }
    return table(["file", "part", "form", "needed"], rows)
  }

  /// Every value of `chain/calibration.yaml`: unit, range and meaning.
  public static func calibration() -> String {
    let rows = CalibrationKey.allCases.map { key in
      let range = "\(number(key.range.lowerBound)) to \(number(key.range.upperBound))"
      return [code(key.rawValue), key.unit, key.count == 1 ? range : "\(range), \(key.count) values", key.meaning.en]
    }
    return table(["value", "unit", "range", "meaning"], rows)
  }

  /// Every lever that the program reads by name: type, unit, who reads it, and the choices that it knows.
  public static func levers() -> String {
    let rows = LeverKey.allCases.map { key in
      let choices = key.knownChoices.map(code).joined(separator: ", ")
      let reader = key.isOptional ? "chain, where it is there" : key.isOfChain ? "chain" : "law alone"
      return [code(key.rawValue), key.form.rawValue, key.unit, reader, choices.isEmpty ? "–" : choices]
    }
    return table(["lever", "type", "unit", "read by", "choices that the program knows"], rows)
  }

  /// What a measure of `chain/series.csv` can be to the program.
  public static func roles() -> String {
    table(["role", "what the measure counts"], ChainDeclarations.Role.allCases.map { [code($0.rawValue), meaning($0)] })
  }

  /// What the column `quality` of `chain/series.csv` can say.
  public static func qualities() -> String { table(["quality", "what it says"], SeriesQuality.allCases.map { [code($0.rawValue), $0.meaning.en] }) }

  /// The names of the figures, on lines of at most 120 characters.
  public static func figures() -> String {
    var lines = [""]
    for (position, kind) in FigureKind.allCases.enumerated() {
      let word = code(kind.rawValue) + (position + 1 < FigureKind.allCases.count ? "," : "")
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = word
      } else if lines[lines.count - 1].count + 1 + word.count <= 120 {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(word)
      }
    }
    return lines.joined(separator: "\n")
  }

  private static func form(_ form: DossierFile.Form) -> String {
    switch form {
    case .tree: "YAML"
    case .sheet: "CSV"
    case .borders: "GeoJSON"
    }
  }

  private static func need(_ need: DossierFile.Need) -> String {
    switch need {
    case .always: "always"
    case .withPart: "with its part"
    case .withVariants: "with law, chain or variants"
    case .whereCited: "where a source is cited"
    case .optional: "optional"
    }
  }

  private static func meaning(_ role: ChainDeclarations.Role) -> String {
    switch role {
    case .firstApplications: "first applications, by month; arrivals are fitted to them"
    case .relatives: "relatives who arrive, by month"
    case .relativesByQuarter: "relatives who arrive, by quarter, as counted"
    case .totalInflow: "the total inflow, by calendar year"
    case .repeatApplications: "repeat applications, by calendar year"
    case .firstApplicationsByYear: "first applications, by calendar year over many years; the long run is fitted to them"
    case .decisionsByQuarter: "first decisions, by quarter; how the service answers is fitted to them"
    case .grantsByQuarter: "first decisions that grant, by quarter"
    case .pendingByQuarter: "applications pending as the quarter ends, by quarter"
    }
  }

  private static func code(_ name: String) -> String { "`\(name)`" }
  private static func number(_ value: Double) -> String { LeverValue.number(value).description }

  private static func table(_ head: [String], _ rows: [[String]]) -> String {
    ([head, head.map { _ in "---" }] + rows).map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }
}
