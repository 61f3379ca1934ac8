import Assessments
public import Dispersal
import Dossiers
public import Vocabulary

extension DispersalSheets {
  /// Who takes the difference when one number is fixed, and why.
  public func pinned(_ pinned: Pinned, municipality: Int) -> Sheet {
    let plan = dossier.places.plan
    let place = pinned.municipalities.firstIndex(of: municipality) ?? 0
    let rows = pinned.differences.filter { $0.municipality != municipality }.map { difference -> [String] in
      let index = pinned.municipalities.firstIndex(of: difference.municipality) ?? 0
      return [
        plan.municipalities[difference.municipality].name, numbers.whole(pinned.before[index]), numbers.whole(pinned.after[index]),
        (difference.places > 0 ? "+" : "") + numbers.whole(difference.places), numbers.decimal(Double(pinned.exactThousandths[index]) / 1000, 2),
      ]
    }
    return Sheet(
      id: "pin",
      title: t("Wat als \(plan.municipalities[municipality].name) vaststaat", "What if \(plan.municipalities[municipality].name) is fixed"),
      blocks: [
        .paragraph(
          t(
            "\(plan.municipalities[municipality].name) gaat van \(numbers.whole(pinned.before[place])) naar \(numbers.whole(pinned.after[place])) plaatsen. De andere gemeenten van de provincie delen wat overblijft naar dezelfde sleutel; wie een plaats meer of minder krijgt, volgt uit de grootste resten van dat deel.",
            "\(plan.municipalities[municipality].name) goes from \(numbers.whole(pinned.before[place])) to \(numbers.whole(pinned.after[place])) places. The other municipalities of the province share what is left by the same key; who gets one more or fewer follows from the rounding of that part."
          )),
        .table(
          TableBlock(
            caption: t("Wie het verschil draagt", "Who takes the difference"),
            columns: [t("gemeente", "municipality"), t("nu", "now"), t("dan", "then"), t("verschil", "difference"), t("naar de sleutel", "by key")],
            rows: rows, isNumeric: true)),
      ])
  }

  /// The provincial table: who lacks, who has room, and the best trades.
  public func table(_ table: ProvincialTable, _ plans: [(TradeWish, TradePlan)], units: [Int]) throws -> Sheet {
    let shares = table.members.map(\.share)
    var blocks: [Block] = [
      .table(
        TableBlock(
          caption: t("Aan tafel", "At the table"),
          columns: [
            t("gemeente", "municipality"), t("aandeel", "share"), t("kan", "able"), t("komt tekort", "lacks"), t("heeft ruimte", "has room"),
            t("vraagt", "asks"), t("betaalt", "pays"),
          ],
          rows: table.members.indices.map { index in
            let member = table.members[index]
            return [
              member.name, numbers.whole(member.share), numbers.whole(member.able), numbers.whole(table.lacking(shares)[index]),
              numbers.whole(table.room(shares)[index]), numbers.whole(member.asks), numbers.whole(member.pays),
            ]
          }, isNumeric: true))
    ]
    for (wish, plan) in plans {
      blocks.append(.subheading(name(wish)))
      blocks.append(
        .list(
          plan.trades.map { trade in
            t(
              "\(table.members[trade.to].name) neemt \(numbers.whole(trade.places)) plaatsen over van \(table.members[trade.from].name), tegen \(numbers.whole(table.members[trade.to].asks)) per plaats",
              "\(table.members[trade.to].name) takes over \(numbers.whole(trade.places)) places from \(table.members[trade.from].name), at \(numbers.whole(table.members[trade.to].asks)) a place"
            )
          } + [summary(table, plan)]))
      let after = try table.places(after: plan.trades)
      blocks.append(
        .paragraph(
          t("Ongelijkheid per inwoner (Gini): ", "Inequality per head (Gini): ")
            + "\(numbers.decimal(FairnessCheck.gini(burden: shares, units: units), 4)) → \(numbers.decimal(FairnessCheck.gini(burden: after, units: units), 4)); "
            + t("Theil: ", "Theil: ")
            + "\(numbers.decimal(FairnessCheck.theil(burden: shares, units: units), 5)) → \(numbers.decimal(FairnessCheck.theil(burden: after, units: units), 5)); "
            + t("naar wat ieder kan (Gini): ", "by what each is able to (Gini): ")
            + "\(numbers.decimal(FairnessCheck.gini(burden: shares, units: table.members.map(\.able)), 4)) → \(numbers.decimal(FairnessCheck.gini(burden: after, units: table.members.map(\.able)), 4))."
        ))
    }
    if let prices = table.corePrices() {
      blocks.append(
        .paragraph(
          t(
            "Bij één prijs per plaats tussen \(numbers.whole(prices.lowerBound)) en \(numbers.whole(prices.upperBound)) wil niemand iets anders (de kern).",
            "At one price per place between \(numbers.whole(prices.lowerBound)) and \(numbers.whole(prices.upperBound)) nobody would rather do otherwise (the core)."
          )))
    }
    return Sheet(id: "table", title: t("De provinciale regietafel", "The provincial consultation table"), blocks: blocks)
  }

