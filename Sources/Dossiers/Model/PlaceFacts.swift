public import Dispersal
public import Vocabulary

/// Where places are needed, by which key and rule, and the borders for the map.
public struct PlaceFacts: Sendable {
  /// Whence the need comes.
  public enum Need: Sendable, Hashable {
    /// People in reception as the chain has them at the beginning of a month, over a planned utilisation (0 to 1).
    case ofChain(month: Sourced<CalendarMonth>, utilisation: Sourced<Double>)
    /// A number of places that the dossier gives.
    case given(Sourced<Int>)
  }

  /// The tasks that a later cycle gave each province, to compare with.
  public struct LaterTasks: Sendable, Hashable {
    /// In the order of the provinces.
    public var tasks: [Int]
    /// What they are, and what to think of when comparing.
    public var note: Phrase
  }

  /// The name of the whole in a table, within a sentence, and with the word for all of it.
  public struct Territory: Sendable, Hashable {
    public var name: Phrase
    public var inText: Phrase
    public var whole: Phrase
  }

  public var territory: Territory
  public var need: Need
  public var plan: DispersalPlan
  /// Whether the municipalities have a wealth score.
  public var hasWealth: Bool
  /// What the wealth score of the municipalities is called; `nil` where they have none.
  public var wealthName: Phrase?
  /// What to know of the scores, in a word or two; `nil` where nothing is said.
  public var wealthNote: Phrase?
  /// The date of the numbers of inhabitants and what they rest on.
  public var populationDate: CalendarDate?
  public var populationSources: [SourceID]
  public var keyEvidence: Evidence
  public var ruleEvidence: Evidence
  public var smallestSiteEvidence: Evidence?
  public var laterTasks: LaterTasks?
  /// Empty where the dossier has no borders.
  public var boundaries: [DossierFiles.Boundary]
  /// The cycle of the act; `nil` where the dossier has none.
  public var procedure: ProcedureFacts?
  /// Other names of municipalities and provinces, and former municipalities, in the order of the file; not always all that there are.
  public var otherNames: [OtherName] = []

  /// The month of the need, where the chain gives it.
  public var needMonth: CalendarMonth? { if case .ofChain(let month, _) = need { month.value } else { nil } }

  /// The planned utilisation with its evidence, where the chain gives the need.
  public var utilisation: Sourced<Double>? { if case .ofChain(_, let utilisation) = need { utilisation } else { nil } }
}
