public import AsylumChain
public import Vocabulary

/// Something wrong in a dossier, with its place. All problems of a dossier are found in one reading.
public struct Problem: Sendable, Hashable {
  /// What is wrong, with its facts; the sentences stand in `Problem+Sentences.swift`.
  public enum Fault: Sendable, Hashable {
    case folderMissing
    case fileMissing
    case fileUnreadable
    /// The first byte that no UTF-8 text can have there, counted from 1.
    case notUTF8(byte: Int)
    /// A text in another encoding that says so itself, such as UTF-16.
    case otherEncoding(name: String)
    case fileEmpty
    /// A table with a header and nothing under it.
    case noRows(columns: [String])
    /// A list that must have something in it.
    case emptyList(key: String)
    case syntax(SyntaxFault)
    case tooManyNodes(limit: Int)
    case quoteNotClosed
    /// A quotation mark within a cell that does not begin with one.
    case strayQuote
    /// Something else than the next cell behind a closing quotation mark.
    case textAfterQuote
    /// `first` is where the key stands before; `nil` where that is not known, or on the same line.
    case keyTwice(key: String, first: FilePlace?)
    case unknownKey(key: String, near: String?, allowed: [String])
    case missingKey(key: String)
    case wrongForm(expected: ExpectedForm, found: String)
    case number(WrittenNumber.Refusal)
    /// Something wrong in a cell of a table, with the name of its column.
    indirect case cell(column: String, fault: Fault)
    case outOfRange(name: String, value: String, low: String, high: String)
    case notOneOf(value: String, near: String?, allowed: [String])
    case unknownName(kind: NameKind, name: String, near: String?)
    /// More than one fits, or some begin with it.
    case ambiguousName(kind: NameKind, name: String, fits: [String])
    /// A municipality that is no more, with what it went into; more than one where it was divided.
    case formerName(name: String, year: Int, successors: [String])
    /// Another row means the same under another name or spelling.
    case meantTwice(kind: NameKind, name: String, first: FilePlace)
    case derivedLever(lever: LeverID)
    case nameTwice(kind: NameKind, name: String, first: FilePlace)
    case sharesDoNotAddUp(name: String, sum: String, expected: String)
    case unsupported
    case missingText(language: Language)
    case contradiction(Contradiction)
    case cannotCompute(ChainError)
  }

  public var place: FilePlace
  public var fault: Fault

  var hasWrongForm: Bool { fault.isOfForm }

  public init(_ fault: Fault, at place: FilePlace) {
    self.fault = fault
    self.place = place
  }
}

extension Problem.Fault {
  /// The fault of a text that is not read as a number.
  package init(_ refusal: WrittenNumber.Refusal) {
    let isNone = refusal.reason == .notANumber
    self = isNone ? .wrongForm(expected: .number, found: refusal.text) : .number(refusal)
  }

  /// Whether a value could not be read, so that its size says nothing.
  var isOfForm: Bool {
    if case .cell(_, let fault) = self { return fault.isOfForm }
    if case .number = self { return true }
    if case .wrongForm = self { return true }
    return false
  }
}

/// A dossier that cannot be used, with all its problems in order of file, line and column.
public struct DossierProblems: Error, Sendable {
  public let problems: [Problem]

  public init(_ problems: [Problem]) {
    self.problems = problems.sorted { ($0.place, String(describing: $0.fault)) < ($1.place, String(describing: $1.fault)) }
  }
}
