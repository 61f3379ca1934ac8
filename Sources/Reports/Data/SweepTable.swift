public import Assessments
import Dossiers
import Vocabulary

/// The rows of a sweep as two tables for other programs: `points`, with what varied in every row, and `results`, with what every variant brought in
/// it. Both have the number of the row, by which they are joined.
public struct SweepTable: Sendable {
  /// What a cell holds.
  public enum Cell: Sendable, Hashable {
    case whole(Int)
    case text(String)
    case double(Double)
    /// `nil` where a row has no such value.
    case single(Float?)
  }

  /// A column: its name, and what stands in it.
  public struct Column: Sendable {
    /// The kinds of cells that a column may hold.
    public enum Kind: Sendable { case whole, text, double, single }

    public var name: String
    public var kind: Kind
    var title: Phrase
    /// The unit as tables of runs have it; `nil` for what is no quantity.
    var unit: String?
  }

  /// `points` or `results`, as the files are named.
  public let name: String
  public let columns: [Column]
  private let variants: [VariantID]
  private let futuresPerPoint: Int

  /// What varied in every row.
  public static func points(of work: BlockWork) -> Self {
    let words = SweepTableWords()
    let inputs = work.inputs.map { input in
      let choice = input.choice.map { "=" + $0 } ?? ""
      return Column(name: input.key + choice, kind: .double, title: words.input(input), unit: input.choice == nil ? input.unit : nil)
    }
    return Self(
      name: "points",
      columns: [
        Column(name: "row", kind: .whole, title: words.row), Column(name: "point", kind: .whole, title: words.point),
        Column(name: "future", kind: .whole, title: words.future),
      ] + inputs, of: work)
  }

  /// What every variant brought in every row.
  public static func results(of work: BlockWork) -> Self {
    let words = SweepTableWords()
    let figures = FigureKind.allCases.map { kind in
      Column(name: kind.rawValue, kind: .single, title: words.name(.figure(kind)), unit: kind.unit.rawValue)
    }
    let series = MonthlyBands.Kind.allCases.flatMap { kind in
      work.years.map { year in
        Column(name: "\(kind.rawValue)_\(year)", kind: .single, title: words.name(.series(kind, year: year)), unit: kind.unit.rawValue)
      }
    }
    return Self(
      name: "results",
      columns: [
        Column(name: "row", kind: .whole, title: words.row), Column(name: "variant", kind: .text, title: words.variant),
      ] + figures + series, of: work)
  }

  private init(name: String, columns: [Column], of work: BlockWork) {
    (self.name, self.columns) = (name, columns)
    (variants, futuresPerPoint) = (work.plan.question.variants, work.plan.question.futuresPerPoint)
  }

  /// The line of a row in `points`.
  public func line(_ row: Int, _ inputs: [Double]) -> [Cell] {
    [.whole(row), .whole(row / futuresPerPoint), .whole(row % futuresPerPoint)] + inputs.map(Cell.double)
  }

  /// The lines of a row in `results`, from the values that are kept of it.
  public func lines(_ row: Int, _ kept: [Float]) -> [[Cell]] {
    let width = kept.count / max(variants.count, 1)
    return variants.enumerated().map { place, variant in
      [.whole(row), .text(variant.rawValue)] + kept[place * width..<(place + 1) * width].map { .single($0.isFinite ? $0 : nil) }
    }
  }

  /// The first line of the table with commas.
  public var head: String { columns.map { RunTable.cell($0.name) }.joined(separator: ",") + "\n" }

  /// A line of the table with commas; what is not known is empty.
  public static func text(_ cells: [Cell]) -> String {
    let texts = cells.map { cell in
      switch cell {
      case .whole(let number): "\(number)"
      case .text(let text): RunTable.cell(text)
      case .double(let number): "\(number)"
      case .single(let number): number.map { "\($0)" } ?? ""
      }
    }
    return texts.joined(separator: ",") + "\n"
  }
}
