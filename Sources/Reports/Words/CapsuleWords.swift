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
      "Elk blok is JSON in een element “script” dat geen browser uitvoert. Een teksteditor laat het zien; zoek op de naam.",
      "Every block is JSON in an element “script” that no browser executes. A text editor shows it; search for the name.")
  }
  var verify: Prose {
    t("Deze opdracht rekent alles na uit het dossier in dit bestand:", "This command makes everything again from the dossier in this file:")
  }

  func part(_ part: CapsulePart) -> Prose {
    let what =
      switch part {
      case .frame: t("de vorm van dit bestand, de taal en de naam van het dossier", "the form of this file, the language and the name of the dossier")
      case .receipt: t("de verantwoording", "the receipt")
      case .assessment: t("alle antwoorden, tot op de laatste bit", "all answers, to the last bit")
      case .figures: t("dezelfde antwoorden als assessment.json, voor andere programma's", "the same answers as assessment.json, for other programs")
      case .studies: t("de studies die de nota laat zien", "the studies that the brief shows")
      case .dossier: t("de bestanden van het dossier, elk met pad en tekst", "the files of the dossier, each with its path and text")
      }
    return "\(part.id): \(what)"
  }
}
