public import Vocabulary

extension RunStoreError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .differs(let id):
      Phrase(
        nl:
          "Run \(id) is eerder met andere cijfers bewaard. Dezelfde verantwoording moet dezelfde cijfers geven: verhoog de versie, kies een andere "
          + "plek met --store, of meld dit.",
        en:
          "Run \(id) was kept before with other figures. The same receipt must give the same figures: raise the version, choose another place with "
          + "--store, or report this.")
    case .unknown(let name):
      Phrase(
        nl: "Er is geen run “\(name)”. “polder runs” toont welke er zijn.", en: "There is no run “\(name)”. “polder runs” shows which there are.")
    case .ambiguous(let name, let count):
      Self.ambiguous(name, Phrase.counted(count, ("run begint", "runs beginnen"), ("run begins", "runs begin")))
    case .otherKind(let id):
      Phrase(
        nl: "Run \(id) is een studie en heeft geen nota. Kies een run van “polder assess”.",
        en: "Run \(id) is a study and has no brief. Choose a run of “polder assess”.")
    case .noPart(let id, let part):
      Phrase(nl: "Van run \(id) is “\(part)” niet bewaard. Maak hem opnieuw.", en: "Of run \(id) “\(part)” was not kept. Make it again.")
    case .otherForm(let id):
      Phrase(
        nl: "Run \(id) is bewaard door een andere versie van het programma, in een vorm die deze niet leest. “polder runs” toont de versie; "
          + "maak de run opnieuw.",
        en: "Run \(id) was kept by another version of the program, in a form that this one does not read. “polder runs” shows the version; "
          + "make the run again.")
    case .full(let path): Files.full(path)
    case .locked(let path): Files.locked(path)
    case .unreadable(let path, let reason): Files.unreadable(path, reason)
    }
  }

  private static func ambiguous(_ name: String, _ runs: Phrase) -> Phrase {
    Phrase(nl: "\(runs.nl) met “\(name)”. Schrijf meer tekens.", en: "\(runs.en) with “\(name)”. Write more characters.")
  }
}

extension RunStoreError {
  /// What is wrong with the file of the store.
  fileprivate enum Files {
    static func full(_ path: String) -> Phrase {
      Phrase(
        nl:
          "Er is geen ruimte om \(path) te schrijven; wat er al stond, is gebleven. Maak ruimte op de schijf (“polder store prune” haalt oude runs "
          + "weg), of kies een andere plek.",
        en: "There is no room to write \(path); what was there has stayed. Make room on the disk (“polder store prune” removes old runs), or choose "
          + "another place.")
    }

    static func locked(_ path: String) -> Phrase {
      Phrase(
        nl: "Een ander programma houdt \(path) bezet, dus er is niets gelezen of geschreven. Probeer het opnieuw als dat programma klaar is.",
        en: "Another program keeps \(path) busy, so nothing was read or written. Try again when that program is done.")
    }

    static func unreadable(_ path: String, _ reason: String) -> Phrase {
      Phrase(
        nl: "De runs in \(path) kunnen niet worden gelezen of geschreven: \(reason). Kies een andere plek met --store.",
        en: "The runs in \(path) cannot be read or written: \(reason). Choose another place with --store.")
    }
  }
}
