public import Dossiers
public import Vocabulary

/// Why a chronology cannot be done again as acts.
public enum ReplayError: Explained, Sendable, Hashable {
  /// The dossier has no acts.
  case none(DossierID)
  /// An event without a date.
  case noDate(EventID)
  /// A word that is no field of an act; acts counted from 1 under their event.
  case noField(String, act: Int, of: EventID)
  /// An act that the table refuses, with its sentence; 0 is the telling of the event itself.
  case refused(Phrase, act: Int, of: EventID)
}
