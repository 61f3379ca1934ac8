import Assessments
public import Vocabulary

extension JobError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .unknown(let name):
      Phrase(
        nl: "Er is geen opdracht “\(name)” in de wachtrij. De lijst van opdrachten toont welke er zijn.",
        en: "There is no job “\(name)” in the queue. The list of jobs shows which there are.")
    case .tooManyOpen(let limit):
      Phrase(
        nl: "U hebt al \(limit) opdrachten openstaan, en meer mag niet. Wacht tot er een klaar is, of breek er een af.",
        en: "You have \(limit) jobs open already, which is the most. Wait until one is done, or cancel one.")
    case .queueFull(let limit):
      Phrase(
        nl: "Er staan al \(limit) opdrachten in de wachtrij, en meer past er niet. Probeer het later opnieuw.",
        en: "There are \(limit) jobs in the queue already, which is the most. Try again later.")
    case .tooDear(let cost, let limit):
      Phrase(
        nl: "Deze opdracht vraagt \(cost) nabootsingen (toekomsten maal varianten), en het meeste is \(limit). Kies minder toekomsten of minder "
          + "varianten, of maak de run op de opdrachtregel.",
        en: "This job asks for \(cost) simulations (futures times variants), and the most is \(limit). Choose fewer futures or fewer variants, or "
          + "make the run on the command line.")
    case .tooMuchToday(let limit):
      Phrase(
        nl: "U mag op één dag \(limit) nabootsingen vragen, en met deze opdracht komt u daarboven. Probeer het morgen, of kies minder toekomsten.",
        en: "You may ask for \(limit) simulations a day, and this job goes beyond that. Try tomorrow, or choose fewer futures.")
    case .storeFull(let megabytes):
      Phrase(
        nl: "De opslag van runs is groter dan \(megabytes) MB, dus er komt geen run meer bij. Vraag de beheerder om ruimte.",
        en: "The store of runs is larger than \(megabytes) MB, so no run is added. Ask the operator for room.")
    case .otherVersion(let version):
      Phrase(
        nl: "Deze opdracht is gevraagd aan versie \(version); dit is versie \(polderVersion). Vraag de run opnieuw.",
        en: "This job was asked of version \(version); this is version \(polderVersion). Ask for the run again.")
    }
  }
}

extension Job.Fault {
  /// Why the job failed, and what to do.
  public var sentence: Phrase {
    switch self {
    case .told(let phrase): phrase
    case .ended(let code):
      Phrase(
        nl: "Het proces van deze opdracht stopte met code \(code) en zei niet waarom. Vraag de run opnieuw, of maak hem op de opdrachtregel.",
        en: "The process of this job ended with code \(code) and did not say why. Ask for the run again, or make it on the command line.")
    case .killed(let times):
      Phrase(
        nl: "Deze opdracht is \(times) keer begonnen en telkens van buitenaf gestopt. Is er genoeg geheugen? Vraag de run daarna opnieuw.",
        en: "This job was begun \(times) times and stopped from outside each time. Is there enough memory? Then ask for the run again.")
    case .notStarted:
      Phrase(
        nl: "Er kon geen proces voor deze opdracht worden gestart. Het log van de server zegt meer.",
        en: "No process could be started for this job. The log of the server says more.")
    }
  }
}
