public import Assessments
import Dispersal
import Dossiers
public import Vocabulary

/// One page of facts for a municipality: why this number, what would change it, and what is open to it.
public struct MunicipalityLetters: Bilingual, Sendable {
  let dossier: PlaceDossier
  public let language: Language
  let numbers: Numbers
  let outcome: DispersalOutcome
  /// The same at ten percent more need, with the other key, and under each other rule.
  private let moreNeed: DispersalOutcome
  private let otherKey: DispersalOutcome
  private let otherRules: [(ApportionmentRule, DispersalOutcome)]
  private let neighbours: [[Int]]
  private let keys: [Int]

  /// Works out once what all letters share. Throws `DispersalError`.
  public init(_ dossier: PlaceDossier, need: Int, language: Language) throws {
    self.dossier = dossier
    self.language = language
    numbers = Numbers(language)
    let plan = dossier.places.plan
    outcome = try plan.disperse(need)
    moreNeed = try plan.disperse(need + need / 10)
    var other = plan
    other.key = plan.key == .population ? .populationTimesWealth : .population
    otherKey = try other.disperse(need)
    otherRules = try [ApportionmentRule.largestRemainder, .webster, .jefferson, .adams].filter { $0 != plan.rule }.map { rule in
      var changed = plan
      changed.rule = rule
      return (rule, try changed.disperse(need))
    }
    keys = plan.keys
    neighbours = Self.neighbours(dossier)
  }

  /// Municipalities that share two points of their border or more.
  private static func neighbours(_ dossier: PlaceDossier) -> [[Int]] {
    let codes = dossier.places.plan.municipalities.map(\.code)
    var touching: [SIMD2<Double>: [Int]] = [:]
    for boundary in dossier.places.boundaries {
      guard let index = codes.firstIndex(of: boundary.code) else { continue }
      for point in boundary.rings.flatMap({ $0 }) where touching[point]?.last != index { touching[point, default: []].append(index) }
    }
    var shared = [[Int: Int]](repeating: [:], count: codes.count)
    for group in touching.values {
      let unique = Set(group)
      for one in unique { for other in unique where other != one { shared[one][other, default: 0] += 1 } }
    }
    return shared.map { $0.filter { $0.value >= 2 }.keys.sorted() }
  }

  /// The page of one municipality, by position in the plan.
  public func sheet(_ index: Int) throws -> Sheet {
    let plan = dossier.places.plan
    let own = plan.municipalities[index]
    return Sheet(
      id: own.code, title: own.name,
      blocks: [
        .paragraph(
          t(
            "\(own.name): \(numbers.whole(outcome.municipalities[index])) opvangplaatsen, bij een behoefte van \(numbers.whole(outcome.need)) plaatsen in \(dossier.places.territory.whole.nl).",
            "\(own.name): \(numbers.whole(outcome.municipalities[index])) reception places, at a need of \(numbers.whole(outcome.need)) places in \(dossier.places.territory.whole.en)."
          )), .subheading(t("Waarom dit getal", "Why this number")), .list(reasons(index)),
        .subheading(t("Wat het zou veranderen", "What would change it")), .table(try changes(index)), .subheading(t("Buren", "Neighbours")),
        .table(neighbourTable(index)), .subheading(t("Wat er was, en welke ruil openstaat", "What was hosted, and which trades are open")),
        .list(open(index)),
        .subheading(t("Welke eerlijkheid dit heeft, en welke niet kan", "Which fairness this has, and which it cannot")), .list(fairness),
      ])
  }

