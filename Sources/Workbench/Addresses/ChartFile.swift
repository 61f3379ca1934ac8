import Reports

/// A picture of a page as a file, by the word of the page and its number there: `chain-1.svg`, or `family/V1/1.svg` of a page about one thing.
struct ChartFile: Sendable, Hashable {
  var page: RunPage
  /// What the page is about, as its address has it: a variant, two, a municipality; empty for the page itself.
  var subject: [String] = []
  /// From 1, in reading order.
  var number: Int
  var form: ChartForm

  init(_ page: RunPage, _ number: Int, _ form: ChartForm, of subject: [String] = []) {
    (self.page, self.number, self.form, self.subject) = (page, number, form, subject)
  }

  /// Reads what stands after `charts` in an address; `nil` where it is none of ours.
  init?(parts: [String]) {
    guard let last = parts.last else { return nil }
    guard parts.count > 1 else {
      self.init(name: last)
      return
    }
    guard parts.count > 2, let found = ChartFile(name: parts[0] + "-" + last) else { return nil }
    self.init(found.page, found.number, found.form, of: Array(parts[1..<(parts.count - 1)]))
  }

  /// Reads the name of a picture of a page about nothing in particular; `nil` where it is none of ours.
  init?(name: String) {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let form = ChartForm(rawValue: parts[1]), let dash = parts[0].lastIndex(of: "-") else { return nil }
    let digits = parts[0][parts[0].index(after: dash)...]
    guard let number = Int(digits), (1...999).contains(number), digits == "\(number)" else { return nil }
    guard let page = RunPage.allCases.first(where: { Self.word($0) == parts[0][..<dash] }) else { return nil }
    self.init(page, number, form)
  }

  /// As it stands in an address after `charts`.
  var parts: [String] { subject.isEmpty ? [name] : [Self.word(page)] + subject + ["\(number).\(form.rawValue)"] }

  /// The name of the file where it is kept: of what a page is about only letters and digits, for it goes into a header.
  var name: String {
    let about = subject.map { part in String(part.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }) }
    return ([Self.word(page)] + about + ["\(number)"]).joined(separator: "-") + ".\(form.rawValue)"
  }

  /// The page of a run that it stands on; `nil` where the run has no such page.
  func page(of run: String) -> Destination? {
    if page == .places, subject.count == 2, subject[0] == Self.search { return .placesFound(run: run, search: subject[1]) }
    return subject.isEmpty ? .run(run, page) : Destination(["runs", run, page.rawValue] + subject, Query(""))
  }

  /// Before a text that was searched for.
  static let search = "search"

  private static func word(_ page: RunPage) -> String { page == .front ? "front" : page.rawValue }
}

extension Destination {
  /// A picture on the page at this address as a file; `nil` where the page is not of one run.
  func chart(_ number: Int, _ form: ChartForm) -> Destination? {
    func file(_ run: String, _ page: RunPage, _ subject: [String]) -> Destination { .chart(run: run, ChartFile(page, number, form, of: subject)) }
    switch self {
    case .run(let run, let page): return file(run, page, [])
    case .placesFound(let run, let search): return file(run, .places, [ChartFile.search, search])
    case .municipality(let run, let code): return file(run, .places, [code])
    case .variants(let run, let first, let second): return file(run, .compare, [first, second])
    case .family(let run, let variant): return file(run, .family, [variant])
    case .consequences(let run, let variant, nil): return file(run, .consequences, variant.map { [$0] } ?? [])
    case .parameter(let run, let name): return file(run, .parameters, [name])
    case .start, .entriesFound, .packages, .document, .chart, .compare, .explain, .explained, .findings, .consequences, .amendment, .jobs, .job,
      .jobEvents, .operatorDesk, .operatorLink, .tables, .table, .seatLink, .readingLink, .metrics, .sweeps, .standing, .register, .registerFile,
      .openAPI, .schema, .health, .asset, .theme:
      return nil
    }
  }
}
