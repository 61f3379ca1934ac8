import Vocabulary

/// What a moved dossier says of itself in its files.
struct MoveWords {
  private let month: CalendarMonth

  init(_ month: CalendarMonth) { self.month = month }

  /// Beside a value that was fitted again.
  var fitted: Phrase {
    Phrase(
      nl: "Opnieuw bepaald uit de reeksen tot en met \(month), toen het dossier naar die maand is verzet.",
      en: "Fitted again to the series up to \(month), when the dossier was moved to that month.")
  }
}
