public import Vocabulary

/// Something wrong in a dossier, with its place. All problems of a dossier are found in one reading.
public struct Problem: Sendable, Hashable {
  /// What is wrong, with its facts; the sentences stand in `Problem+Sentences.swift`.
  public enum Fault: Sendable, Hashable {
    case folderMissing
    case fileMissing
    case fileUnreadable(reason: String)
    case notUTF8(byte: Int)
    case fileEmpty
    /// `form` is YAML, CSV or GeoJSON.
    case syntax(form: String, reason: String)
    case tooManyNodes(limit: Int)
    case quoteNotClosed
    case keyTwice(key: String)
    case unknownKey(key: String, near: String?, allowed: [String])
    case missingKey(key: String)
    case wrongForm(expected: Phrase, found: String)
    case outOfRange(name: String, value: String, low: String, high: String)
    case notOneOf(value: String, near: String?, allowed: [String])
    case unknownName(kind: Phrase, name: String, near: String?)
    /// More than one fits, or some begin with it.
    case ambiguousName(kind: Phrase, name: String, fits: [String])
    /// A municipality that is no more, with what it went into; more than one where it was divided.
    case formerName(name: String, year: Int, successors: [String])
    /// Another row means the same under another name or spelling.
    case meantTwice(kind: Phrase, name: String, first: FilePlace)
    case derivedLever(lever: LeverID)
    case nameTwice(kind: Phrase, name: String, first: FilePlace)
    case sharesDoNotAddUp(name: String, sum: String, expected: String)
    case unsupported
    case missingText(language: Language)
    case contradiction(Phrase)
    case cannotCompute(reason: Phrase)
  }

  public var place: FilePlace
  public var fault: Fault

  var hasWrongForm: Bool { if case .wrongForm = fault { true } else { false } }

  public init(_ fault: Fault, at place: FilePlace) {
    self.fault = fault
    self.place = place
  }
}

/// A dossier that cannot be used, with all its problems in order of file, line and column.
public struct DossierProblems: Error, Sendable {
  public let problems: [Problem]

  public init(_ problems: [Problem]) {
    self.problems = problems.sorted { ($0.place, String(describing: $0.fault)) < ($1.place, String(describing: $1.fault)) }
  }
}
