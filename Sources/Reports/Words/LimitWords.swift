import Assessments
import Dossiers
import Vocabulary

/// What a brief says it cannot say.
struct LimitWords: Bilingual {
  /// A lever of a variant, by its name.
  typealias NamedLever = (variant: VariantID, lever: LeverID, name: String)
  /// Variants that move next to nobody, with their common reasons.
  typealias Still = (variants: [VariantID], reasons: [Phrase])

  let language: Language

  var title: String { t("Wat dit niet kan zeggen", "What this cannot say") }

  // MARK: The chain

  /// How the output of the services goes on, and what of it is left out.
  func capacity(_ scenario: CapacityScenario, of authority: Phrase, since date: CalendarDate) -> Prose {
    let when = numbers.date(date)
    return switch scenario {
    case .frozen:
      t(
        """
        De capaciteit van \(authority.nl), woningen en opvang blijft over de hele looptijd wat zij op \(when) was, met haar bereik; wat bestuurders \
        doen als rijen groeien, is niet meegenomen.
        """,
        """
        The capacity of \(authority.en), housing and reception stays what it was on \(when) over the whole horizon, with its range; what \
        governments do when queues grow is left out.
        """)
    case .planned:
      t(
        "De capaciteit van \(authority.nl) en van woningen is die van het laatste plan; daarna blijft zij gelijk.",
        "The capacity of \(authority.en) and of housing is that of the last plan; after that it stays the same.")
    case .answering:
      t(
        """
        Besluiten en woningen volgen wie wacht, zoals zij dat tot \(when) deden, met een bereik; voor nareisbesluiten en woningen is dat een \
        aanname. Besluiten van een volgende regering zijn niet meegenomen.
        """,
        """
        Decisions and homes follow those who wait as they did up to \(when), with a range; for family decisions and homes that is an \
        assumption. What a next government decides is left out.
        """)
    }
  }

  var behaviour: Prose {
    t(
      "Gedrag is niet meegenomen: of mensen door een variant elders asiel vragen of anders reizen, staat in geen bron.",
      "Behaviour is left out: no source says whether a variant makes people seek asylum elsewhere or travel otherwise.")
  }

  /// Small flows for which the dossier has no source, so that the figures leave them out.
  func flows(_ flows: [ChainFlow]) -> Prose {
    let names = flows.map(FlowWords(language: language).plainName).joined(separator: ", ")
    return t(
      "In de cijfers weggelaten: \(names). Wat aanzetten doet, zegt polder flows.",
      "Left out of the figures: \(names). What switching them on does, polder flows tells.")
  }

  func flows(unsaid flows: [ChainFlow]) -> Prose {
    let names = flows.map(FlowWords(language: language).plainName).joined(separator: ", ")
    return t(
      "Over deze stromen zegt het dossier niets; ze tellen dus nergens mee: \(names).",
      "Of these the dossier says nothing, so they count nowhere: \(names).")
  }

  /// Both in one, for the front.
  func leftOut(_ scenario: CapacityScenario, of authority: Phrase, since date: CalendarDate) -> Prose {
    let when = numbers.date(date)
    return switch scenario {
    case .frozen:
      t(
        "De capaciteit van \(authority.nl), woningen en opvang blijft die van \(when); wat bestuurders doen als rijen groeien en of mensen anders "
          + "reizen, is niet meegenomen.",
        "The capacity of \(authority.en), housing and reception stays that of \(when); what governments do when queues grow and whether people "
          + "travel otherwise is left out.")
    case .planned:
      t(
        "De capaciteit van \(authority.nl) en van woningen is die van het laatste plan; of mensen anders reizen, is niet meegenomen.",
        "The capacity of \(authority.en) and of housing is that of the last plan; whether people travel otherwise is left out.")
    case .answering:
      t(
        "Dat nareisbesluiten en woningen volgen wie wacht, is een aanname; wat een volgende regering besluit en of mensen anders reizen, is niet "
          + "meegenomen.",
        "That family decisions and homes follow those who wait is an assumption; what a next government decides and whether people travel "
          + "otherwise is left out.")
    }
  }

  // MARK: What changes nothing

  func quiet(_ groups: [Still]) -> Prose {
    let told = groups.map { group in
      let reasons = group.reasons.map { Prose($0[language]) }.joined(separator: t(" en ", " and "))
      return "\(list(group.variants)) (\(reasons))" as Prose
    }.joined(separator: "; ")
    return t("Verandert in de mediane toekomst vrijwel niets: \(told).", "Changes next to nothing in the median future: \(told).")
  }

  /// Why a lever moves next to nobody, in a few words.
  static func reason(_ quiet: QuietLever) -> Phrase {
    switch quiet {
    case .overBeforeTheDecision: Phrase(nl: "de termijn is vóór het besluit al voorbij", en: "the term is over before the decision")
    case .brakeStaysOff: Phrase(nl: "de rem blijft uit", en: "the brake stays off")
    case .morePlacesThanRequests: Phrase(nl: "er zijn meer plaatsen dan verzoeken", en: "there are more places than requests")
    case .sponsorHasHome: Phrase(nl: "de woning is er al", en: "the home is already there")
    case .allComeAfterwards: Phrase(nl: "wie wacht, komt na de opschorting", en: "whoever waits comes after the suspension")
    case .noFamilyLever: Phrase(nl: "houdt geen gezin tegen", en: "holds back no family")
    }
  }

  /// The same for a variant of which the chain sees nothing.
  static let nothingInTheChain = Phrase(nl: "in de keten verandert niets", en: "nothing changes in the chain")

  // MARK: Assumptions

