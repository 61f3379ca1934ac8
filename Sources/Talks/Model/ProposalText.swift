public import Vocabulary

/// One lever that a proposal sets for one status group.
public struct LeverChange: Sendable, Hashable, Codable {
  public var lever: LeverID
  public var group: StatusGroup
  /// `nil` in an amendment that takes the lever out again.
  public var value: WrittenValue?

  public init(_ lever: LeverID, _ group: StatusGroup, _ value: WrittenValue?) {
    self.lever = lever
    self.group = group
    self.value = value
  }
}

/// A measure of the negotiated table with the option that a proposal takes.
public struct OptionChange: Sendable, Hashable, Codable {
  public var measure: MeasureID
  /// `nil` in an amendment that takes the measure out again.
  public var option: OptionID?

  public init(_ measure: MeasureID, _ option: OptionID?) {
    self.measure = measure
    self.option = option
  }
}

/// What a proposal proposes: lever changes, options of the negotiated measures, and sentences beside them.
public struct ProposalText: Sendable, Hashable, Codable {
  /// Each lever and group once, ascending.
  public var levers: [LeverChange]
  /// Each measure once, ascending.
  public var options: [OptionChange]
  /// Counted from 1 on.
  public var sentences: [String]
  /// Places that seats take over from each other, in the order in which it is done; `nil` for none.
  public var trades: [PlaceTrade]?

  public init(levers: [LeverChange] = [], options: [OptionChange] = [], sentences: [String] = [], trades: [PlaceTrade]? = nil) {
    self.trades = trades
    self.levers = levers.sorted { ($0.lever, $0.group.rawValue) < ($1.lever, $1.group.rawValue) }
    self.options = options.sorted { $0.measure < $1.measure }
    self.sentences = sentences
  }
}

/// What an amendment does to a text.
public struct TextChange: Sendable, Hashable, Codable {
  /// What is done to one sentence.
  public struct SentenceChange: Sendable, Hashable, Codable {
    public enum Way: String, Sendable, Hashable, Codable, CaseIterable {
      case replace, remove
      /// A new sentence after it; after 0 is before the first.
      case insertAfter = "insert_after"
    }

    /// From 1 on, as the version that it changes counts them.
    public var sentence: Int
    public var way: Way
    /// Empty where the sentence is removed.
    public var text: String

    public init(_ way: Way, _ sentence: Int, _ text: String = "") {
      self.sentence = sentence
      self.way = way
      self.text = text
    }
  }

  public var levers: [LeverChange]
  public var options: [OptionChange]
  public var sentences: [SentenceChange]

  public init(levers: [LeverChange] = [], options: [OptionChange] = [], sentences: [SentenceChange] = []) {
    self.levers = levers.sorted { ($0.lever, $0.group.rawValue) < ($1.lever, $1.group.rawValue) }
    self.options = options.sorted { $0.measure < $1.measure }
    self.sentences = sentences.sorted { ($0.sentence, $0.way.rawValue, $0.text) < ($1.sentence, $1.way.rawValue, $1.text) }
  }

  /// Whether nothing is changed.
  public var isEmpty: Bool { levers.isEmpty && options.isEmpty && sentences.isEmpty }
}
