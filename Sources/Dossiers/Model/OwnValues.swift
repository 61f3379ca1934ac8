public import Vocabulary

/// Values of the chain that somebody put in place of those of the dossier for a run of his own, with what they rest on.
public struct OwnValues: Sendable, Hashable {
  /// One of them. What it is now stands in the calibration, with its evidence.
  public struct Value: Sendable, Hashable {
    public var key: CalibrationKey
    /// What the dossier has; `nil` where it has none.
    public var before: Calibration.Item?
    /// The source of the own value, which is among those of the dossier; `nil` where it rests on words alone.
    public var source: SourceID?
    /// The words that it rests on, in the language of whoever wrote them; empty for none.
    public var words: String

    public init(key: CalibrationKey, before: Calibration.Item?, source: SourceID?, words: String) {
      (self.key, self.before, self.source, self.words) = (key, before, source, words)
    }
  }

  /// The hash of the run that whoever made them began from; `nil` where none is named.
  public var run: String?
  /// In the order of the file.
  public var values: [Value]

  public init(run: String? = nil, values: [Value] = []) { (self.run, self.values) = (run, values) }

  public subscript(key: CalibrationKey) -> Value? { values.first { $0.key == key } }
}
