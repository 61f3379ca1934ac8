import Archive

/// What the page on several runs reads: their receipts.
struct CompareModel: Sendable {
  /// In the order asked for.
  let runs: [RunSummary]

  /// Throws what is wrong with a name.
  init(_ names: [String], _ context: PageContext) throws { runs = try names.map(context.runs.summary) }
}
