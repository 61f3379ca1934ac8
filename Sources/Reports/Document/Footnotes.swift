public import Vocabulary

/// The sources that sheets cite, numbered in the order of mention.
public struct Footnotes: Sendable {
  /// In the order of their numbers, the first 1.
  public let cited: [SourceID]
  private let numbers: [SourceID: Int]
  private let sources: [SourceID: Source]

  /// `sources` are those of the dossier; one that is cited and not among them is shown by its identifier.
  public init(_ sheets: [Sheet], sources: [Source]) {
    var (list, numbers): ([SourceID], [SourceID: Int]) = ([], [:])
    for block in sheets.lazy.flatMap(\.blocks) {
      block.eachSource { id in
        guard numbers[id] == nil else { return }
        list.append(id)
        numbers[id] = list.count
      }
    }
    (cited, self.numbers) = (list, numbers)
    self.sources = Dictionary(sources.map { ($0.id, $0) }) { first, _ in first }
  }

  /// The number of a source; 0 of one that no sheet cites.
  public func number(of id: SourceID) -> Int { numbers[id] ?? 0 }

  /// Title, publisher, date and address of a source, in a language.
  public func words(_ id: SourceID, in language: Language) -> Prose {
    guard let source = sources[id] else { return Prose(id.rawValue) }
    let place = [source.publisher(in: language), Numbers(language).dates(written: source.date)].filter { !$0.isEmpty }.joined(separator: ", ")
    let head = source.title(in: language) + (place.isEmpty ? "" : Prose(" (\(place))"))
    return source.address.isEmpty ? head : head + ". " + Prose([.link(Prose(source.address), to: .address(source.address))])
  }
}

extension Source {
  /// The name of the publisher for a reader of a language.
  func publisher(in language: Language) -> String { language == .nl && !dutchPublisher.isEmpty ? dutchPublisher : publisher }

  /// The title for a reader of a language: in Dutch the Dutch one where there is one, else as it is, marked where it is in another language.
  func title(in language: Language) -> Prose {
    if language == .nl, !dutchTitle.isEmpty { return Prose(dutchTitle) }
    return self.language.isEmpty || self.language == language.rawValue ? Prose(title) : "\(Prose(title), in: self.language)"
  }
}
