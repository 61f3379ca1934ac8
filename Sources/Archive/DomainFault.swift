public import Dossiers
public import Negotiation
public import Vocabulary

/// Something wrong in a file with a table, with its place.
public struct DomainFault: Explained, Sendable, Hashable {
  /// What is wrong; the sentence is in `DomainFault+Sentences.swift`.
  public enum Kind: Sendable, Hashable {
    /// Not there, or not allowed to be read.
    case unreadable
    /// Bytes that are no UTF-8; `byte` counts from 1.
    case notText(byte: Int)
    /// No JSON from here on; `found` is the character there, empty for one that cannot be shown, `nil` for the end of the file.
    case syntax(expected: Mark, found: String?)
    case tooDeep(limit: Int)
    case keyTwice(String)
    case unknownKey(String, near: String?, allowed: [String])
    case missingKey(String)
    case wrongForm(expected: Form, found: String)
    /// A list with nothing in it, where at least one thing is needed.
    case empty
    case emptyName
    /// Two issues, options or parties of one name; the first stands at `first`.
    case nameTwice(String, first: FilePlace)
    /// A list of another length than what it tells about.
    case count(found: Int, expected: Int, of: Counted)
    case outOfRange(found: String)
    case weightSum(Double)
    case unknownIssue(String, near: String?, known: [String])
    case unknownOption(String, issue: String, near: String?, known: [String])
    /// A line that forbids every option of its issue.
    case forbidsAll(issue: String)
    /// Votes of some parties but not of all, or a quota without votes or the other way round.
    case votesIncomplete
    case vote(NegotiationError)
  }

  /// What the grammar of JSON asks for where something else stands.
  public enum Mark: Sendable, Hashable {
    case character(Character)
    /// What a backslash makes of the letters after it.
    case characterAfterBackslash
    case closingQuote
    case commaOrBrace, commaOrBracket
    case endOfFile
    case existingCharacter
    case key, value
    /// A number, `true`, `false` or `null`.
    case word
  }

  /// What should stand where a value of another form was found.
  public enum Form: Sendable, Hashable {
    case keys, list
    /// A name, or a position from 0 on.
    case nameOrPosition
    /// A pair of an issue and a list of its options.
    case redLine
    case share, text, whole
  }

  /// What there must be as many of as of something else.
  public enum Counted: Sendable, Hashable {
    case rows
    case values(issue: String)
    case weights
  }

  public var kind: Kind
  /// Where in the tree of the file: `$.parties[1].weights[0]`.
  public var path: String
  public var place: FilePlace

  public init(_ kind: Kind, path: String, at place: FilePlace) {
    self.kind = kind
    self.path = path
    self.place = place
  }
}

/// Everything that is wrong in a file with a table, in the order of the file.
public struct DomainFaults: Explained, Sendable, Hashable {
  /// At least one.
  public var faults: [DomainFault]
}
