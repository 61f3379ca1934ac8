public import Vocabulary

/// Words of the progress on standard error.
public enum ProgressWords {
  /// What is counted while a chain runs, in the plural.
  public static let futures = Phrase(nl: "toekomsten", en: "futures")
  /// What is counted while forecasts of the past are made, in the plural.
  public static let dates = Phrase(nl: "datums", en: "dates")
  /// What is counted while families are followed under each, in the plural.
  public static let variants = Phrase(nl: "varianten", en: "variants")

  /// How far the work is, and the seconds that are left.
  public static func line(_ done: Int, of total: Int, _ work: Phrase, secondsLeft: Int) -> Phrase {
    Phrase(nl: "\(done) van \(total) \(work.nl), nog \(secondsLeft) s", en: "\(done) of \(total) \(work.en), \(secondsLeft) s left")
  }
}
