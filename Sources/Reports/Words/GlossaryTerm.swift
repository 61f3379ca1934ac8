import Vocabulary

/// A word of the program in both languages, with its meaning.
struct GlossaryTerm: Hashable {
  var word: Phrase
  var meaning: Phrase

  private init(_ nl: String, _ en: String, _ meaning: Phrase) { (word, self.meaning) = (Phrase(nl: nl, en: en), meaning) }

  /// The words that pages use, in the order of ideas. Their English and Dutch are those of the glossary among the guides.
  static let all: [GlossaryTerm] = [
    GlossaryTerm(
      "dossier", "dossier",
      Phrase(
        nl: "de map met alles over één vraag; er zit er een in het programma",
        en: "the folder with everything about one question; one is built into the program")),
    GlossaryTerm("maatregel", "measure", Phrase(nl: "iets wat een overheid kan doen", en: "something a government can do")),
    GlossaryTerm(
      "instelling", "lever",
      Phrase(
        nl: "een grootheid van een maatregel: eenheid, bereik en waarde in het huidige recht",
        en: "a parameter of a measure: unit, range, value in today's law")),
    GlossaryTerm(
      "variant", "variant",
      Phrase(
        nl: "een set instellingen per statusgroep, als wijziging van het huidige recht",
        en: "a named set of lever values per status group, as changes to today's law")),
    GlossaryTerm(
      "het huidige recht", "today's law, baseline",
      Phrase(nl: "de variant waarmee de andere worden vergeleken", en: "the variant with which the others are compared")),
    GlossaryTerm("norm", "norm", Phrase(nl: "een regel van hoger recht, als toets op instellingen", en: "a rule of higher law, as tests on levers")),
    GlossaryTerm("uitspraak", "ruling", Phrase(nl: "een vonnis of een gezaghebbend advies", en: "a judgment or an authoritative opinion")),
    GlossaryTerm(
      "stand van het recht", "setting",
      Phrase(nl: "een stand van het recht waaronder varianten worden getoetst", en: "a state of the law under which variants are reviewed")),
    GlossaryTerm(
      "bevinding", "finding", Phrase(nl: "wat één regel van een norm over een variant zegt", en: "what one rule of a norm says of a variant")),
    GlossaryTerm(
      "niet beoordeeld, want niet bekend", "gap",
      Phrase(
        nl: "een regel die niet te toetsen was doordat een instelling niet bekend is", en: "a rule that an unknown lever kept from being assessed")),
    GlossaryTerm(
      "achteraf", "hindsight", Phrase(nl: "pas bekend geworden na de datum van de besprekingen", en: "known only after the date of the talks")),
    GlossaryTerm(
      "houdbaar", "tenable", Phrase(nl: "er zijn normen getoetst en geen ervan zegt iets slechters", en: "norms were tested, and none says worse")),
    GlossaryTerm("kwetsbaar", "at risk", Phrase(nl: "een norm zegt dat de variant kan sneuvelen", en: "a norm says that it may fail")),
    GlossaryTerm("in strijd", "contrary", Phrase(nl: "een norm zegt dat de variant sneuvelt", en: "a norm says that it fails")),
    GlossaryTerm(
      "niet beoordeeld", "not assessed",
      Phrase(nl: "iets is niet bekend, of geen norm gaat erover", en: "something is not known, or no norm is about it")),
    GlossaryTerm("toekomst", "future", Phrase(nl: "één gesimuleerd verloop", en: "one simulated course of events")),
    GlossaryTerm(
      "gemiddeld verschil", "mean difference",
      Phrase(
        nl: "het gemiddelde over alle toekomsten van het verschil met het huidige recht, op dezelfde mensen",
        en: "the mean over all futures of the difference from today's law, on the same people")),
    GlossaryTerm(
      "mediane toekomst", "median future",
      Phrase(
        nl: "de middelste als de toekomsten op volgorde van het verschil liggen; wat daar niets is, kan gemiddeld wel iets zijn",
        en: "the one in the middle when the futures lie in the order of the difference; what is nothing there can be something on average")),
    GlossaryTerm("band", "band", Phrase(nl: "het bereik van 30, 60 of 90 van de 100 toekomsten", en: "the range of 30, 60 or 90 of 100 futures")),
    GlossaryTerm("startwaarde", "seed", Phrase(nl: "het getal waaruit alle toeval volgt", en: "the number from which all chance follows")),
    GlossaryTerm("beoordeling", "assessment", Phrase(nl: "de vier antwoorden op elke variant", en: "the four answers to every variant")),
    GlossaryTerm(
      "verantwoording", "receipt",
      Phrase(
        nl: "waaruit een beoordeling is gemaakt: versie, hash, startwaarde en toekomsten",
        en: "what an assessment was made from: version, hash, seed, futures; of a study too")),
    GlossaryTerm(
      "run", "run",
      Phrase(nl: "een beoordeling of studie die bewaard is", en: "an assessment or study that is kept, under the hash of its circle and receipt")),
    GlossaryTerm(
      "studie", "study",
      Phrase(
        nl: "een vraag naast de beoordeling: terugblik, experiment, omslagpunten of gevoeligheid",
        en: "a question beside the assessment: backtest, experiment, flip points, sensitivity")),
    GlossaryTerm(
      "deel van een dossier", "part of a dossier",
      Phrase(
        nl: "recht, keten, besprekingen of plaatsen; een deel mag ontbreken, en dan wordt zijn vraag niet gesteld",
        en: "law, chain, talks or places; one may be absent, and its question is then not asked")),
    GlossaryTerm("vingerafdruk", "fingerprint", Phrase(nl: "de hash van alle bestanden van een dossier", en: "the hash of all files of a dossier")),
    GlossaryTerm("nota", "brief", Phrase(nl: "het verslag van een beoordeling", en: "the report of an assessment")),
    GlossaryTerm(
      "aanname", "assumption",
      Phrase(nl: "een waarde zonder bron die haar vastlegt, met de reden", en: "a value taken without a source that settles it, with the reason")),
    GlossaryTerm("referent", "sponsor", Phrase(nl: "de statushouder bij wie gezinsleden komen", en: "the permit holder whom relatives join")),
    GlossaryTerm("gezinslid, nareiziger", "relative", Phrase(nl: "iemand die bij een referent komt", en: "someone who comes to join a sponsor")),
    GlossaryTerm("behoefte", "need", Phrase(nl: "plaatsen die in een maand nodig zijn", en: "places needed in a month")),
    GlossaryTerm(
      "bezettingsgraad", "utilisation",
      Phrase(nl: "het deel van de plaatsen dat volgens plan in gebruik is", en: "share of places that are planned to be in use")),
    GlossaryTerm(
      "opgave", "task", Phrase(nl: "plaatsen die een provincie of gemeente moet bieden", en: "places that a province or municipality must provide")),
    GlossaryTerm(
      "verdeelsleutel", "key", Phrase(nl: "de verhouding waarin plaatsen worden verdeeld", en: "the proportion in which places are shared")),
    GlossaryTerm(
      "afrondingsregel", "rounding rule",
      Phrase(nl: "hoe aandelen hele plaatsen worden die optellen", en: "how shares become whole places that add up")),
    GlossaryTerm(
      "locatie", "site", Phrase(nl: "waar mensen worden opgevangen: een grootte, of bedden", en: "where people are received: a size, or beds")),
    GlossaryTerm("plaatsing", "placement", Phrase(nl: "welk gezin naar welke locatie gaat", en: "which family goes to which site")),
    GlossaryTerm(
      "tafel", "table",
      Phrase(
        nl: "partijen, maatregelen en wat elke optie elke partij waard is",
        en: "parties, measures and what each option is worth to each party")),
    GlossaryTerm("optie", "option", Phrase(nl: "wat een maatregel kan zijn", en: "what a measure can be")),
    GlossaryTerm("pakket", "package", Phrase(nl: "één optie voor elke maatregel", en: "one option for each measure")),
    GlossaryTerm(
      "standpunt", "position",
      Phrase(nl: "waar een partij staat op de schaal van een maatregel, 0 tot 100", en: "where a party stands on the scale of a measure, 0 to 100")),
    GlossaryTerm("gewicht", "salience", Phrase(nl: "hoe zwaar een maatregel voor een partij telt", en: "how much a measure weighs for a party")),
    GlossaryTerm(
      "ondergrens", "walk-away value", Phrase(nl: "de minste waarde waarmee een partij blijft", en: "least worth with which a party stays")),
    GlossaryTerm(
      "rode lijn", "red line",
      Phrase(
        nl: "wat een partij niet aanvaardt, wat zij er ook voor krijgt",
        en: "what a party does not accept whatever else it gets: options, a combination, a verdict, a figure")),
    GlossaryTerm(
      "aanvaardbaar", "agreeable",
      Phrase(nl: "raakt geen rode lijn en haalt elke ondergrens", en: "crosses no red line and reaches every walk-away value")),
    GlossaryTerm(
      "kan ermee leven", "can live with it",
      Phrase(nl: "elk pakket met de variant is aanvaardbaar voor de partij", en: "every package with the variant is acceptable to the party")),
    GlossaryTerm(
      "alleen als", "only if",
      Phrase(
        nl: "sommige pakketten met de variant zijn aanvaardbaar voor de partij", en: "some packages with the variant are acceptable to the party")),
    GlossaryTerm(
      "kan er niet mee leven", "cannot live with it",
      Phrase(nl: "geen pakket met de variant is aanvaardbaar voor de partij", en: "no package with the variant is acceptable to the party")),
    GlossaryTerm("stemmacht", "voting power", Phrase(nl: "hoe vaak een lid een stemming beslist", en: "how often a member decides a vote")),
    GlossaryTerm(
      "verloop van de besprekingen", "course of the talks",
      Phrase(nl: "de tafel op de datum van elke gebeurtenis", en: "the table on the date of every event")),
  ]
}

/// What stands around the words.
struct GlossaryWords: Bilingual {
  let language: Language

  var title: String { StandingWords(language).glossary }
  var introduction: Prose {
    t("De woorden van deze pagina’s, met hun betekenis en hun Engelse naam.", "The words of these pages, with their meaning and their Dutch name.")
  }
  func other(_ word: String) -> Prose { t("Engels: \(word)", "Dutch: \(word)") }
}
