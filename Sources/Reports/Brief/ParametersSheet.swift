import Assessments
public import Dossiers
public import Vocabulary

/// Every value of the chain: what it is, its range, what the series give, what it rests on, and everything that reads it.
public struct ParametersSheet: Bilingual, Sendable {
  private let dossier: Dossier
  public let language: Language

  public init(_ dossier: Dossier, language: Language) {
    self.dossier = dossier
    self.language = language
  }

  private var words: ParametersWords { ParametersWords(language: language) }
  private var evidence: EvidenceWords { EvidenceWords(dossier, language) }
  private var facts: CalibrationFacts? { (try? dossier.withChain)?.calibrationFacts }

  /// All values, and the levers with a link to each.
  public var sheet: Sheet {
    let levers = dossier.levers.map { "\(Prose($0.name[language]), to: .lever($0.id))" as Prose }
    return Sheet(
      id: "parameters", title: words.title,
      blocks: [.paragraph(words.introduction(values: facts?.rows.count ?? 0, levers: levers.count))] + values(linked: true)
        + [.subheading(words.levers, id: "levers"), .list(levers)])
  }

  /// One value; `nil` for a name that is none of the calibration, or a dossier without a chain.
  public func sheet(of name: String) -> Sheet? {
    facts?.rows.first { $0.item.key.rawValue == name }.map { row in
      Sheet(id: "value", title: row.item.name[language], blocks: [.paragraph(words.meaning(row.item.key)), .list(evidence.lines(row))])
    }
  }

  /// A value each, under its name, which links lead to; with a link to the page of its own where there is one.
  func values(linked: Bool) -> [Block] {
    (facts?.rows ?? []).flatMap { row -> [Block] in
      let (anchor, name) = (Addresses.anchor("value", row.item.key.rawValue), Prose(row.item.name[language]))
      return [.subheading(linked ? "\(name, to: .value(row.item.key))" : name, id: anchor), .list(evidence.lines(row))]
    }
  }
}
