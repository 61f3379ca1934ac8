import LegalReview
import Vocabulary

extension LawContradiction {
  /// What does not go together and what to do.
  var sentence: Phrase {
    switch self {
    case .answerLever(let lever, let code, let read): Self.answerLever(lever, code, read)
    case .answerOutcome:
      Phrase(
        nl: "Een antwoord geeft óf “verdict”, óf onder “lever” de waarde van één instelling. Houd er één over.",
        en: "An answer gives either “verdict”, or under “lever” the value of one lever. Keep one of them.")
    case .answerVerdict(let verdict, let code, let allowed): Self.answerVerdict(verdict, code, allowed)
    case .answeredTwice(let code, let first):
      Phrase(
        nl: "“\(code)” is op dezelfde dag al beantwoord voor hetzelfde, op \(first). Haal een van de twee weg, of beperk ze met “for”.",
        en: "“\(code)” was answered for the same on the same day before, at \(first). Remove one of the two, or narrow them with “for”.")
    case .bundleSize(let count):
      Phrase(
        nl: "Dit zijn \(count) instellingen; een bundel heeft er twee tot vier. Voeg er toe of splits de bundel.",
        en: "These are \(count) levers; a bundle has two to four. Add some or split the bundle.")
    case .circle(let lever, let between):
      Phrase(
        nl: "“\(lever)” volgt in een kring uit zichzelf: \(Self.way(lever, between)). Haal één van deze weg.",
        en: "“\(lever)” follows from itself in a circle: \(Self.way(lever, between)). Take one of these away.")
    case .ecliYear(let year, let ruling): Dates.ecliYear(year, ruling)
    case .knownAtTalks(let ruling, let talks): Dates.knownAtTalks(ruling, talks)
    case .leverDiffers(let lever, let field, let found, let expected):
      Phrase(
        nl: "“\(lever)” heeft \(field) “\(found)”; het programma leest “\(expected)”. Schrijf \(field): \(expected).",
        en: "“\(lever)” has \(field) “\(found)”; the program reads “\(expected)”. Write \(field): \(expected).")
    case .missingRecord(let ruling, let part): Self.missing(ruling, part)
    case .norm(let fault): fault.sentence
    case .clauseUnread, .quotationTooLong, .readAndNotRead, .rulesWithoutClause, .versionAfterReading: readingSentence
    case .unreadLever(let lever, let norm):
      Phrase(
        nl: "Geen regel van \(norm) leest “\(lever)”. Haal het weg uit “derived”.",
        en: "No rule of \(norm) reads “\(lever)”. Remove it from “derived”.")
    }
  }

  private static func answerLever(_ lever: LeverID, _ code: RuleCode, _ read: [LeverID]) -> Phrase {
    let known = read.reduce(into: [String]()) { if !$0.contains("“\($1)”") { $0.append("“\($1)”") } }.joined(separator: ", ")
    return Phrase(
      nl: "“\(code)” leest “\(lever)” niet, of de waarde ervan volgt uit andere. Te beantwoorden is: \(known).",
      en: "“\(code)” does not read “\(lever)”, or its value follows from others. To be answered is: \(known).")
  }

  private static func answerVerdict(_ verdict: Verdict, _ code: RuleCode, _ allowed: [Verdict]) -> Phrase {
    guard !allowed.isEmpty else {
      return Phrase(
        nl: "“\(code)” is een regel en geen open vraag: het oordeel staat vast. Geef onder “lever” de waarde die niet bekend was.",
        en: "“\(code)” is a rule and no open question: its verdict is fixed. Give under “lever” the value that was not known.")
    }
    let known = allowed.reduce(into: [String]()) { if !$0.contains($1.rawValue) { $0.append($1.rawValue) } }.joined(separator: ", ")
    return Phrase(
      nl: "De vraag “\(code)” kent het oordeel “\(verdict.rawValue)” niet. Kies uit: \(known).",
      en: "The question “\(code)” does not allow the verdict “\(verdict.rawValue)”. Choose one of: \(known).")
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

extension LawContradiction {
  /// Dates that do not go together.
  fileprivate enum Dates {
    static func ecliYear(_ year: Int, _ ruling: Int) -> Phrase {
      Phrase(
        nl: "De ECLI is van \(year), maar de uitspraak van \(ruling). Verbeter een van beide.",
        en: "The ECLI is of \(year), but the ruling of \(ruling). Correct one of them.")
    }

    static func knownAtTalks(_ ruling: CalendarDate, _ talks: CalendarDate) -> Phrase {
      Phrase(
        nl:
          "De uitspraak is van \(Phrase(ruling).nl), de besprekingen zijn van \(Phrase(talks).nl). "
          + "Schrijf “known_at_talks: \(!ruling.isAfter(talks))”, of verbeter de datum.",
        en: "The ruling is of \(Phrase(ruling).en), the talks are of \(Phrase(talks).en). "
          + "Write “known_at_talks: \(!ruling.isAfter(talks))”, or correct the date.")
    }
  }
}
