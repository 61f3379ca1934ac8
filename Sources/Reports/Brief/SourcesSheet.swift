public import Dossiers
public import Vocabulary

/// Every source of a dossier: title, publisher, date, address and kind, and everything that cites it.
public struct SourcesSheet: Bilingual, Sendable {
  private let dossier: Dossier
  public let language: Language

  public init(_ dossier: Dossier, language: Language) {
    self.dossier = dossier
    self.language = language
  }

  private var words: SourcesWords { SourcesWords(language: language) }
  private var evidence: EvidenceWords { EvidenceWords(dossier, language) }

  /// In the order of the dossier, each under its title, which links lead to.
  public var sheet: Sheet {
    let uses = SourceUse.all(in: dossier)
    let unused = dossier.sources.filter { uses[$0.id] == nil }.count
    return Sheet(
      id: "sources", title: words.title,
      blocks: [.paragraph(words.introduction(count: dossier.sources.count, unused: unused))]
        + dossier.sources.flatMap { source -> [Block] in
          let name = Addresses.anchor("source", source.id.rawValue)
          return [.subheading(source.title(in: language), id: name), .list(words.facts(source) + [evidence.uses(uses[source.id] ?? [])])]
        })
  }
}
