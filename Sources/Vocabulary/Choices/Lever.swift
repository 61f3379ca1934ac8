/// A parameter of a measure: what it means, its unit and range, and its value in today's law.
public struct Lever: Sendable, Hashable, Codable {
  /// What kind of value the lever takes.
  public enum Form: String, Sendable, Hashable, Codable, CaseIterable {
    case number, bool, choice, set, text
  }

  /// A value that a choice or a set may take, with its name in both languages.
  public struct Choice: Sendable, Hashable, Codable {
    public var id: String
    public var name: Phrase

    public init(id: String, name: Phrase) {
      self.id = id
      self.name = name
    }
  }

  /// An engine that reads levers.
  public enum Reader: String, Sendable, Hashable, Codable, CaseIterable {
    case chain, law
  }

  public var id: LeverID
  public var name: Phrase
  public var meaning: Phrase
  public var form: Form
  public var unit: String
  public var minimum: Double?
  public var maximum: Double?
  /// The values allowed for a choice or a set.
  public var choices: [Choice] = []
  /// The kind of restriction that a change of this lever makes.
  public var kind: String?
  public var readers: [Reader] = []
  /// Whether the value follows from the variant or from the chain and is never written in a variant.
  public var isDerived = false
  /// The levers that a derived one comes from; empty where it follows from the variant as a whole.
  public var derivedFrom: [LeverID] = []
  /// Today's value per status group.
  public var today = ByGroup(all: LeverValue.unknown)
  public var article = Phrase(same: "")
  public var evidence = Evidence()
  /// Since when today's value holds; `nil` where the dossier does not say.
  public var since: CalendarDate?

  /// A lever that nobody reads yet, of which today's value is not known.
  public init(id: LeverID, name: Phrase, meaning: Phrase, form: Form, unit: String) {
    self.id = id
    self.name = name
    self.meaning = meaning
    self.form = form
    self.unit = unit
  }
}
