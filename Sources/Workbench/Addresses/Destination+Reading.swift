extension Destination {
  /// Reads the parts of an address after its language; `nil` where they lead nowhere.
  init?(_ parts: [String], _ query: Query) {
    guard let first = parts.first else {
      self = .start
      return
    }
    if parts.count == 1, let page = StandingPage(rawValue: first) {
      self = .standing(page)
      return
    }
    guard let found = Self.readers[first]?(Array(parts.dropFirst()), query) else { return nil }
    self = found
  }

  private typealias Reader = @Sendable ([String], Query) -> Destination?

  /// By the first part. A new page is a case of `Destination` and a row here.
  private static let readers: [String: Reader] = [
    "runs": run,
    "compare": { parts, query in parts.isEmpty ? .compare(names(query)) : nil },
    "explain": { parts, query in
      // What a form asks; the answer leads to the address that stays.
      let asked = parts.isEmpty ? query["code"]?.filter { !$0.isWhitespace } : parts.count == 1 ? parts[0] : nil
      return asked.flatMap { $0.isEmpty ? nil : .explain($0) }
    },
    "jobs": job,
    "operator": { parts, _ in parts.isEmpty ? .operatorDesk : parts.count == 1 ? .operatorLink(parts[0]) : nil },
    "tables": { parts, query in
      guard let table = parts.first else { return .tables }
      return TablePart(Array(parts.dropFirst()), query).map { .table(table, $0) }
    },
    "seats": { parts, _ in parts.count == 1 ? .seatLink(parts[0]) : nil },
    "feeds": { parts, _ in
      guard parts.count == 2, let file = TableFile.feeds.first(where: { parts[1] == "decisions.\($0.rawValue)" }) else { return nil }
      return .readingLink(parts[0], file)
    },
    "sweeps": { parts, _ in parts.count < 2 ? .sweeps(parts.first) : nil },
    "metrics": alone(.metrics),
    "algorithm-register": alone(.register),
    "algorithm-register.json": alone(.registerFile),
    "openapi.json": alone(.openAPI),
    "schemas": { parts, _ in parts.count == 1 ? .schema(parts[0]) : nil },
    "healthz": alone(.health),
    "assets": { parts, _ in parts.count == 1 ? .asset(parts[0]) : nil },
    "theme": { parts, query in parts.isEmpty ? .theme(query["to"].flatMap(Theme.init(rawValue:)), back: query["back"] ?? "/") : nil },
  ]

  private static func alone(_ destination: Destination) -> Reader { { parts, _ in parts.isEmpty ? destination : nil } }

  private static func job(_ parts: [String], _ query: Query) -> Destination? {
    if parts.count == 2 { return parts[1] == "events" ? .jobEvents(parts[0]) : nil }
    return parts.isEmpty ? .jobs : parts.count == 1 ? .job(parts[0]) : nil
  }

  private static func run(_ parts: [String], _ query: Query) -> Destination? {
    guard let name = parts.first?.lowercased() else { return nil }
    if parts.count == 1 { return .run(name, .front) }
    if parts.count == 3, parts[1] == RunPage.places.rawValue { return .municipality(run: name, code: parts[2]) }
    if parts.count == 3, parts[1] == RunPage.room.rawValue {
      return place(parts[2]).map { .packages(run: name, move: $0, from: query["from"].flatMap(place) ?? 1) }
    }
    if parts.count == 3, parts[1] == RunPage.family.rawValue { return .family(run: name, variant: parts[2]) }
    if parts.count == 3, parts[1] == RunPage.law.rawValue { return .findings(run: name, variant: parts[2]) }
    if parts.count > 2, parts[1] == "charts" { return ChartFile(parts: Array(parts.dropFirst(2))).map { .chart(run: name, $0) } }
    if parts.count == 3, parts[1] == "explain" { return .explained(run: name, code: parts[2]) }
    if parts.count == 4, parts[1] == RunPage.compare.rawValue { return .variants(run: name, first: parts[2], second: parts[3]) }
    if parts.count > 2, parts[1] == RunPage.consequences.rawValue { return consequences(name, Array(parts.dropFirst(2))) }
    if parts.count > 1, parts[1] == "amend" {
      let part = parts.count == 2 ? .page : parts.count == 3 ? AmendmentPart(rawValue: parts[2]) : nil
      return part.map { .amendment(run: name, AddressedAmendment(query), $0) }
    }
    if parts.count == 3, parts[1] == RunPage.parameters.rawValue { return .parameter(run: name, name: parts[2]) }
    guard parts.count == 2 else { return nil }
    // What the form on the page asks; the answer leads to the address that stays.
    if parts[1] == RunPage.compare.rawValue, let first = query["first"], let second = query["second"], !first.isEmpty, !second.isEmpty {
      return .variants(run: name, first: first, second: second)
    }
    if parts[1] == RunPage.consequences.rawValue, let variant = query["variant"], !variant.isEmpty {
      return .consequences(run: name, variant: variant, nil)
    }
    if parts[1] == RunPage.places.rawValue, let search = query["search"].map(searched), !search.isEmpty {
      return .placesFound(run: name, search: search)
    }
    if let page = RunPage.searched.first(where: { $0.rawValue == parts[1] }), let search = query["search"].map(searched), !search.isEmpty {
      return .entriesFound(run: name, page: page, search: search)
    }
    return RunDocument(rawValue: parts[1]).map { .document(run: name, $0) } ?? RunPage(rawValue: parts[1]).map { .run(name, $0) }
  }

  /// A place counted from 1, written in one way.
  private static func place(_ text: String) -> Int? { Int(text).flatMap { (1...999_999).contains($0) && text == "\($0)" ? $0 : nil } }

  /// What is searched for, with one space between words, so that it is written in one way.
  private static func searched(_ text: String) -> String { text.prefix(80).split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// A variant, a file of all, or a file of a variant.
  private static func consequences(_ run: String, _ parts: [String]) -> Destination? {
    if parts.count == 1 {
      return ConsequencesFile(rawValue: parts[0]).map { .consequences(run: run, variant: nil, $0) } ?? .consequences(run: run, variant: parts[0], nil)
    }
    guard parts.count == 2, let file = ConsequencesFile(rawValue: parts[1]) else { return nil }
    return .consequences(run: run, variant: parts[0], file)
  }

  /// Runs with commas between them, at most eight; or the two of the form.
  private static func names(_ query: Query) -> [String] {
    let text = query["runs"] ?? [query["first"], query["second"]].compactMap { $0 }.joined(separator: ",")
    return text.lowercased().split(separator: ",").prefix(8).map(String.init)
  }
}
