import Assessments
import Chance
import Dossiers
import Vocabulary

/// Words of what small flows of the chain do.
struct FlowWords: Bilingual {
  let language: Language

  var title: String { t("Wat kleine stromen doen", "What small flows do") }

  func lead(_ flows: FlowEffects, months: Int) -> Prose {
    let (count, span) = (numbers.futures(flows.futures), numbers.span(months: months))
    return t(
      """
      Elke stroom apart, in dezelfde \(count), over \(span): wat in de cijfers zit is uitgezet, wat er niet in zit is aangezet. \
      Achter ± staat de standaardfout.
      """,
      """
      Each flow by itself, in the same \(count), over \(span): what the figures have is switched off, what they leave out is switched on. \
      After ± stands the standard error.
      """)
  }

  var caption: Prose { t("Verandering door het andere getal", "Change by the other value") }

  var columns: [Prose] {
    [
      t("stroom", "flow"), t("in de cijfers", "in the figures"), t("anders", "otherwise"), t("nareizigers, huidig recht", "relatives, today's law"),
      t("in de opvang, later", "in reception, later"), t("meest veranderd effect", "effect that changes most"),
    ]
  }

  func name(_ flow: ChainFlow) -> Prose {
    switch flow {
    case .repeatApplications: t("herhaalde aanvragen per jaar", "repeat applications a year")
    case .withdrawals: t("aandeel dat voor een besluit vertrekt", "share that leaves before a decision")
    case .appeals: t("aandeel afgewezenen in beroep", "share of the refused who appeal")
    case .resettlement: t("aandeel van het hervestigingsquotum", "share of the resettlement quota")
    case .statusByOrigin: t("status per herkomst (macht van gezinsleden per inwilliging)", "status by origin (power of relatives per grant)")
    case .comingOfAge: t("leeftijd telt bij het besluit (aandeel)", "age counts at the decision (share)")
    case .lateDepartures: t("aandeel afgewezenen dat laat vertrekt", "share of the refused who leave late")
    case .hardshipOutside: t("aandeel gezinnen buiten een quotum of rem om", "share of families outside a quota or brake")
    }
  }

  /// The flow within a sentence.
  func plainName(_ flow: ChainFlow) -> Prose {
    switch flow {
    case .repeatApplications: t("herhaalde aanvragen", "repeat applications")
    case .withdrawals: t("vertrek voor een besluit", "departures before a decision")
    case .appeals: t("beroep", "appeals")
    case .resettlement: t("hervestiging", "resettlement")
    case .statusByOrigin: t("verschil in status per herkomst", "statuses that differ by origin")
    case .comingOfAge: t("afwijzing van wie 18 wordt tijdens het wachten", "refusal of those who turn 18 while they wait")
    case .lateDepartures: t("afgewezenen die laat vertrekken", "the refused who leave late")
    case .hardshipOutside: t("schrijnende gevallen buiten een quotum of rem om", "hardship outside a quota or brake")
    }
  }

  func row(_ row: FlowEffects.Row) -> [Prose] {
    [
      name(row.flow), Prose(numbers.exact(row.value)), Prose(numbers.exact(row.other)), Prose(numbers.stable(row.relatives)),
      Prose(numbers.stable(row.reception)), row.widest.map(effect) ?? t("geen", "none"),
    ]
  }

  private func effect(_ effect: FlowEffects.Effect) -> Prose {
    let (own, change) = (numbers.stable(effect.own), numbers.stable(effect.change))
    return t("\(effect.variant): \(change), bij \(own)", "\(effect.variant): \(change), of \(own)")
  }

  var ofAgeCaption: Prose {
    t("Kinderen die 18 worden tussen aanvraag en visum", "Children who turn 18 between request and visa")
  }

  var ofAgeColumns: [Prose] { [t("variant", "variant"), t("kinderen", "children"), t("± standaardfout", "± standard error")] }

  func ofAge(_ row: FlowEffects.OfAge) -> [Prose] {
    ["\(row.variant)", Prose(numbers.people(row.children.mean)), Prose(numbers.people(row.children.standardError))]
  }

  var ofAgeNote: Prose {
    t(
      """
      Zolang de leeftijd bij de aanvraag telt, gebeurt er met hen niets. Aangenomen is dat elke leeftijd onder de 18 even waarschijnlijk is.
      """,
      """
      As long as the age at the request counts, nothing happens to them. It is assumed that every age below 18 is equally likely.
      """)
  }

  /// For the front: what leaving flows out does to the conclusions.
  func front(_ row: FlowEffects.Row, _ effect: FlowEffects.Effect) -> Prose {
    let (own, change) = (numbers.stable(effect.own), numbers.stable(effect.change))
    return t(
      """
      Van de kleine stromen doet “\(name(row.flow))” het meest: bij \(numbers.exact(row.other)) in plaats van \(numbers.exact(row.value)) \
      verschuift het effect van \(effect.variant) op nareizigers met \(change), bij \(own).
      """,
      """
      Of the small flows “\(name(row.flow))” does most: at \(numbers.exact(row.other)) instead of \(numbers.exact(row.value)) the effect of \
      \(effect.variant) on relatives moves by \(change), of \(own).
      """)
  }
}

extension FlowEffects.Row {
  /// The variant whose effect on relatives the flow moves most; `nil` where it moves none.
  var widest: FlowEffects.Effect? {
    effects.filter { $0.change.mean.isFinite && $0.change.mean != 0 }.max { abs($0.change.mean) < abs($1.change.mean) }
  }
}