  private func reasons(_ index: Int) -> [String] {
    let plan = dossier.places.plan
    let own = plan.municipalities[index]
    let province = plan.provinces.firstIndex { $0.code == own.province } ?? 0
    let members = plan.municipalities.indices.filter { plan.municipalities[$0].province == own.province }
    let part = members.reduce(0) { $0 + keys[$1] }
    let all = keys.reduce(0, +)
    func percent(_ value: Int, _ sum: Int) -> String { numbers.decimal(sum == 0 ? 0 : 100 * Double(value) / Double(sum), 3) }
    let exact = part == 0 ? 0 : Double(keys[index]) * Double(outcome.provinces[province]) / Double(part)
    var lines = [
      t(
        "\(numbers.whole(own.population)) inwoners\(onDate("op")), \(percent(own.population, plan.municipalities.reduce(0) { $0 + $1.population }))% van \(dossier.places.territory.inText.nl)\(cite(dossier.places.populationSources)).",
        "\(numbers.whole(own.population)) inhabitants\(onDate("on")), \(percent(own.population, plan.municipalities.reduce(0) { $0 + $1.population }))% of \(dossier.places.territory.inText.en)\(cite(dossier.places.populationSources))."
      ),
      t(
        "\(plan.provinces[province].name) krijgt met \(percent(part, all))% van de sleutel \(numbers.whole(outcome.provinces[province])) plaatsen; \(own.name) heeft daarvan \(percent(keys[index], part))%.",
        "\(plan.provinces[province].name) has \(percent(part, all))% of the key and gets \(numbers.whole(outcome.provinces[province])) places; \(own.name) has \(percent(keys[index], part))% of that."
      ),
      t(
        "Precies is dat \(numbers.decimal(exact, 2)) plaatsen, afgerond op \(numbers.whole(outcome.municipalities[index])) door \(DispersalSheets(dossier, language: language).name(plan.rule)).",
        "Exactly that is \(numbers.decimal(exact, 2)) places, rounded to \(numbers.whole(outcome.municipalities[index])) by \(DispersalSheets(dossier, language: language).name(plan.rule))."
      ),
    ]
    if let cap = own.terms.cap { lines.append(t("Er geldt een maximum van \(numbers.whole(cap)).", "A cap of \(numbers.whole(cap)) holds.")) }
    if own.terms.floor > 0 {
      lines.append(t("Er geldt een minimum van \(numbers.whole(own.terms.floor)).", "A floor of \(numbers.whole(own.terms.floor)) holds."))
    }
    if own.terms.cap == nil, own.terms.floor == 0 { lines.append(t("Er geldt geen maximum en geen minimum.", "No cap and no floor holds.")) }
    if let assumption = dossier.places.keyEvidence.assumption { lines.append(assumption[language]) }
    return lines
  }

  /// The date of the numbers of inhabitants, after a word; empty where the dossier gives none.
  private func onDate(_ word: String) -> String { dossier.places.populationDate.map { " \(word) \(numbers.date($0))" } ?? "" }

  /// The name of the wealth score, in brackets; `nil` where there is none.
  private var wealth: Phrase? {
    guard let name = dossier.places.wealthName else { return nil }
    let note = dossier.places.wealthNote
    return Phrase(nl: " (\(name.nl)\(note.map { ", \($0.nl)" } ?? ""))", en: " (\(name.en)\(note.map { ", \($0.en)" } ?? ""))")
  }

  private func changes(_ index: Int) throws -> TableBlock {
    let plan = dossier.places.plan
    let now = outcome.municipalities[index]
    func row(_ what: String, _ then: Int) -> [String] { [what, numbers.whole(then), (then > now ? "+" : "") + numbers.whole(then - now)] }
    var grown = plan
    grown.municipalities[index].population += plan.municipalities[index].population / 100
    let withKey =
      plan.key == .population
      ? t(
        "met welvaartscriterium\(wealth?.nl ?? "")", "with the wealth criterion\(wealth?.en ?? "")")
      : t("alleen naar inwonertal", "by population only")
    return TableBlock(
      caption: t("Als één ding anders was", "If one thing were different"),
      columns: [t("wat", "what"), t("plaatsen", "places"), t("verschil", "difference")],
      rows: [
        row(t("tien procent meer behoefte", "ten percent more need"), moreNeed.municipalities[index]),
        row(t("één inwoner op de honderd meer", "one inhabitant in a hundred more"), try grown.disperse(outcome.need).municipalities[index]),
        row(withKey, otherKey.municipalities[index]),
      ]
        + otherRules.map { rule, other in
          row(t("afronding: ", "rounding: ") + DispersalSheets(dossier, language: language).name(rule), other.municipalities[index])
        }, isNumeric: true)
  }

