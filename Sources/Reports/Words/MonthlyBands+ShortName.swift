public import Assessments
import Dossiers
import Vocabulary

extension MonthlyBands.Kind {
  /// The series in a word or two, as a condition may name it.
  var shortName: Phrase {
    switch self {
    case .arrivals: Phrase(nl: "instroom", en: "arrivals")
    case .decisions: Phrase(nl: "asielbesluiten", en: "asylum decisions")
    case .asylumQueue: Phrase(nl: "wachtend op asiel", en: "asylum queue")
    case .relativesArrived: Phrase(nl: "nareizigers", en: "relatives")
    case .familyQueue: Phrase(nl: "wachtend op nareis", en: "family queue")
    case .held: Phrase(nl: "tegengehouden", en: "held back")
    case .occupancy: Phrase(nl: "opvang", en: "reception")
    case .waitingForHome: Phrase(nl: "wachtend op een woning", en: "waiting for a home")
    case .housed: Phrase(nl: "gehuisvest", en: "housed")
    case .requests: Phrase(nl: "nareisverzoeken", en: "family requests")
    case .visas: Phrase(nl: "nareisvisa", en: "family visas")
    case .decidedLate: Phrase(nl: "te laat beslist", en: "decided late")
    case .regularReception: Phrase(nl: "gewone opvang", en: "regular reception")
    case .emergencyReception: Phrase(nl: "noodopvang", en: "emergency reception")
    case .cost: Phrase(nl: "kosten", en: "costs")
    case .resettled: Phrase(nl: "hervestigd", en: "resettled")
    case .childrenApartOver24: Phrase(nl: "kinderen lang gescheiden", en: "children long apart")
    case .childrenWaitingOver24: Phrase(nl: "kinderen die lang wachten", en: "children long waiting")
    case .relativesWaitingOver24: Phrase(nl: "gezinsleden die lang wachten", en: "relatives long waiting")
    case .monthsApart: Phrase(nl: "maanden gescheiden", en: "months apart")
    }
  }
}

extension SweepNames {
  /// What a condition may call figures and series: by their key, their name, and a short name, in either language.
  public static var all: SweepNames {
    SweepNames(
      figures: FigureKind.allCases.flatMap { kind in
        [kind.rawValue, ChainFigureWords(language: .nl).name(kind), ChainFigureWords(language: .en).name(kind)].map { ($0, kind) }
      },
      series: MonthlyBands.Kind.allCases.flatMap { kind in
        [kind.rawValue, kind.shortName.nl, kind.shortName.en, kind.name.nl, kind.name.en].map { ($0, kind) }
      })
  }
}
