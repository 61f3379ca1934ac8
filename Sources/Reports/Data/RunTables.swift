public import Assessments
import Chance
import Dispersal
public import Dossiers
import LegalReview
import Vocabulary

/// The answers of a run as tables: matrix, figures, series, law, parties and places; a question that was not asked has a table without rows.
public struct RunTables: Sendable {
  let assessment: Assessment
  let dossier: Dossier

  public init(_ assessment: Assessment, of dossier: Dossier) { (self.assessment, self.dossier) = (assessment, dossier) }

  /// In the order in which they are told.
  public var all: [RunTable] { [matrix, figures, series, law, parties, places] }

  private var matrix: RunTable {
    let columns: [RunTable.Column] =
      [.variant, .mark, .couldBeWorse, .standing] + Self.effect("relatives", .relatives) + Self.effect("places", .placesNeeded)
      + Self.effect("cost", .costYear) + [.parties]
    return table("matrix.csv", RunTableWords.matrix, columns) {
      assessment.matrix.map { row in
        let law = row.law.first
        let head = [row.variant.rawValue, law?.mark.rawValue ?? "", law.map { "\($0.couldBeWorse)" } ?? "", row.standing.key]
        let parties = row.parties.map { "\($0.party):\($0.mark.rawValue)" }.joined(separator: ";")
        return head + Self.cells(row.families?.difference) + Self.cells(row.places?.difference) + Self.cells(row.cost?.difference) + [parties]
      }
    }
  }

  private var figures: RunTable {
    let columns: [RunTable.Column] =
      [.variant, .figure, .unit, .meanLevel, .levelStandardError] + Self.bands("level", .level)
      + [.meanDifference, .standardError] + Self.bands("difference", .difference)
    return table("figures.csv", RunTableWords.figures, columns) {
      assessment.variants.flatMap { answer in
        (answer.chain?.figures ?? []).map { figure in
          let level = [Self.cell(figure.meanLevel.mean), Self.cell(figure.meanLevel.standardError)] + Self.cells(figure.level)
          let difference = [Self.cell(figure.meanDifference.mean), Self.cell(figure.meanDifference.standardError)] + Self.cells(figure.difference)
          return [answer.variant.id.rawValue, figure.kind.rawValue, figure.kind.unitKey] + level + difference
        }
      }
    }
  }

  private var series: RunTable {
    let columns: [RunTable.Column] = [.variant, .series, .unit, .month] + Self.bands("level", .level) + Self.bands("difference", .difference)
    let first = dossier.chain?.firstMonth
    return table("series.csv", RunTableWords.series, columns) {
      assessment.variants.flatMap { answer in
        (answer.chain?.series ?? []).flatMap { series in
          series.bands.enumerated().map { month, level in
            let head = [answer.variant.id.rawValue, series.kind.rawValue, series.kind.unitKey, first.map { "\($0.advanced(by: month))" } ?? ""]
            let none = [String](repeating: "", count: Bands.shares.count)
            return head + Self.cells(level) + (month < series.differences.count ? Self.cells(series.differences[month]) : none)
          }
        }
      }
    }
  }

  private var law: RunTable {
    let columns: [RunTable.Column] = [.variant, .setting, .group, .conclusion, .couldBeWorse, .norm, .code, .verdict, .counts, .isHindsight]
    return table("law.csv", RunTableWords.law, columns) {
      assessment.variants.flatMap { answer in
        (answer.law?.settings ?? []).flatMap { setting in
          setting.groups.flatMap { group in Self.rows(group, [answer.variant.id.rawValue, setting.setting.rawValue]) }
        }
      }
    }
  }

  /// A row for each finding; one without a norm where there is none.
  private static func rows(_ group: LawAnswer.GroupReview, _ head: [String]) -> [[String]] {
    let all = head + [group.group.rawValue, group.review.conclusion.rawValue, "\(group.review.couldBeWorse)"]
    let findings = group.review.findings.map { finding in
      all + [finding.norm.rawValue, finding.code.rawValue, finding.verdict.rawValue, "\(finding.counts)", "\(finding.isHindsight)"]
    }
    return findings.isEmpty ? [all + ["", "", "", "", ""]] : findings
  }

