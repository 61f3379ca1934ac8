import Reports

/// A picture of a page as a file, by the word of the page and its number there: `chain-1.svg`.
struct ChartFile: Sendable, Hashable {
  var page: RunPage
  /// From 1, in reading order.
  var number: Int
  var form: ChartForm

  init(_ page: RunPage, _ number: Int, _ form: ChartForm) { (self.page, self.number, self.form) = (page, number, form) }

  /// Reads a name; `nil` where it is none of ours.
  init?(name: String) {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let form = ChartForm(rawValue: parts[1]), let dash = parts[0].lastIndex(of: "-") else { return nil }
    let digits = parts[0][parts[0].index(after: dash)...]
    guard let number = Int(digits), (1...999).contains(number), digits == "\(number)" else { return nil }
    guard let page = RunPage.allCases.first(where: { Self.word($0) == parts[0][..<dash] }) else { return nil }
    self.init(page, number, form)
  }

  /// As it stands in an address.
  var name: String { "\(Self.word(page))-\(number).\(form.rawValue)" }

  private static func word(_ page: RunPage) -> String { page == .front ? "front" : page.rawValue }
}
