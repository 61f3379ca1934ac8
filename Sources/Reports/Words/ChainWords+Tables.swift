import Vocabulary

// Captions and heads of the tables on what a variant does.
extension ChainWords {
  private var variant: Prose { t("variant", "variant") }

  var figuresCaption: Prose {
    t(
      "Verschil met het huidige recht op dezelfde mensen: gemiddelde ± standaardfout\(andBand)",
      "Difference from today's law on the same people: mean ± standard error\(andBand)")
  }

  var figuresColumns: [Prose] {
    [
      variant, t("nareizigers, hele looptijd", "relatives, whole horizon"), t("nareizigers, \(laterYear)", "relatives, \(laterYear)"),
      t("tegengehouden, \(later)", "held, \(later)"), t("in opvang, \(later)", "in reception, \(later)"),
      t("kosten opvang (mln euro)", "cost of reception (EUR m)"),
    ]
  }

  func levelsCaption(monthsOfQuota: Int) -> Prose {
    let span = numbers.span(months: monthsOfQuota)
    return t(
      """
      Niveaus; maanden en rij in \(laterYear), na \(span) quotum. De maanden van status tot komst zijn die van wie in dat jaar aankomt: wie nog \
      wacht telt daarin niet mee en staat, als deel van beiden, onder “nog niet samen”. De maanden tot het besluit zijn die van wie dan een \
      besluit krijgt
      """,
      """
      Levels; months and line in \(laterYear), after \(span) of a quota. The months from status to arrival are those of who arrives in that year: \
      those who still wait do not count in them and stand, as a share of both, under “not yet together”. The months to the decision are those of \
      who is decided on then
      """)
  }

  var levelsColumns: [Prose] {
    [
      variant, t("nareizigers, hele looptijd", "relatives, whole horizon"),
      t("maanden van status tot komst: vluchtelingen", "months from status to arrival: refugees"),
      t("subsidiair beschermden", "subsidiary protection"), notYetTogether,
      t("maanden van verzoek tot besluit", "months from request to decision"), t("rij van een quotum, maanden", "line of a quota, months"),
      t("maanden met noodrem aan", "months with the brake on"), t("hervestigd op lege plaatsen", "resettled on unused places"),
      t("nareizigers, gemiddelde ± standaardfout", "relatives, mean ± standard error"),
    ]
  }

  private var notYetTogether: Prose { t("nog niet samen", "not yet together") }

  var nobodyAdmitted: String { t("niemand wordt toegelaten", "nobody is admitted") }

  var separationCaption: Prose {
    t(
      """
      Van de nareizigers die aankomen in \(laterYear): hoe lang zij van hun referent gescheiden waren, vanaf zijn aanvraag (mediaan van de \
      toekomsten\(bandOf90)). Alleen wie aankomt telt mee: wie nog wacht niet, dus maanden en aandelen kunnen dalen doordat een strengere regel \
      minder mensen laat komen. Wie aan het eind nog wacht, staat als deel van beiden onder “nog niet samen”
      """,
      """
      Of the relatives who arrive in \(laterYear): how long they were apart from their sponsor, from his application (median of the \
      futures\(bandOf90)). Only those who arrive count, not those who still wait, so months and shares can fall because a stricter rule lets fewer \
      come. Those who still wait at the end are, as a share of both, under “not yet together”
      """)
  }

  var separationColumns: [Prose] {
    [
      variant, t("maanden, gemiddeld", "months, mean"), t("maanden, mediaan", "months, median"),
      t("maanden, 95e percentiel", "months, 95th percentile"), t("langer dan 6 maanden", "over 6 months"), t("12 maanden", "12 months"),
      t("24 maanden", "24 months"), t("36 maanden", "36 months"), notYetTogether,
      t("besluit na de wettelijke termijn", "decision after the legal term"),
    ]
  }

  var twoYearsCaption: Prose {
    t(
      """
      Langer dan twee jaar van ouder of gezin gescheiden: wie na zo lang aankwam in \(laterYear), en wie aan het eind ervan (\(later)) nog wacht na \
      een verzoek dat niet is afgewezen (mediaan\(bandOf90)). Kinderen zijn minderjarige gezinsleden, of een referent die als minderjarige alleen kwam
      """,
      """
      Apart from parent or family for over two years: who came after so long in \(laterYear), and who at its end (\(later)) still waits after a \
      request that was not refused (median\(bandOf90)). Children are relatives under 18, or a sponsor who came alone as a minor
      """)
  }

  var twoYearsColumns: [Prose] {
    [
      variant, t("kinderen, aangekomen", "children, came"), t("kinderen, wachten nog", "children, still wait"),
      t("kinderen, samen", "children, together"), t("gemiddeld verschil met het huidige recht", "mean difference from today's law"),
      t("gezinsleden, wachten nog", "relatives, still wait"), t("gezinsleden, samen", "relatives, together"),
    ]
  }

  var switchersCaption: Prose {
    t(
      """
      Dezelfde nareizigers onder het huidige recht en onder de variant, over de hele looptijd: wie op een ander moment komt (mediaan\(bandOf90))
      """,
      """
      The same relatives under today's law and under the variant, over the whole horizon: who comes at another moment (median\(bandOf90))
      """)
  }

  var switchersColumns: [Prose] {
    [
      variant, t("later", "later"), t("maanden later, gemiddeld", "months later, on average"), t("eerder", "sooner"),
      t("maanden eerder, gemiddeld", "months sooner, on average"), t("niet meer binnen de looptijd", "no longer within the horizon"),
      t("alleen nu", "only now"), t("gemiddeld verschil in aankomsten ± standaardfout", "mean difference in arrivals ± standard error"),
    ]
  }

  var servicesCaption: Prose {
    t("De diensten in \(later): wie wacht waarop (mediaan\(bandOf90))", "The services in \(later): who waits for what (median\(bandOf90))")
  }

  var servicesColumns: [Prose] {
    [
      variant, t("op een asielbesluit", "for an asylum decision"),
      t("nareizigers, op besluit of plaats", "relatives, for a decision or a place"), t("in de opvang", "in reception"),
      t("waarvan in noodopvang", "of whom in emergency places"), t("op een woning", "for a home"),
      t("in de opvang, gemiddelde ± standaardfout", "in reception, mean ± standard error"),
    ]
  }
}
