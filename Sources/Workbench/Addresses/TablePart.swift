/// A part of what is shown of a table.
enum TablePart: Sendable, Hashable {
  case page
  /// What changes on the page while one looks, as server-sent events.
  case events
  /// A proposal with its versions, by its number.
  case proposal(String)
  /// The form of an act, and what it is about, such as the number of a proposal.
  case act(String, about: String?)
  case record(TablePaper)
  /// The same as a file.
  case file(TablePaper, TableFile)
  /// The seat of whoever reads: signing out, here and everywhere.
  case seat
  /// Where the seat of whoever reads seals its position: within the page, or by a form that the server reads.
  case seal(isPlain: Bool)
  /// Where seats agree to open sealed positions, and see how far it is.
  case opening

  private static let plain = "plain"

  /// Reads the parts of an address after the table; `nil` where they lead nowhere.
  init?(_ parts: [String], _ query: Query) {
    switch (parts.first, parts.count) {
    case (nil, _): self = .page
    case ("events", 1): self = .events
    case ("seat", 1): self = .seat
    case ("seal", 1): self = .seal(isPlain: false)
    case ("seal", 2) where parts[1] == Self.plain: self = .seal(isPlain: true)
    case ("opening", 1): self = .opening
    case ("proposals", 2): self = .proposal(parts[1])
    case ("acts", 2): self = .act(parts[1], about: query["about"].flatMap { $0.isEmpty ? nil : String($0.prefix(80)) })
    case (let name?, 1):
      let words = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      guard let record = TablePaper(rawValue: words[0]) else { return nil }
      if words.count == 1 {
        self = .record(record)
      } else if words.count == 2, let file = TableFile(rawValue: words[1]), record.files.contains(file) {
        self = .file(record, file)
      } else {
        return nil
      }
    case (_?, _): return nil
    }
  }

  /// The parts of its address after the table.
  var parts: [String] {
    switch self {
    case .page: []
    case .events: ["events"]
    case .proposal(let number): ["proposals", number]
    case .act(let name, _): ["acts", name]
    case .record(let record): [record.rawValue]
    case .file(let record, let file): [record.rawValue + "." + file.rawValue]
    case .seat: ["seat"]
    case .seal(let isPlain): ["seal"] + (isPlain ? [Self.plain] : [])
    case .opening: ["opening"]
    }
  }

  /// What stands after the question mark, with it; empty for nothing.
  var query: String {
    guard case .act(_, let about?) = self else { return "" }
    return "?about=" + RequestPath.encoded(about)
  }

  /// One of each kind, with names in braces in place of what differs.
  static let shown: [TablePart] =
    [.page, .events, .proposal("{proposal}"), .act("{act}", about: nil), .seat, .seal(isPlain: false), .seal(isPlain: true), .opening]
    + TablePaper.allCases.map { .record($0) } + TablePaper.allCases.flatMap { record in record.files.map { .file(record, $0) } }
}

/// What is kept of a table, as a reader may see it.
enum TablePaper: String, Sendable, Hashable, CaseIterable {
  case minutes, decisions, votes

  /// The files in which it can be had.
  var files: [TableFile] {
    switch self {
    case .minutes, .votes: [.markdown, .json]
    case .decisions: [.markdown, .json, .calendar, .feed]
    }
  }
}

/// A form of a file of a table.
enum TableFile: String, Sendable, Hashable, CaseIterable {
  case markdown = "md"
  case json
  case calendar = "ics"
  case feed = "atom"

  /// Those that programs read again and again.
  static let feeds: [TableFile] = [.calendar, .feed]

  var contentType: String {
    switch self {
    case .markdown: "text/markdown; charset=utf-8"
    case .json: "application/json"
    case .calendar: "text/calendar; charset=utf-8"
    case .feed: "application/atom+xml; charset=utf-8"
    }
  }
}
