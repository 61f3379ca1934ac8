public import Vocabulary

extension MergeError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .form(let form):
      Phrase(
        nl: "Dit blok heeft vorm \(form); dit programma leest vorm \(SweepRecord.currentForm). Reken het opnieuw uit.",
        en: "This block has form \(form); this program reads form \(SweepRecord.currentForm). Compute it again.")
    case .otherSweep:
      Phrase(
        nl:
          "De blokken zijn van verschillende runs: een ander dossier, een andere startwaarde, een ander aantal, scenario of programma. "
          + "Voeg alleen blokken van één run samen.",
        en: "The blocks are of different runs: another dossier, seed, number, scenario or program. Merge only blocks of one run.")
    case .overlap(let block):
      Phrase(
        nl: "De toekomsten \(block.from) tot \(block.to) staan in twee blokken. Laat er een weg.",
        en: "Futures \(block.from) to \(block.to) stand in two blocks. Leave one out.")
    case .nothing: Phrase(nl: "Er zijn geen blokken. Geef er ten minste één.", en: "There are no blocks. Give at least one.")
    }
  }
}
