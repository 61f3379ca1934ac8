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
    /// Whether its areas are the members that vote at the table, under the same codes.
    public var hasVoters = false
    /// What its clocks go by, by the name in the zone database; empty where the dossier does not say.
    public var zone = ""
    /// What the larger and the smaller areas are called; `nil` for provinces and municipalities.
    public var provinces: AreaName?
    public var municipalities: AreaName?
  }

  /// What areas of one kind are called, one and several.
  public struct AreaName: Sendable, Hashable {
    public var one: Phrase
    public var many: Phrase
  }

  /// A key with the year from which it holds.
  public struct YearKey: Sendable, Hashable {
    /// `nil` where the dossier has one key for all years.
    public var year: Int?
    public var name: Phrase?
    public var key: DispersalPlan.Key
    public var evidence: Evidence
  }

  /// Arrivals that are given out one by one, by a running balance between the provinces.
  public struct Balance: Sendable, Hashable {
    /// A period with those who came in it, and the key of each province then; together `RunningBalance.parts`.
    public struct Period: Sendable, Hashable {
      public var name: String
      public var arrivals: Int
      public var keys: [Int]
      public var evidence: Evidence
    }

    /// In their order.
    public var periods: [Period]
    /// How many stay together.
    public var group: Sourced<Int>
    public var evidence: Evidence
    /// What the keys of every period add up to.
    public var parts: Int
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
  /// The keys of all years, the earliest first; one without a year where the dossier has only that.
  public var keys: [YearKey] = []
  /// What the dossier calls columns that a key weighs.
  public var columnNames: [String: Phrase] = [:]
  /// What the provinces' own key rests on; `nil` where their shares follow from their municipalities.
  public var provinceKeyEvidence: Evidence?
  /// `nil` where the dossier has none.
  public var balance: Balance?

  /// The month of the need, where the chain gives it.
  public var needMonth: CalendarMonth? { if case .ofChain(let month, _) = need { month.value } else { nil } }

  /// The planned utilisation with its evidence, where the chain gives the need.
  public var utilisation: Sourced<Double>? { if case .ofChain(_, let utilisation) = need { utilisation } else { nil } }
}

extension [PlaceFacts.YearKey] {
  /// The key that holds in a year: the latest that began by then, or the first of all where none had.
  public func holding(in year: Int?) -> PlaceFacts.YearKey? {
    guard let year else { return first }
    return last { ($0.year ?? year) <= year } ?? first
  }
}
