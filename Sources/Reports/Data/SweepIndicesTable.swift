public import Assessments
import Chance
import Dossiers
import Vocabulary

/// The indices of every figure and of every month of every series, a row an output and a factor, for other programs.
public struct SweepIndicesTable: Sendable {
  let indices: SweepIndices

  public init(_ indices: SweepIndices) { self.indices = indices }

  /// The first line of the table.
  public var head: String { "variant,output,month,factor,first,first_error,total,total_error,points\n" }

  /// Outputs, each with lines of its own, which may be asked for at the same time.
  public var count: Int { indices.outputs.count }

  /// The lines of one output; what is not known is empty.
  public func lines(_ place: Int) -> String {
    let row = indices.row(place)
    let names = indices.factors.map { "\"" + $0.en.replacing("\"", with: "\"\"") + "\"" } + ["chance"]
    let output =
      switch row.output {
      case .figure(let kind): "\(kind.rawValue),"
      case .series(let kind, let month): "\(kind.rawValue),\(month)"
      }
    return zip(names, row.indices).reduce(into: "") { text, pair in
      let numbers = [pair.1.first.value, pair.1.first.error, pair.1.total.value, pair.1.total.error].map { $0.isFinite ? "\($0)" : "" }
      text += "\(row.variant),\(output),\(pair.0),\(numbers.joined(separator: ",")),\(row.points)\n"
    }
  }
}
