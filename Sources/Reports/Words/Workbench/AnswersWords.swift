import Assessments
import Vocabulary

/// What stands over the four answers to a version of a proposal.
struct AnswersWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  var title: Prose { t("De vier antwoorden", "The four answers") }
  var nothingToRun: Prose {
    t(
      "Deze versie wijzigt geen instelling en gaat van geen variant uit, zodat er niets door te rekenen is.",
      "This version changes no lever and begins from no variant, so that there is nothing to compute.")
  }
  var optionsNotRead: Prose {
    t(
      "Wat het recht zegt en wat het doet, volgt uit de variant en de instellingen van deze versie, niet uit haar keuzes op de maatregelen.",
      "What the law says and what it does follows from the variant and the levers of this version, not from its options of the measures.")
  }
  var noDossier: Prose {
    t(
      "Het dossier van deze versie is hier niet aanwezig, zodat zij niet is door te rekenen.",
      "The dossier of this version is not here, so that it cannot be computed.")
  }
  var unreadable: Prose {
    t("Deze versie is niet door te rekenen. Wat er niet klopt:", "This version cannot be computed. What is wrong with it:")
  }

  /// How far a run is that was not made.
  func notMade(_ standing: AnsweredVersion.Standing) -> Prose {
    let told: Prose =
      switch standing {
      case .waiting: t("De run van deze versie wacht in de rij.", "The run of this version waits in the queue.")
      case .running: t("De run van deze versie wordt gemaakt.", "The run of this version is being made.")
      case .failed: t("De run van deze versie is mislukt.", "The run of this version failed.")
      case .cancelled: t("De run van deze versie is gestopt.", "The run of this version was stopped.")
      case .notAsked, .nothingToRun, .noDossier, .unreadable, .made:
        t("Er is nog geen run van deze versie.", "There is no run of this version yet.")
      }
    return told + t(" Dit commando maakt hem nu:", " This command makes it now:")
  }

  var law: Prose { t("Houdbaar? Het programma, en wat aan deze tafel geldt", "Does it hold? The program, and what counts at this table") }
  var lawColumns: [Prose] {
    [t("Stand van het recht", "State of the law"), t("Volgens het programma", "By the program"), t("Aan deze tafel", "At this table")]
  }
  func signed(_ seats: String, at moment: String) -> Prose {
    t(
      "Het oordeel aan deze tafel is ondertekend door \(seats), het laatst op \(moment). Het werkt door in wie ermee kan leven.",
      "The verdict at this table was signed by \(seats), last on \(moment). It counts in who can live with it.")
  }
  var unsigned: Prose { t("Nog geen jurist heeft hierover geoordeeld.", "No lawyer has ruled on this yet.") }
}
