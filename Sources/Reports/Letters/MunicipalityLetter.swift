public import Assessments
public import Dossiers
public import Vocabulary

/// One page of facts for a municipality: why this number, what would change it, and what is open to it.
public struct MunicipalityLetter: Bilingual, Sendable {
  public let facts: LetterFacts
  /// The names and evidence that the letter quotes.
  public let places: PlaceFacts
  public let language: Language

  public init(_ facts: LetterFacts, of places: PlaceFacts, language: Language) {
    self.facts = facts
    self.places = places
    self.language = language
  }

  /// The page; its id is the code of the municipality.
  public var sheet: Sheet {
    Sheet(
      id: facts.code.rawValue, title: facts.own.name,
      blocks: [
        .paragraph(opening), .subheading(t("Waarom dit getal", "Why this number")), .list(reasons),
        .subheading(t("Wat het zou veranderen", "What would change it")), .table(changes), .subheading(t("Buren", "Neighbours")),
        .table(bordering), .subheading(t("Wat er was, en welke ruil openstaat", "What was hosted, and which trades are open")), .list(open),
        .subheading(t("Welke eerlijkheid dit heeft, en welke niet kan", "Which fairness this has, and which it cannot")), .list(fairness),
      ])
  }

  private var opening: String {
    let own = numbers.counted(facts.own.places, ("opvangplaats", "opvangplaatsen"), ("reception place", "reception places"))
    let need = numbers.counted(facts.need, ("plaats", "plaatsen"), ("place", "places"))
    return t(
      "\(facts.own.name): \(own), bij een behoefte van \(need) in \(places.territory.whole.nl).",
      "\(facts.own.name): \(own), at a need of \(need) in \(places.territory.whole.en).")
  }

  private var changes: TableBlock {
    TableBlock(
      caption: t("Als één ding anders was", "If one thing were different"),
      columns: [t("wat", "what"), t("plaatsen", "places"), t("verschil", "difference")],
      rows: facts.changes.map { [words($0.change), numbers.whole($0.places), signed($0.difference)] }, isNumeric: true)
  }

  private func words(_ change: LetterFacts.Change) -> String {
    switch change {
    case .moreNeed: t("tien procent meer behoefte", "ten percent more need")
    case .morePeople: t("één inwoner op de honderd meer", "one inhabitant in a hundred more")
    case .otherKey(.population): t("alleen naar inwonertal", "by population only")
    case .otherKey(.populationWealth): t("met welvaartscriterium", "with the wealth criterion") + wealth
    case .otherRule(let rule): t("afronding: ", "rounding: ") + rule.name[language]
    }
  }

  /// The name of the wealth score, in brackets; empty where there is none.
  private var wealth: String {
    guard let name = places.wealthName else { return "" }
    return " (\(name[language])\(places.wealthNote.map { ", \($0[language])" } ?? ""))"
  }

  private var bordering: TableBlock {
    TableBlock(
      caption: t("Met wie zij een grens deelt", "With whom it shares a border"),
      columns: [
        t("gemeente", "municipality"), t("provincie", "province"), t("inwoners", "inhabitants"), t("plaatsen", "places"),
        t("per duizend inwoners", "per thousand inhabitants"),
      ],
      rows: ([facts.own] + facts.bordering).map { own in
        [own.name, own.province, numbers.whole(own.population), numbers.whole(own.places), numbers.decimal(own.placesPerThousand, 2)]
      }, isNumeric: false)
  }
}
