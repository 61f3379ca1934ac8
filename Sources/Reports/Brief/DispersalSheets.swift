public import Assessments
import Chance
public import Dispersal
public import Dossiers
public import Vocabulary

/// Sheets of the dispersal: shares, comparison with what was published, fairness, table, decision, procedure.
public struct DispersalSheets: Bilingual, Sendable {
  public let dossier: PlaceDossier
  public let language: Language
  let numbers: Numbers

  public init(_ dossier: PlaceDossier, language: Language) {
    self.dossier = dossier
    self.language = language
    numbers = Numbers(language)
  }

  private var plan: DispersalPlan { dossier.places.plan }

  func cite(_ sources: [String]) -> String { sources.isEmpty ? "" : " [\(sources.joined(separator: ", "))]" }

  /// Shares of a need, per province or of one province per municipality.
  public func shares(_ outcome: DispersalOutcome, plan: DispersalPlan, province: Int?) -> Sheet {
    let keys = plan.keys
    let sum = keys.reduce(0, +)
    let rows: [[String]]
    if let province {
      let own = plan.municipalities.indices.filter { plan.municipalities[$0].province == plan.provinces[province].code }
      let part = own.reduce(0) { $0 + keys[$1] }
      rows = own.map { index in
        let exact = part == 0 ? 0 : Double(keys[index]) * Double(outcome.provinces[province]) / Double(part)
        return [
          plan.municipalities[index].name, numbers.whole(plan.municipalities[index].population), numbers.decimal(exact, 2),
          numbers.whole(outcome.municipalities[index]),
        ]
      }
    } else {
      rows = plan.provinces.indices.map { index in
        let own = plan.municipalities.indices.filter { plan.municipalities[$0].province == plan.provinces[index].code }
        let key = own.reduce(0) { $0 + keys[$1] }
        return [
          plan.provinces[index].name, numbers.whole(own.reduce(0) { $0 + plan.municipalities[$1].population }),
          numbers.decimal(sum == 0 ? 0 : Double(key) * Double(outcome.need) / Double(sum), 2), numbers.whole(outcome.provinces[index]),
        ]
      }
    }
    var blocks: [Block] = [
      .table(
        TableBlock(
          caption: t("\(numbers.whole(outcome.need)) plaatsen verdeeld", "\(numbers.whole(outcome.need)) places shared"),
          columns: [
            province == nil ? t("provincie", "province") : t("gemeente", "municipality"), t("inwoners", "inhabitants"),
            t("naar de sleutel", "by key"),
            t("plaatsen", "places"),
          ], rows: rows, isNumeric: true))
    ]
    if !outcome.ties.isEmpty {
      blocks.append(
        .paragraph(
          t("Gelijk spel om een laatste plaats, beslist naar de volgorde van de lijst: ", "Tied for a last place, settled by the order of the list: ")
            + outcome.ties.map { $0.joined(separator: ", ") }.joined(separator: "; ") + "."))
    }
    return Sheet(id: "shares", title: t("Aandelen", "Shares"), blocks: blocks)
  }

  /// The tasks of the first cycle of the act beside those that the key gives.
  public func comparison(_ later: PlaceFacts.LaterTasks) throws -> Sheet {
    let published = later.tasks
    var rich = plan
    rich.key = .populationTimesWealth
    var plain = plan
    plain.key = .population
    let need = published.reduce(0, +)
    let (own, other) = (try rich.disperse(need), try plain.disperse(need))
    func deviation(_ value: Int, _ index: Int) -> Double { 100 * (Double(value) / Double(published[index]) - 1) }
    let worst = plan.provinces.indices.map { abs(deviation(own.provinces[$0], $0)) }.max() ?? 0
    return Sheet(
      id: "comparison", title: t("De eerste ronde van de wet", "The first cycle of the act"),
      blocks: [
        .paragraph(
          later.note[language]
            + t(" Grootste afwijking: \(numbers.decimal(worst, 2))%.", " Largest deviation: \(numbers.decimal(worst, 2))%.")),
        .table(
          TableBlock(
            caption: t("De opgaven van de provincies", "The tasks of the provinces"),
            columns: [
              t("provincie", "province"), t("gepubliceerd", "published"), t("met welvaart", "with wealth"), "%",
              t("alleen inwonertal", "population only"),
              "%",
            ],
            rows: plan.provinces.indices.map { index in
              [
                plan.provinces[index].name, numbers.whole(published[index]), numbers.whole(own.provinces[index]),
                numbers.decimal(deviation(own.provinces[index], index), 2), numbers.whole(other.provinces[index]),
                numbers.decimal(deviation(other.provinces[index], index), 2),
              ]
            } + [
              [
                dossier.places.territory.name[language], numbers.whole(need), numbers.whole(own.provinces.reduce(0, +)), "",
                numbers.whole(other.provinces.reduce(0, +)), "",
              ]
            ], isNumeric: true)),
      ])
  }

