public import Assessments
public import Vocabulary

/// Words of the pages on studies of sweeps.
public struct SweepPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Studies van sweeps", "Studies of sweeps") }

  public var introduction: Prose {
    t(
      "Wat er in duizenden toekomsten is gezocht: waar iets misgaat, welke variant men het minst betreurt, en waar de volgorde omslaat.",
      "What was sought in thousands of futures: where something goes wrong, which variant is least regretted, and where the order turns.")
  }

  public var none: Prose {
    t(
      "Er is nog geen studie bewaard. Met --keep bewaart “polder sweep discover”, “regret” of “turning” wat er is gevonden.",
      "No study was kept yet. With --keep “polder sweep discover”, “regret” or “turning” keeps what was found.")
  }

  public var example: String { "polder sweep regret out/a.plan occupancyLater --keep" }

  public func line(_ link: Prose, asked: String, of dossier: String) -> Prose {
    t("\(link): “\(asked)”, in \(dossier)", "\(link): “\(asked)”, of \(dossier)")
  }

  /// The command that makes a study, of a plan in any file.
  public func command(_ study: SweepStudy) -> String {
    let asked = study.facts.asked.shellWord
    return switch study {
    case .discovery(let found): "polder sweep discover PLAN \(asked)" + (found.boxes.count > 2 ? " --boxes \(found.boxes.count)" : "")
    case .regret(let regret):
      "polder sweep regret PLAN \(asked) --best \(regret.best.rawValue)" + (regret.enough.map { " --enough \(numbers.exact($0).shellWord)" } ?? "")
    case .turning(let turning): "polder sweep turning PLAN \(asked) --variant \(turning.second) --beside \(turning.first)"
    }
  }
}
