import Assessments
import Vocabulary

/// What a capsule says of itself.
struct CapsuleWords: Bilingual {
  let language: Language

  var title: String { t("Wat er in dit bestand zit", "What is in this file") }
  var lead: Prose {
    t(
      "Dit ene bestand is de hele nota: de tekst die u leest, en onzichtbaar daarachter de cijfers, de verantwoording en het dossier.",
      "This one file is the whole brief: the text that you read, and unseen behind it the figures, the receipt and the dossier.")
  }
  var how: Prose {
    t(
      """
      Elk blok is JSON in een element “script” dat geen browser uitvoert. Een teksteditor laat het zien; zoek op de naam. De twee lange blokken, \
      polder-assessment en polder-dossier, zijn ingepakt met gzip en geschreven in base64; elke computer kan dat uitpakken.
      """,
      """
      Every block is JSON in an element “script” that no browser executes. A text editor shows it; search for the name. The two long blocks, \
      polder-assessment and polder-dossier, are packed by gzip and written in base64, which every computer can unpack.
      """)
  }
  var leftOut: Prose {
    t(
      """
      Weggelaten zijn de reeksen per maand, de wachttijden per maand en de voorspellingen van toen: ze volgen uit het dossier, de startwaarde en de \
      versie. Van elk staat een controlegetal (SHA-256) in het bestand, zodat het narekenen laat zien of ze nog gelijk zijn.
      """,
      """
      Left out are the monthly series, the waits by month and the forecasts of the past: they follow from the dossier, the seed and the version. A \
      check number (SHA-256) of each is in the file, so that making them again shows whether they are still the same.
      """)
  }
  var verify: Prose {
    t("Deze opdracht rekent alles na uit het dossier in dit bestand:", "This command makes everything again from the dossier in this file:")
  }

  func part(_ part: CapsulePart) -> Prose {
    let what =
      switch part {
      case .frame: t("de vorm van dit bestand, de taal en de naam van het dossier", "the form of this file, the language and the name of the dossier")
      case .receipt: t("de verantwoording", "the receipt")
      case .digests: t("controlegetallen van wat is weggelaten", "check numbers of what is left out")
      case .assessment:
        t(
          "de antwoorden, tot op de laatste bit; keten, recht en plaatsen staan apart, in de volgorde van de varianten",
          "the answers, to the last bit; chain, law and places stand apart, in the order of the variants")
      case .studies: t("de studies die de nota laat zien", "the studies that the brief shows")
      case .dossier: t("de bestanden van het dossier, elk met pad en tekst", "the files of the dossier, each with its path and text")
      }
    return "\(part.id): \(what)"
  }
}
