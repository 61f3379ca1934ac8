/// A named set of lever values per status group, as changes to today's law.
public struct Variant: Sendable, Hashable, Codable {
  /// How far a variant has come.
  public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
    case inForce = "in_force"
    case enacted
    case struckDown = "struck_down"
    case proposed
    case sketched
    /// Not proposed by anyone; laid beside the others to compare.
    case comparison
  }

  /// One lever that the variant sets for one status group.
  public struct Change: Sendable, Hashable, Codable {
    public var lever: LeverID
    public var group: StatusGroup
    public var value: LeverValue
    public var evidence: Evidence

    public init(lever: LeverID, group: StatusGroup, value: LeverValue, evidence: Evidence) {
      self.lever = lever
      self.group = group
      self.value = value
      self.evidence = evidence
    }
  }

  /// A point on which two sources contradict each other; both readings are kept.
  public struct Conflict: Sendable, Hashable, Codable {
    /// What one side says.
    public struct Reading: Sendable, Hashable, Codable {
      public var value: LeverValue
      public var text: Phrase
      public var sources: [SourceID]

      public init(value: LeverValue, text: Phrase, sources: [SourceID]) {
        self.value = value
        self.text = text
        self.sources = sources
      }
    }

    public var topic: Phrase
    public var lever: LeverID?
    public var group: StatusGroup?
    public var readings: [Reading]

    public init(topic: Phrase, lever: LeverID?, group: StatusGroup?, readings: [Reading]) {
      self.topic = topic
      self.lever = lever
      self.group = group
      self.readings = readings
    }
  }

  public var id: VariantID
  public var name: Phrase
  public var summary: Phrase
  public var status: Status
  public var date: CalendarDate?
  public var sources: [SourceID] = []
  /// In the order of the dossier; a lever set for all groups stands here once per group.
  public var changes: [Change]
  public var conflicts: [Conflict] = []
  /// What no source says and no lever can hold.
  public var open: [Phrase] = []
  /// Options of the negotiated measures that the variant stands for: measure and option, in the order of the dossier.
  public var tableOptions: [TableOption] = []

  /// A measure on the negotiating table with the option that a variant takes.
  public struct TableOption: Sendable, Hashable, Codable {
    public var measure: MeasureID
    public var option: OptionID

    public init(measure: MeasureID, option: OptionID) {
      self.measure = measure
      self.option = option
    }
  }

  /// Without changes it is today's law.
  public init(id: VariantID, name: Phrase, summary: Phrase, status: Status, changes: [Change] = []) {
    self.id = id
    self.name = name
    self.summary = summary
    self.status = status
    self.changes = changes
  }

  /// The value that the variant sets for a lever and group; `nil` where it leaves today's law as it is.
  public func value(of lever: LeverID, for group: StatusGroup) -> LeverValue? {
    changes.last { $0.lever == lever && $0.group == group }?.value
  }

  /// The status groups for which the variant changes anything, in table order.
  public var groups: [StatusGroup] {
    StatusGroup.allCases.filter { group in changes.contains { $0.group == group } }
  }
}