  private var parties: RunTable {
    let columns: [RunTable.Column] = [.variant, .party, .partyStanding, .redLines, .best, .withRest, .walkAway]
    return table("parties.csv", RunTableWords.parties, columns) {
      assessment.variants.flatMap { answer in
        (answer.carry?.parties ?? []).map { party in
          let head = [answer.variant.id.rawValue, party.party.rawValue, party.standing.rawValue, party.redLines.joined(separator: ";")]
          return head + [Self.cell(party.best), party.withRest.map(Self.cell) ?? "", Self.cell(party.walkAway)]
        }
      }
    }
  }

  private var places: RunTable {
    let columns: [RunTable.Column] = [.variant, .placeMonth, .kind, .placeCode, .name, .places, .low, .high]
    return table("places.csv", RunTableWords.places, columns) {
      let own = assessment.variants.flatMap { answer in (answer.places?.dates ?? []).flatMap { rows($0, answer.variant.id.rawValue) } }
      let today = dossier.baseline?.rawValue ?? ""
      let isThere = assessment.variants.contains { $0.variant.id.rawValue == today && $0.places != nil }
      return (isThere ? [] : (assessment.places?.dates ?? []).flatMap { rows($0, today) }) + own
    }
  }

  private func rows(_ need: PlacesNeed, _ variant: String) -> [[String]] {
    guard let plan = dossier.places?.plan else { return [] }
    let head = [variant, need.month.map { "\($0)" } ?? ""]
    func whole(_ number: Int?) -> String { number.map { "\($0)" } ?? "" }
    let all = [head + ["whole", "", "", "\(need.median)", whole(need.low), whole(need.high)]]
    let provinces = zip(plan.provinces, need.provinces).map { province, places in
      head + ["province", province.code.rawValue, province.name, "\(places)", "", ""]
    }
    let municipalities = zip(plan.municipalities, need.municipalities).enumerated().map { place, pair in
      let ends = [need.municipalitiesLow?[place], need.municipalitiesHigh?[place]].map(whole)
      return head + ["municipality", pair.0.code.rawValue, pair.0.name, "\(pair.1)"] + ends
    }
    return all + provinces + municipalities
  }

  private func table(_ name: String, _ meaning: Phrase, _ columns: [RunTable.Column], _ rows: () -> [[String]]) -> RunTable {
    RunTable(name: name, meaning: meaning, columns: columns, rows: rows())
  }

  // MARK: Cells

  /// To a thousandth, as in the JSON; empty where it is not known.
  static func cell(_ number: Double) -> String { number.isFinite ? JSONText.plain((number * 1000).rounded() / 1000) : "" }
  private static func cells(_ bands: Bands) -> [String] { bands.values.map(cell) }

  private static func cells(_ difference: MeanDifference?) -> [String] {
    difference.map { [cell($0.mean.mean), cell($0.mean.standardError), cell($0.bands.low), cell($0.bands.high)] } ?? ["", "", "", ""]
  }

  private static func bands(_ key: String, _ meaning: RunTableWords.Banded) -> [RunTable.Column] {
    Bands.shares.map { share in
      let percentile = Int((share * 100).rounded())
      return RunTable.Column("\(key)\(percentile)", RunTableWords.percentile(percentile, of: meaning))
    }
  }

  private static func effect(_ key: String, _ effect: RunTableWords.Effect) -> [RunTable.Column] {
    RunTableWords.Part.allCases.map { RunTable.Column(key + $0.rawValue, RunTableWords.meaning(effect, $0)) }
  }
}

extension ChainStanding {
  /// The word in a table for other programs.
  fileprivate var key: String {
    switch self {
    case .noChain: "noChain"
    case .notAsked: "notAsked"
    case .today: "today"
    case .noDifference: "noDifference"
    case .quiet: "quiet"
    case .moves: "moves"
    }
  }
}
