import Chance
import Dossiers
import Vocabulary

extension ChainFigureWords {
  /// A level, no more exactly than a simulation knows it.
  func level(_ kind: FigureKind, _ value: Double) -> String { text(value, of: kind) }

  /// A difference with its sign, such as the end of a band.
  func change(_ kind: FigureKind, _ value: Double) -> String { text(value, of: kind, isSigned: true) }

  /// A figure with the unit that a sentence needs: months and people; a share and money bring theirs.
  func withUnit(_ written: String, _ kind: FigureKind) -> String {
    guard written != BriefWords.unknown else { return written }
    return switch kind {
    case .months: written + t(" maanden", " months")
    case .people: written + t(" mensen", " people")
    case .share, .cost: written
    }
  }

  /// A mean difference to the digits that its error bears, with its sign.
  func difference(_ kind: FigureKind, _ mean: Estimate) -> String {
    guard mean.mean.isFinite else { return BriefWords.unknown }
    return switch kind {
    case .people, .months: numbers.stable(mean)
    case .share: numbers.stable(mean.scaled(by: 100)) + t(" procentpunt", " percentage points")
    case .cost: change(kind, mean.mean)
    }
  }

  /// The Monte-Carlo error of a mean; a dash where a single future tells none.
  func error(_ kind: FigureKind, _ mean: Estimate) -> String {
    guard mean.count > 1, mean.standardError.isFinite else { return BriefWords.unknown }
    let error = mean.standardError
    return switch kind {
    case .people: numbers.people(error)
    case .months: numbers.decimal(error, 2)
    case .share: numbers.decimal(100 * error, 2) + t(" procentpunt", " percentage points")
    case .cost: level(kind, error)
    }
  }

  /// From the low to the high end of a band; a dash where too few futures tell it.
  func band(_ low: Double, _ high: Double, _ show: (Double) -> String) -> String {
    guard low.isFinite, high.isFinite else { return BriefWords.unknown }
    let (from, to) = (show(low), show(high))
    return t("\(bare(from, beside: to)) tot \(to)", "\(bare(from, beside: to)) to \(to)")
  }
}
