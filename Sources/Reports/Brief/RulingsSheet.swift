import Assessments
public import Dossiers
public import LegalReview
public import Vocabulary

/// Every ruling of a dossier: court, date, case number, what was held, the norms it turned on, and how it stands now.
public struct RulingsSheet: Sendable {
  private let law: LawDossier
  private let words: RulingsWords

  /// `nil` for a dossier without law.
  public init?(of dossier: Dossier, language: Language) {
    guard let law = try? dossier.withLaw else { return nil }
    self.law = law
    words = RulingsWords(law, language)
  }

  /// All rulings, latest first.
  public var sheet: Sheet {
    let sorted = law.rulings.sorted { ($0.date.description, $0.id) > ($1.date.description, $1.id) }
    return Sheet(
      id: "rulings", title: words.title,
      blocks: [.paragraph(words.introduction(rulings: sorted.count, asOf: law.asOf))] + sorted.flatMap(blocks))
  }

  /// One ruling; `nil` for one that the dossier does not have.
  public func sheet(of id: RulingID) -> Sheet? {
    law.rulings.first { $0.id == id }.map { Sheet(id: "ruling", title: words.name($0).words, blocks: blocks($0)) }
  }

  private func blocks(_ ruling: Ruling) -> [Block] {
    // A ruling without a name of its own is called by its citation, which then stands there once, with its address.
    let (name, citation, anchor) = (words.name(ruling), words.citation(ruling), Addresses.anchor("ruling", ruling.id.rawValue))
    let head: [Block] =
      name.words == citation.words ? [.subheading(citation, id: anchor)] : [.subheading(name, id: anchor), .paragraph(citation)]
    return head + [
      .list(words.facts(ruling, isLater: ruling.date.isAfter(law.asOf), restsOn: law.norms.filter { $0.authorities.contains(ruling.id) }.map(\.id)))
    ]
  }
}