  private func summary(_ table: ProvincialTable, _ plan: TradePlan) -> String {
    let left = plan.left.reduce(0, +)
    var text = t(
      "\(plan.trades.count) ruilen, samen \(numbers.whole(plan.cost))", "\(plan.trades.count) trades, \(numbers.whole(plan.cost)) in all")
    if let isFewest = plan.isFewest {
      text +=
        isFewest
        ? t("; minder kan niet", "; fewer is not possible")
        : t("; ten minste \(plan.fewestPossible) zijn nodig", "; at least \(plan.fewestPossible) are needed")
    }
    if left > 0 {
      let who = table.members.indices.filter { plan.left[$0] > 0 }.map { "\(table.members[$0].name) \(numbers.whole(plan.left[$0]))" }
      text += t("; zonder ruimte blijven ", "; no room for ") + who.joined(separator: ", ")
    }
    let blocking = table.blockingPairs(plan.trades)
    text +=
      blocking.isEmpty
      ? t("; geen paar wil liever met elkaar", "; no pair would rather trade with each other")
      : t("; liever met elkaar: ", "; would rather with each other: ")
        + blocking.prefix(3).map { "\(table.members[$0.giver].name)–\(table.members[$0.taker].name)" }.joined(separator: ", ")
    return text + "."
  }

  private func name(_ wish: TradeWish) -> String {
    switch wish {
    case .leastCost: t("Laagste kosten", "Least cost")
    case .fewestMoves: t("Minste ruilen", "Fewest trades")
    case .stable: t("Stabiel", "Stable")
    }
  }

  /// The steps of the act with their dates in a cycle, and where a date falls.
  public func procedure(on date: CalendarDate) -> Sheet {
    let title = t("De procedure van de wet", "The procedure of the act")
    guard let facts = dossier.places.procedure else {
      return Sheet(id: "procedure", title: title, blocks: [.paragraph(t("Dit dossier heeft geen procedure.", "This dossier has no procedure."))])
    }
    let cycle = facts.cycle(on: date)
    let current = facts.procedure.current(on: date, cycle: cycle)
    let now = facts.steps.first { $0.step == current }
    return Sheet(
      id: "procedure", title: title,
      blocks: [
        .paragraph(
          now.map { step in
            t("Op \(numbers.date(date)) loopt: ", "On \(numbers.date(date)) under way: ") + step.name[language]
              + (facts.procedure.date(of: step.step, cycle: cycle).map { t(", tot en met \(numbers.date($0)).", ", until \(numbers.date($0)).") }
                ?? "")
          }
            ?? t(
              "Op \(numbers.date(date)) is de ronde voorbij; het toezicht loopt door.",
              "On \(numbers.date(date)) the cycle is over; supervision goes on.")),
        .table(
          TableBlock(
            caption: t("De ronde die in \(cycle) begint", "The cycle that begins in \(cycle)"),
            columns: [
              t("stap", "step"), t("uiterlijk", "no later than"), t("artikel", "article"), t("wie", "who"),
              t("als het niet gebeurt", "if it does not happen"),
            ],
            rows: facts.steps.map { step in
              [
                step.name[language], facts.procedure.date(of: step.step, cycle: cycle).map { "\($0)" } ?? "–", step.article[language],
                step.actor[language], step.ifMissed[language] + cite(step.sources),
              ]
            })), .paragraph(facts.ground[language] + cite(facts.groundSources)),
      ])
  }

