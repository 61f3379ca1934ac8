extension Destination {
  /// The same with a variant under its new name.
  func renaming(variant old: String, to new: String) -> Destination {
    func now(_ name: String) -> String { name == old ? new : name }
    switch self {
    case .consequences(let run, let variant, let file): return .consequences(run: run, variant: variant.map(now), file)
    case .variants(let run, let first, let second): return .variants(run: run, first: now(first), second: now(second))
    case .family(let run, let variant): return .family(run: run, variant: now(variant))
    case .findings(let run, let variant): return .findings(run: run, variant: now(variant))
    case .start, .run, .placesFound, .entriesFound, .packages, .municipality, .document, .chart, .compare, .explain, .explained, .parameter,
      .amendment, .jobs, .job, .jobEvents, .operatorDesk, .operatorLink, .tables, .table, .seatLink, .readingLink, .metrics, .sweeps, .standing,
      .register, .registerFile, .openAPI, .schema, .health, .asset, .theme:
      return self
    }
  }
}