  private func neighbourTable(_ index: Int) -> TableBlock {
    let plan = dossier.places.plan
    func row(_ index: Int) -> [String] {
      let own = plan.municipalities[index]
      return [
        own.name, plan.provinces.first { $0.code == own.province }?.name ?? "", numbers.whole(own.population),
        numbers.whole(outcome.municipalities[index]),
        numbers.decimal(1000 * Double(outcome.municipalities[index]) / Double(max(own.population, 1)), 2),
      ]
    }
    return TableBlock(
      caption: t("Met wie zij een grens deelt", "With whom it shares a border"),
      columns: [
        t("gemeente", "municipality"), t("provincie", "province"), t("inwoners", "inhabitants"), t("plaatsen", "places"),
        t("per duizend inwoners", "per thousand inhabitants"),
      ], rows: [row(index)] + neighbours[index].map(row), isNumeric: false)
  }

  private func open(_ index: Int) -> [String] {
    let plan = dossier.places.plan
    let own = plan.municipalities[index]
    let partners = neighbours[index].filter { plan.municipalities[$0].province == own.province }.map { plan.municipalities[$0].name }
    var lines = [
      own.terms.credit > 0
        ? t(
          "Er telden \(numbers.whole(own.terms.credit)) plaatsen mee die er al zijn.",
          "\(numbers.whole(own.terms.credit)) places that exist already counted.")
        : t(
          "Hoeveel plaatsen er nu zijn, staat niet in het dossier: geen bron noemt ze voor alle gemeenten.",
          "How many places exist now is not in the dossier: no source gives them for all municipalities."),
      t(
        "Ruilen kan met elke gemeente van de provincie, plaatsen tegen huisvesting van vergunninghouders of tegen plaatsen van een andere soort, zolang de som van de provincie gehaald wordt."
          + (partners.isEmpty ? "" : " Het dichtst bij: \(partners.joined(separator: ", "))."),
        "Trades are open with every municipality of the province, places against housing of permit holders or against places of another kind, as long as the sum of the province is reached."
          + (partners.isEmpty ? "" : " Nearest: \(partners.joined(separator: ", ")).")),
    ]
    if let facts = dossier.places.procedure, let assumption = facts.moneyEvidence.assumption, !facts.allowsMoney {
      lines.append(assumption[language])
    }
    if plan.smallestSite > 0, outcome.municipalities[index] < plan.smallestSite {
      lines.append(
        t(
          "Het getal ligt onder de kleinste locatie van \(plan.smallestSite) plaatsen: een locatie samen met buren ligt voor de hand.",
          "The number lies below the smallest site of \(plan.smallestSite) places: a site together with neighbours suggests itself."))
    }
    return lines
  }

  private var fairness: [String] {
    let isDivisor = ![ApportionmentRule.largestRemainder, .balinskiYoungQuota].contains(dossier.places.plan.rule)
    return isDivisor
      ? [
        t("Wie groeit, verliest nooit een plaats aan wie krimpt.", "Who grows never loses a place to who shrinks."),
        t(
          "Het kan meer dan een plaats van het precieze aandeel af liggen; dat gaat niet samen (Balinski en Young 1982).",
          "It can be more than a place off the exact share; the two do not go together (Balinski and Young 1982)."),
      ]
      : [
        t(
          "Het getal ligt nooit een hele plaats van het precieze aandeel van de provincie af.",
          "The number is never a whole place off the exact share of the province."),
        t(
          "Bij een plaats meer in totaal kan het er een minder worden, en wie groeit kan een plaats verliezen aan wie krimpt; dat gaat niet samen (Balinski en Young 1982).",
          "With one place more in all it can become one fewer, and who grows can lose a place to who shrinks; the two do not go together (Balinski and Young 1982)."
        ),
      ]
  }
}
