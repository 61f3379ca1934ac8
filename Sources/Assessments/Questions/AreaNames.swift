import Dispersal
package import Dossiers
import Vocabulary

/// Who is meant by a name that a person types: a municipality or a province, by its code, its name, or another name that the dossier knows.
///
/// Case, accents, apostrophes, hyphens, an article at the front and a province in brackets behind make no difference, as long as one alone is meant.
package struct AreaNames {
  /// What is looked for.
  package enum Kind {
    case municipality, province

    var name: NameKind {
      switch self {
      case .municipality: .municipality
      case .province: .province
      }
    }

    func owner(_ code: String) -> OtherName.Owner {
      switch self {
      case .municipality: .municipality(MunicipalityCode(code))
      case .province: .province(ProvinceCode(code))
      }
    }
  }

  /// A name in the list, official or other, and the position of whom it means.
  private struct Entry {
    let name: String
    let plain: PlainName
    let position: Int

    /// Without what stands in brackets behind it.
    var withoutBrackets: PlainName { PlainName(String(name.prefix { $0 != "(" })) }
  }

  /// How many names are offered at most.
  private static let offered = 6

  private let kind: Kind
  private let owners: [OtherName.Owner]
  private let official: [String]
  private let entries: [Entry]
  private let former: [OtherName]

  package init(_ kind: Kind, of places: PlaceFacts) {
    self.kind = kind
    switch kind {
    case .municipality:
      (owners, official) = (places.plan.municipalities.map { .municipality($0.code) }, places.plan.municipalities.map(\.name))
    case .province: (owners, official) = (places.plan.provinces.map { .province($0.code) }, places.plan.provinces.map(\.name))
    }
    let positions = Dictionary(zip(owners, owners.indices), uniquingKeysWith: { first, _ in first })
    let others = places.otherNames.filter { $0.kind == .otherName }.compactMap { other in
      positions[other.owner].map { Entry(name: other.name, plain: PlainName(other.name), position: $0) }
    }
    entries = official.enumerated().map { Entry(name: $0.element, plain: PlainName($0.element), position: $0.offset) } + others
    former = places.otherNames.filter { $0.kind == .merged && positions[$0.owner] != nil }
  }

  /// The position of the one that is meant. Throws a problem with the name, at its place, with those that could be meant.
  package func position(_ asked: String, at place: FilePlace) throws(DossierProblems) -> Int {
    if let position = owners.firstIndex(of: kind.owner(asked)) { return position }
    let plain = PlainName(asked)
    // A name in full goes before one that only fits without article or brackets.
    for isSame in [
      { $0.plain == plain }, { $0.plain.withoutArticle == plain.withoutArticle }, { $0.withoutBrackets == plain },
    ] as [(Entry) -> Bool] {
      let fits = once(entries.filter(isSame))
      if fits.count == 1 { return fits[0] }
      if fits.count > 1 {
        throw DossierProblems([Problem(.ambiguousName(kind: kind.name, name: asked, fits: fits.map { official[$0] }), at: place)])
      }
    }
    throw DossierProblems([Problem(unknown(asked, plain), at: place)])
  }

  /// Positions of what a former municipality went into; empty for any other name.
  package func successors(_ asked: String) -> [Int] {
    let plain = PlainName(asked)
    return former.filter { PlainName($0.name) == plain }.compactMap { other in owners.firstIndex(of: other.owner) }
  }

  private func unknown(_ asked: String, _ plain: PlainName) -> Problem.Fault {
    let successors = successors(asked)
    if let own = former.first(where: { PlainName($0.name) == plain }), let year = own.year {
      return .formerName(name: own.name, year: year, successors: successors.map { official[$0] })
    }
    let beginning = plain.text.count < 3 ? [] : once(entries.filter { plain.begins($0.plain) })
    if (1...Self.offered).contains(beginning.count) {
      return .ambiguousName(kind: kind.name, name: asked, fits: beginning.map { official[$0] })
    }
    let near = nearest(to: plain.text, among: entries.map(\.plain.text)).flatMap { found in entries.first { $0.plain.text == found } }
    return .unknownName(kind: kind.name, name: asked, near: near.map { official[$0.position] })
  }

  /// Positions of entries, each once, in their order.
  private func once(_ found: [Entry]) -> [Int] {
    found.reduce(into: []) { positions, entry in if !positions.contains(entry.position) { positions.append(entry.position) } }
  }
}
