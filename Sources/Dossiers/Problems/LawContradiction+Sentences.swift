import LegalReview
import Vocabulary

extension LawContradiction {
  /// What does not go together and what to do.
  var sentence: Phrase {
    switch self {
    case .circle(let lever, let between):
      Phrase(
        nl: "“\(lever)” volgt in een kring uit zichzelf: \(Self.way(lever, between)). Haal één van deze weg.",
        en: "“\(lever)” follows from itself in a circle: \(Self.way(lever, between)). Take one of these away.")
    case .ecliYear(let year, let ruling):
      Phrase(
        nl: "De ECLI is van \(year), maar de uitspraak van \(ruling). Verbeter een van beide.",
        en: "The ECLI is of \(year), but the ruling of \(ruling). Correct one of them.")
    case .knownAtTalks(let ruling, let talks):
      Phrase(
        nl:
          "De uitspraak is van \(Phrase(ruling).nl), de besprekingen zijn van \(Phrase(talks).nl). "
          + "Schrijf “known_at_talks: \(!ruling.isAfter(talks))”, of verbeter de datum.",
        en: "The ruling is of \(Phrase(ruling).en), the talks are of \(Phrase(talks).en). "
          + "Write “known_at_talks: \(!ruling.isAfter(talks))”, or correct the date.")
    case .leverDiffers(let lever, let field, let found, let expected):
      Phrase(
        nl: "“\(lever)” heeft \(field) “\(found)”; het programma leest “\(expected)”. Schrijf \(field): \(expected).",
        en: "“\(lever)” has \(field) “\(found)”; the program reads “\(expected)”. Write \(field): \(expected).")
    case .missingRecord(let ruling, let part): Self.missing(ruling, part)
    case .norm(let fault): fault.sentence
    case .clauseUnread, .quotationTooLong, .rulesWithoutClause, .versionAfterReading: readingSentence
    case .unreadLever(let lever, let norm):
      Phrase(
        nl: "Geen regel van \(norm) leest “\(lever)”. Haal het weg uit “derived”.",
        en: "No rule of \(norm) reads “\(lever)”. Remove it from “derived”.")
    }
  }

  private static func missing(_ ruling: RulingID, _ part: SeparateLot.Part) -> Phrase {
    switch part {
    case .facts:
      Phrase(
        nl: "“\(ruling)” staat niet tussen de feiten. Voeg de feiten toe, of haal de uitspraak weg uit de andere bestanden.",
        en: "“\(ruling)” is not among the facts. Add its facts, or remove the ruling from the other files.")
    case .coded:
      Phrase(
        nl: "“\(ruling)” is niet gecodeerd. Voeg een record toe met zijn “measure”.",
        en: "“\(ruling)” has not been coded. Add a record with its “measure”.")
    case .outcomes:
      Phrase(
        nl: "“\(ruling)” heeft geen uitkomst. Voeg een record toe met “outcome” en “strength”.",
        en: "“\(ruling)” has no outcome. Add a record with its “outcome” and “strength”.")
    }
  }

  /// The circle, closed by the lever that it began with.
  private static func way(_ lever: LeverID, _ between: [LeverID]) -> String {
    ([lever] + between + [lever]).map { "“\($0)”" }.joined(separator: " ← ")
  }
}
