import LegalReview
import Vocabulary

extension LawContradiction {
  /// What is wrong with the second reading of a norm and what to do; empty for another contradiction.
  var readingSentence: Phrase {
    switch self {
    case .clauseUnread(let norm, let place):
      Phrase(
        nl:
          "Geen regel van \(norm) leest “\(place.nl)”. Noem onder “read_by” de regels die het lezen, "
          + "of zeg onder “not_formalised” waarom het in geen regel staat.",
        en:
          "No rule of \(norm) reads “\(place.en)”. Name the rules that read it under “read_by”, "
          + "or say under “not_formalised” why no rule holds it.")
    case .quotationTooLong(let characters, let most):
      Phrase(
        nl: "Het citaat telt \(characters) tekens; ten hoogste \(most) mag. Houd alleen wat nodig is om de regel na te gaan.",
        en: "The quotation has \(characters) characters; \(most) at most. Keep only what is needed to check the rule.")
    case .readAndNotRead(let norm, let place):
      Phrase(
        nl: "“\(place.nl)” van \(norm) heeft woorden, en zegt dat zij niet zijn gelezen. Haal “words” of “not_read” weg.",
        en: "“\(place.en)” of \(norm) has words, and says that they were not read. Remove “words” or “not_read”.")
    case .rulesWithoutClause(let norm, let codes):
      Phrase(
        nl: "\(norm) is een tweede keer gelezen, maar geen onderdeel noemt \(Self.listed(codes)). Noem ze onder “read_by” van een onderdeel.",
        en: "\(norm) was read a second time, but no clause names \(Self.listed(codes)). Name them under “read_by” of a clause.")
    case .versionAfterReading(let version, let read):
      Phrase(
        nl: "De versie is van \(Phrase(version).nl), maar gelezen op \(Phrase(read).nl). Verbeter een van beide.",
        en: "The version is of \(Phrase(version).en), but was read on \(Phrase(read).en). Correct one of them.")
    case .answerLever, .answerOutcome, .answerVerdict, .answeredTwice, .bundleSize, .circle, .ecliYear, .knownAtTalks, .leverDiffers, .missingRecord,
      .norm, .unreadLever:
      Phrase(same: "")
    }
  }

  private static func listed(_ codes: [RuleCode]) -> String { codes.map { "“\($0)”" }.joined(separator: ", ") }
}
