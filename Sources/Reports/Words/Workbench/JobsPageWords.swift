public import Assessments
public import Vocabulary

/// What the pages on jobs say.
public struct JobsPageWords: Bilingual, Sendable {
  public let language: Language

  public init(_ language: Language) { self.language = language }

  public var title: String { t("Opdrachten", "Jobs") }
  public var intro: Prose {
    t(
      "Een opdracht maakt een run of een studie. Dezelfde vraag is dezelfde opdracht: wie haar ook stelt, wacht op dezelfde run.",
      "A job makes a run or a study. The same question is the same job: whoever asks it waits for the same run.")
  }
  public var none: Prose { t("Er zijn geen opdrachten.", "There are no jobs.") }
  public var columns: [Prose] { [t("opdracht", "job"), t("wat", "what"), t("dossier", "dossier"), t("staat", "state"), t("gevraagd", "asked")] }
  public var caption: Prose { t("De laatst gevraagde eerst", "Last asked first") }
  /// What a job makes, by what it is called in the list of runs.
  public func study(_ study: StudyKind, variant: String?) -> String {
    RunsWords(language: language).study(study) + (variant.map { " (\($0))" } ?? "")
  }
  public func assessment(futures: Int?, variants: Int) -> String {
    let count = numbers.counted(variants, ("variant", "varianten"), ("variant", "variants"))
    return t("beoordeling", "assessment") + (futures.map { ", \(numbers.futures($0))" } ?? "") + ", \(count)"
  }
  public func moment(_ written: String) -> String { numbers.moment(written: written) }

  // MARK: One job

  public func title(of job: String) -> String { t("Opdracht \(job)", "Job \(job)") }
  public var queued: String { t("wacht", "waiting") }
  public var running: String { t("wordt gemaakt", "being made") }
  public var done: String { t("klaar", "done") }
  public var failed: String { t("mislukt", "failed") }
  public var cancelled: String { t("afgebroken", "cancelled") }
  /// How far it is, with the seconds that are left where that is known.
  public func progress(_ done: Int, of total: Int, secondsLeft: Int?) -> String {
    let part = t("\(numbers.whole(done)) van \(numbers.whole(total)) stukken klaar", "\(numbers.whole(done)) of \(numbers.whole(total)) pieces done")
    guard let secondsLeft else { return part + "." }
    return part + t(", nog ongeveer \(span(secondsLeft)).", ", about \(span(secondsLeft)) left.")
  }
  /// A time to wait, in words of its size.
  private func span(_ seconds: Int) -> String {
    guard seconds >= 90 else { return numbers.counted(max(seconds, 1), ("seconde", "seconden"), ("second", "seconds")) }
    return numbers.counted((seconds + 30) / 60, ("minuut", "minuten"), ("minute", "minutes"))
  }
  public var beginning: String { t("De run wordt gemaakt. Nog is geen stuk klaar.", "The run is being made. No piece is done yet.") }
  /// Its place in the queue.
  public func waiting(behind count: Int) -> String {
    count == 0
      ? t("De opdracht wacht; in deze lijst gaat geen andere voor.", "The job waits; none in this list is before it.")
      : t(
        "De opdracht wacht achter \(numbers.counted(count, ("andere", "andere"), ("other", "others"))).",
        "The job waits behind \(numbers.counted(count, ("andere", "andere"), ("other", "others"))).")
  }
  public func isDone(_ link: Prose) -> Prose { t("De opdracht is klaar: \(link).", "The job is done: \(link).") }
  public var readRun: String { t("lees de run", "read the run") }
  public var studyIsDone: Prose {
    t(
      "De studie is klaar. Zij staat op de pagina’s van elke run van hetzelfde dossier met dezelfde startwaarde.",
      "The study is done. It stands on the pages of every run of the same dossier with the same seed.")
  }
  public var wasCancelled: Prose { t("De opdracht is afgebroken; er is niets bewaard.", "The job was cancelled; nothing was kept.") }
  /// Where script does not renew the page.
  public func reload(_ link: Prose) -> Prose {
    t("Zonder script blijft deze pagina zoals zij is: \(link).", "Without script this page stays as it is: \(link).")
  }
  public var reloadLink: String { t("laad haar opnieuw", "load it again") }
  public var progressLabel: String { t("Voortgang", "Progress") }
  public var cancelTitle: String { t("Afbreken", "Cancel") }
  public var cancel: String { t("Breek de opdracht af", "Cancel the job") }
  public var againTitle: String { t("Opnieuw vragen", "Ask again") }
  public var again: String { t("Vraag deze run opnieuw", "Ask for this run again") }

  // MARK: Asking for a run

  public var startTitle: String { t("Vraag een run", "Ask for a run") }
  public var dossier: String { t("Dossier", "Dossier") }
  public func futures(low: Int, high: Int) -> String {
    t("Toekomsten (\(low) tot en met \(numbers.whole(high)))", "Futures (\(low) to \(numbers.whole(high)))")
  }
  public var seed: String { t("Startwaarde", "Seed") }
  public var start: String { t("Start deze run", "Start this run") }
  public var startStudy: String { t("Start deze studie", "Start this study") }
  public var startHere: String { t("Hier maken", "Make it here") }
  public var ofVariant: String { t("Van welke variant", "Of which variant") }
  /// Above what is wrong in a form.
  public var problems: String { t("Dit kan nog niet:", "This cannot be done yet:") }
}