  /// The binding decision with its record.
  public func decision(_ decisions: [BindingDecision]) -> [Sheet] { decisions.map(sheet) }

  private func sheet(_ decision: BindingDecision) -> Sheet {
    let plan = dossier.places.plan
    let short = decision.balance.indices.filter { decision.balance[$0] < 0 }
    let surplus = decision.balance.reduce(0) { $0 + max(0, $1) }
    let total = short.reduce(0) { $0 - decision.balance[$1] }
    let compelled = decision.designations.filter { if case .shortfallByKey = $0.ground { true } else { false } }
    let option =
      decision.option == .withinProvince
      ? t("elke provincie vult het eigen tekort", "each province makes up its own shortfall")
      : t("het overschot van andere provincies gaat eerst van de tekorten af", "the surplus of other provinces is taken off the shortfalls first")
    var record = [
      t("Keuze: \(option).", "Option: \(option)."),
      t(
        "Tekort in \(short.count) provincies: \(numbers.whole(total)) plaatsen; overschot elders: \(numbers.whole(surplus)).",
        "Shortfall in \(short.count) provinces: \(numbers.whole(total)) places; surplus elsewhere: \(numbers.whole(surplus))."),
      t(
        "Aangewezen boven hun aanbod: \(compelled.count) gemeenten, alleen in provincies met een tekort, alleen met minder aanbod dan aandeel, en nooit boven hun aandeel.",
        "Designated beyond their offer: \(compelled.count) municipalities, only in provinces that fall short, only with an offer below their share, and never above their share."
      ),
      t(
        "Daarna onbelegd: \(numbers.whole(decision.uncovered)) plaatsen.", "Nobody designated for: \(numbers.whole(decision.uncovered)) places."),
    ]
    if let facts = dossier.places.procedure { record.append(t("Grond: ", "Ground: ") + facts.ground[language] + cite(facts.groundSources)) }
    return Sheet(
      id: "decision-\(decision.option.rawValue)", title: t("Verdeelbesluit", "Distribution decision") + ": " + option,
      blocks: [
        .list(record),
        .table(
          TableBlock(
            caption: t("Gemeenten die meer krijgen dan zij aanboden", "Municipalities that get more than they offered"),
            columns: [
              t("gemeente", "municipality"), t("provincie", "province"), t("aandeel", "share"), t("aanbod", "offer"), t("erbij", "added"),
              t("taak", "task"), t("hoogstens erbij", "at most added"),
            ],
            rows: compelled.map { own in
              let municipality = plan.municipalities[own.municipality]
              return [
                municipality.name, plan.provinces.first { $0.code == municipality.province }?.name ?? "", numbers.whole(own.share),
                numbers.whole(own.offered), numbers.whole(own.places - own.offered), numbers.whole(own.places), numbers.whole(own.compellable),
              ]
            }, isNumeric: false)),
        .table(
          TableBlock(
            caption: t("Per provincie", "Per province"),
            columns: [
              t("provincie", "province"), t("opgave", "task"), t("aanbod", "offers"), t("verschil", "difference"),
              t("taak na besluit", "task decided"),
            ],
            rows: plan.provinces.indices.map { index in
              let own = decision.designations.filter { plan.municipalities[$0.municipality].province == plan.provinces[index].code }
              return [
                plan.provinces[index].name, numbers.whole(own.reduce(0) { $0 + $1.share }), numbers.whole(own.reduce(0) { $0 + $1.offered }),
                (decision.balance[index] > 0 ? "+" : "") + numbers.whole(decision.balance[index]), numbers.whole(own.reduce(0) { $0 + $1.places }),
              ]
            }, isNumeric: true)),
      ])
  }
}
