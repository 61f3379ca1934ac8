import Vocabulary

/// What the page on the model says.
struct AboutTheModelWords: Bilingual {
  let language: Language

  var title: String { StandingWords(language).aboutTheModel }

  var lead: Prose {
    t(
      "Polder zet bij een beleidsvariant vier antwoorden naast elkaar, met het bewijs erbij. Het besluit blijft bij mensen.",
      "Polder lays four answers beside a policy variant, with the evidence. The decision stays with people.")
  }

  var questionsTitle: Prose { t("De vier vragen", "The four questions") }

  var questions: [Prose] {
    [
      t(
        "Houdt de variant stand in het recht? Normen van hoger recht staan als gegevens in het dossier; een toets leest ze regel voor regel.",
        "Does the variant hold in law? Norms of higher law stand in the dossier as data; a review reads them rule by rule."),
      t(
        "Wat doet de variant? Een simulatie volgt dezelfde mensen onder het huidige recht en onder de variant, toekomst na toekomst.",
        "What does the variant do? A simulation follows the same people under today’s law and under the variant, future after future."),
      t(
        "Wie kan met de variant leven? Een zoektocht gaat door alle pakketten van maatregelen die op tafel liggen.",
        "Who can live with the variant? A search goes through all packages of measures on the table."),
      t(
        "Waar komen mensen terecht? Een verdeelregel deelt de nodige plaatsen over provincies en gemeenten.",
        "Where will people go? A rule of apportionment shares the places needed over provinces and municipalities."),
    ]
  }

  var usersTitle: Prose { t("Voor wie", "For whom") }

  var users: Prose {
    t(
      "Voor beleidsmedewerkers, juristen en onderhandelaars die varianten voorbereiden. Polder beslist niet over een persoon, een aanvraag of "
        + "een gemeente, en leest geen gegevens over personen die bestaan.",
      "For policy analysts, lawyers and negotiators who prepare variants. Polder decides on no person, request or municipality, and reads no "
        + "records of people who exist.")
  }

  var inputsTitle: Prose { t("Waaruit", "From what") }

  var inputs: [Prose] {
    [
      t(
        "Eén dossier: een map met gewone bestanden. Bij elke waarde staat een bron, of de reden waarom zij is aangenomen.",
        "One dossier: a folder of plain files. Beside every value stands a source, or the reason why it was assumed."),
      t(
        "Een startwaarde en een aantal toekomsten. Dezelfde invoer geeft dezelfde cijfers, op elke machine.",
        "A seed and a number of futures. The same input gives the same figures, on any machine."),
      t(
        "Waarden met een bereik worden in elke toekomst opnieuw getrokken; daaruit komen de banden.",
        "Values with a range are drawn anew in each future; the bands come from that."),
    ]
  }

  var limitsTitle: Prose { t("Wat het niet kan zeggen", "What it cannot say") }

  var limits: [Prose] {
    [
      t(
        "Gedrag is niet meegenomen: of mensen door een variant anders reizen of elders asiel vragen.",
        "Behaviour is left out: whether a variant makes people travel otherwise or seek asylum elsewhere."),
      t(
        "Een oordeel over het recht is geen kans op verlies bij de rechter, en geen advies.",
        "A verdict in law is no probability of losing in court, and no advice."),
      t(
        "De tafel staat zoals bronnen de standpunten melden; wat een partij werkelijk zal doen, weet het model niet.",
        "The table stands as sources report the positions; what a party will really do, the model does not know."),
      t(
        "Wat niet bekend is, heet niet bekend en is nooit nul. De verantwoording van elke run zegt waarvan zij is gemaakt.",
        "What is not known is called not known and is never nought. The receipt of every run says what it was made from."),
    ]
  }

  var checksTitle: Prose { t("Hoe het is nagegaan", "How it was checked") }

  var checks: [Prose] {
    [
      t(
        "Voorbeelden uit de vakliteratuur worden tot het laatste cijfer nagerekend, en wat altijd moet gelden wordt getoetst op veel startwaarden.",
        "Examples from the literature are worked out to the last digit, and what must always hold is tested over many seeds."),
      t(
        "Voorspellingen van de instroom zijn op datums in het verleden gemaakt met wat toen bekend was, en naast de uitkomst gelegd.",
        "Forecasts of arrivals were made on dates in the past with what was known then, and laid beside what came."),
    ]
  }

  var validated: Prose {
    t("De cijfers daarvan staan hieronder, uit de nieuwste bewaarde run.", "Their figures stand below, from the newest stored run.")
  }

  var notValidated: Prose {
    t(
      "De cijfers daarvan zijn bij geen van de nieuwste runs bewaard. Deze opdracht maakt ze:",
      "Their figures are kept beside none of the newest runs. This command makes them:")
  }
}
