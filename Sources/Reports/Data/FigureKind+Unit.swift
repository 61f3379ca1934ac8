import Assessments
import Dossiers

extension FigureKind {
  /// The unit in a table for other programs: `persons`, `months`, `share` (0 to 1) or `euros`.
  var unitKey: String { unit.rawValue }
}

extension MonthlyBands.Kind {
  /// The unit in a table for other programs: `persons`, `months` or `euros`.
  var unitKey: String { unit.rawValue }
}