  func assumptions(ofVariants assumed: Int, ofChain calibrated: Int) -> Prose {
    let (values, items) = (self.values(assumed), numbers.whole(calibrated))
    return t(
      "\(values) van varianten en \(items) van de keten zijn aannamen; ze staan bij het bewijs, met de alternatieven.",
      "\(values) of variants and \(items) of the chain are assumptions; they stand under evidence, with their alternatives.")
  }

  /// At least one.
  func assumptions(ofVariants assumed: Int) -> Prose {
    let values = values(assumed)
    return assumed == 1
      ? t(
        "\(values) van een variant is een aanname; zij staat bij het bewijs, met de alternatieven.",
        "\(values) of a variant is an assumption; it stands under evidence, with its alternatives.")
      : t(
        "\(values) van varianten zijn aannamen; ze staan bij het bewijs, met de alternatieven.",
        "\(values) of variants are assumptions; they stand under evidence, with their alternatives.")
  }

  private func values(_ count: Int) -> String { numbers.counted(count, ("waarde", "waarden"), ("value", "values")) }

  // MARK: What was not asked, or not known

  var verdict: Prose {
    t(
      "Een uitkomst van de toets is geen kans op verlies bij de rechter, en geen advies.",
      "A verdict is no probability of losing in court, and no advice.")
  }

  func notAsked(_ part: Dossier.Part) -> Prose {
    switch part {
    case .law: t("Niet gevraagd, want het dossier heeft geen recht: houdt het stand?", "Not asked, since the dossier has no law: does it hold?")
    case .chain: t("Niet gevraagd, want het dossier heeft geen keten: wat doet het?", "Not asked, since the dossier has no chain: what does it do?")
    case .talks:
      t(
        "Niet gevraagd, want het dossier heeft geen besprekingen: wie kan ermee leven?",
        "Not asked, since the dossier has no talks: who can live with it?")
    case .places:
      t(
        "Niet gevraagd, want het dossier heeft geen plaatsen: waar komen mensen terecht?",
        "Not asked, since the dossier has no places: where do people go?")
    }
  }

  func notFullyAssessed(_ variants: [VariantID]) -> Prose {
    let names = list(variants)
    return t(
      "* Nog niet volledig te beoordelen; het kan slechter uitvallen: \(names).", "* Not fully assessed; it could turn out worse: \(names).")
  }

  func notKnown(_ levers: [NamedLever]) -> Prose {
    let names = list(levers)
    return t(
      "Niet bekend, en daarom is de keten er niet naar gevraagd: \(names).", "Not known, and so the chain was not asked about it: \(names).")
  }

  func notRead(_ levers: [NamedLever]) -> Prose {
    let names = list(levers)
    return t(
      "Niet gelezen door het programma, en dus hier zonder gevolg: \(names).",
      "Not read by the program, and so without consequence here: \(names).")
  }

  var positionsCertain: Prose {
    t(
      "Hoe onzeker standpunten en rode lijnen zijn, zegt het dossier niet; waar het geen tweede lezing geeft, tellen ze als zeker.",
      "The dossier does not say how uncertain positions and red lines are; where it gives no second reading they count as certain.")
  }

  func takenAsWorst(_ variants: [VariantID]) -> Prose {
    let names = list(variants)
    return t(
      "Van deze varianten is een cijfer waarnaar een partij oordeelt niet bekend; daar geldt het slechtste: \(names).",
      "Of these variants a figure by which a party judges is not known; there it counts as the worst: \(names).")
  }

  /// Options of which neither law nor chain say anything.
  func untested(_ options: [Phrase]) -> Prose {
    let names = options.map { "“\($0[language])”" }.joined(separator: ", ")
    return t(
      "Voor deze opties staat geen variant, dus wat recht en keten ervan zeggen is niet bekend; wie daarnaar oordeelt, geldt als tegen: \(names).",
      "No variant stands for these options, so what law and chain say of them is not known; whoever judges by that counts as against: \(names).")
  }

  /// Each lever with the variants that leave it unsaid.
  func takenAsUsual(_ levers: [(lever: LeverID, name: String, variants: [VariantID])]) -> Prose {
    let names = levers.map { own -> Prose in "\(Prose(own.name), to: .lever(own.lever)) (\(list(own.variants)))" }.joined(separator: "; ")
    return t(
      "Niet gezegd, dus aangenomen: nieuwe gezinnen, ook van minderjarigen alleen, vanaf de status, op volgorde, naar druk op de opvang: \(names).",
      "Not said, so assumed: new families, those of minors alone too, from the grant, in order, by pressure on reception: \(names).")
  }

  /// Limits of today's law of which nothing is known.
  func takenAsNone(_ levers: [(lever: LeverID, name: String)]) -> Prose {
    let names = levers.map { "\(Prose($0.name), to: .lever($0.lever))" as Prose }.joined(separator: ", ")
    return t(
      "Of het huidige recht deze beperkingen kent is niet bekend; gerekend is zonder: \(names).",
      "Whether today's law has these limits is not known; the figures are without: \(names).")
  }

  func notOnTable(_ variants: [VariantID]) -> Prose {
    let names = list(variants)
    return t(
      "Van deze varianten lag geen optie op tafel, dus er is geen standpunt: \(names).",
      "No option on the table stood for these variants, so there is no position: \(names).")
  }

  private func list(_ variants: [VariantID]) -> Prose { variants.map { "\($0)" as Prose }.joined(separator: ", ") }

  /// Each lever of a variant once.
  private func list(_ levers: [NamedLever]) -> Prose {
    levers.map { "\($0.variant) \(Prose($0.name), to: .lever($0.lever))" as Prose }.unique.joined(separator: "; ")
  }
}
