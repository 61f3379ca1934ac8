public import Assessments
public import Vocabulary

/// Words of the pages on studies of sweeps.
public struct SweepPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Studies van sweeps", "Studies of sweeps") }

  public var introduction: Prose {
    t(
      """
      Wat er in duizenden toekomsten is gezocht: waar iets misgaat, welke variant men het minst betreurt, waar de volgorde omslaat, en wat de \
      spreiding draagt.
      """,
      """
      What was sought in thousands of futures: where something goes wrong, which variant is least regretted, where the order turns, and what carries \
      the spread.
      """)
  }

  public var none: Prose {
    t(
      "Er is nog geen studie bewaard. Met --keep bewaart “polder sweep discover”, “regret”, “turning” of “indices” wat er is gevonden.",
      "No study was kept yet. With --keep “polder sweep discover”, “regret”, “turning” or “indices” keeps what was found.")
  }

  public var example: String { "polder sweep regret out/a.plan occupancyLater --keep" }

  /// Studies that this version of the program cannot read.
  public func unread(_ count: Int) -> Prose {
    let studies = numbers.counted(count, ("studie", "studies"), ("study", "studies"))
    return count == 1
      ? t(
        "\(studies) kan deze versie van het programma niet lezen en staat hier niet bij. Maak haar opnieuw, met --keep.",
        "\(studies) cannot be read by this version of the program and is not shown. Make it again, with --keep.")
      : t(
        "\(studies) kan deze versie van het programma niet lezen en staan hier niet bij. Maak ze opnieuw, met --keep.",
        "\(studies) cannot be read by this version of the program and are not shown. Make them again, with --keep.")
  }

  /// A line of the list: what was asked in the words of whoever asked, or the series that is shown.
  public func line(_ link: Prose, to study: SweepStudy) -> Prose {
    let asked = if case .spread(let spread) = study { spread.series.name[language] } else { study.facts.asked }
    let dossier = study.facts.title[language]
    return t("\(link): “\(asked)”, in \(dossier)", "\(link): “\(asked)”, of \(dossier)")
  }

  /// The command that makes a study, of a plan in any file.
  public func command(_ study: SweepStudy) -> String {
    let asked = study.facts.asked.shellWord
    return switch study {
    case .discovery(let found): "polder sweep discover PLAN \(asked)" + (found.most == SweepDiscovery.usual ? "" : " --boxes \(found.most)")
    case .regret(let regret):
      "polder sweep regret PLAN \(asked) --best \(regret.best.rawValue)" + (regret.enough.map { " --enough \(numbers.exact($0).shellWord)" } ?? "")
    case .spread(let spread): "polder sweep indices PLAN --series \(spread.series.rawValue)"
    case .turning(let turning): "polder sweep turning PLAN \(asked) --variant \(turning.second) --beside \(turning.first)"
    }
  }
}
