/// A study of the rows of a sweep, as it is kept to be looked at later.
public enum SweepStudy: Sendable, Hashable, Codable {
  case discovery(SweepDiscovery)
  case regret(SweepRegret)
  case turning(SweepTurning)
  case spread(SweepSpread)

  public var facts: StudyFacts {
    switch self {
    case .discovery(let study): study.facts
    case .regret(let study): study.facts
    case .turning(let study): study.facts
    case .spread(let study): study.facts
    }
  }
}
