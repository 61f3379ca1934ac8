public import Vocabulary

/// The sources that sheets cite, numbered in the order of mention.
public struct Footnotes: Sendable {
  /// In the order of their numbers, the first 1.
  public let cited: [SourceID]
  private let numbers: [SourceID: Int]
  private let sources: [SourceID: Source]

  /// `sources` are those of the dossier; one that is cited and not among them is shown by its identifier.
  public init(_ sheets: [Sheet], sources: [Source]) {
    cited =
      sheets.flatMap(\.blocks).flatMap(\.proses).flatMap(\.sources).reduce(into: (list: [], seen: Set<SourceID>())) { found, id in
        if found.seen.insert(id).inserted { found.list.append(id) }
      }.list
    numbers = Dictionary(uniqueKeysWithValues: cited.enumerated().map { ($0.element, $0.offset + 1) })
    self.sources = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The number of a source; 0 of one that no sheet cites.
  public func number(of id: SourceID) -> Int { numbers[id] ?? 0 }

  /// Title, publisher, date and address of a source, in a language.
  public func words(_ id: SourceID, in language: Language) -> Prose {
    guard let source = sources[id] else { return Prose(id.rawValue) }
    let place = [source.publisher, Numbers(language).dates(written: source.date)].filter { !$0.isEmpty }.joined(separator: ", ")
    let head = Prose(source.title) + (place.isEmpty ? "" : Prose(" (\(place))"))
    return source.address.isEmpty ? head : head + ". " + Prose([.link(Prose(source.address), to: .address(source.address))])
  }
}