  /// Every rule with every property, on the municipalities of the whole country.
  public func fairness(_ need: Int) throws -> Sheet {
    let keys = plan.keys
    let claimants = zip(plan.municipalities, keys).map { Claimant(id: $0.name, key: $1) }
    let population = plan.municipalities.map(\.population)
    let reports = try ApportionmentRule.allCases.map { try FairnessReport($0, need, over: claimants, units: population) }
    let impossible = Impossibility.allCases.map(sentence)
    return Sheet(
      id: "fairness", title: t("Eerlijkheid van de regels", "Fairness of the rules"),
      blocks: [
        .table(
          TableBlock(
            caption: t(
              "\(numbers.whole(need)) plaatsen over \(claimants.count) gemeenten, elke eigenschap apart",
              "\(numbers.whole(need)) places over \(claimants.count) municipalities, every property apart"),
            columns: [
              t("regel", "rule"), t("buiten het quotum", "outside the quota"), t("verliest bij één plaats meer", "loses at one place more"),
              t("bevolkingsparadox", "population paradox"), t("niet consistent", "not consistent"), t("voordeel grote, %", "favours the large, %"),
              t("jaloerse paren", "envious pairs"), t("Gini naar inwoner", "Gini per head"), t("Theil", "Theil"),
            ],
            rows: reports.map { report in
              [
                name(report.rule), "\(report.outsideQuota)", "\(report.losersOfOneMore)", "\(report.populationParadoxes)", "\(report.inconsistent)",
                numbers.decimal(100 * report.bias, 3), numbers.whole(report.enviousPairs), numbers.decimal(report.gini, 5),
                numbers.decimal(report.theil, 6),
              ]
            }, isNumeric: true)), .subheading(t("Wat geen regel tegelijk kan", "What no rule can have at once")), .list(impossible),
      ])
  }

  private func sentence(_ impossibility: Impossibility) -> String {
    switch impossibility {
    case .quotaAgainstPopulation:
      t(
        "Geen regel blijft binnen het quotum en vermijdt ook de bevolkingsparadox (Balinski en Young 1982, stelling 6.1).",
        "No rule stays within the quota and also avoids the population paradox (Balinski and Young 1982, theorem 6.1).")
    case .divisorsLeaveQuota:
      t(
        "Alleen delerregels vermijden de bevolkingsparadox, en alle verlaten ergens het quotum (stellingen 4.3 en 6.1).",
        "Only divisor rules avoid the population paradox, and all of them leave the quota somewhere (theorems 4.3 and 6.1).")
    case .remaindersLosePlaces:
      t(
        "Grootste resten blijven binnen het quotum en kunnen een gemeente een plaats afnemen als er één meer te verdelen is (de Alabama-paradox).",
        "Largest remainders stay within the quota and can take a place from a municipality when there is one more to share (the Alabama paradox).")
    case .quotaMethodPaysInPopulation:
      t(
        "De quotamethode blijft binnen het quotum en neemt nooit een plaats af bij één meer, en kent de bevolkingsparadox.",
        "The quota method stays within the quota and never takes a place at one more, and has the population paradox.")
    }
  }

  /// The name of a rule in words.
  public func name(_ rule: ApportionmentRule) -> String {
    switch rule {
    case .largestRemainder: t("grootste resten (Hamilton)", "largest remainders (Hamilton)")
    case .jefferson: "Jefferson/D'Hondt"
    case .webster: "Webster/Sainte-Laguë"
    case .modifiedWebster: t("gewijzigde Sainte-Laguë", "modified Sainte-Laguë")
    case .adams: "Adams"
    case .huntingtonHill: "Huntington-Hill"
    case .dean: "Dean"
    case .balinskiYoungQuota: t("quotamethode (Balinski-Young)", "quota method (Balinski-Young)")
    }
  }
}
