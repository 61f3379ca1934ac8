import Assessments
import Dossiers
import Vocabulary

extension RoomWords {
  var standings: Prose {
    t(
      "Per variant en partij: waarde van de variant met de rest van het pakket zoals bericht, tegen de ondergrens; en wie hem dan steunt",
      "Per variant and party: worth of the variant with the rest of the package as reported, against the walk-away value; and who then supports it")
  }

  /// Variant, the parties, packages, ministers, the houses.
  func standingColumns(_ politics: Politics) -> [Prose] {
    let first: [Prose] = ["variant"] + politics.parties.map { Prose($0.id.rawValue) }
    let council: [Prose] = politics.council == nil ? [] : ["ministers"]
    return first + [t("pakketten", "packages")] + council + politics.chambers.map { Prose($0.name[language]) }
  }

  /// Which of several tables is answered for: its name, who sits there, and the date.
  func seating(_ table: Politics.Seating, on date: CalendarDate) -> Prose {
    let parties = table.parties.map(\.rawValue).joined(separator: ", ")
    return t(
      "De tafel van \(numbers.date(date)) is \(table.name.nl): \(parties).\(cite: table.evidence.sources)",
      "The table of \(numbers.date(date)) is \(table.name.en): \(parties).\(cite: table.evidence.sources)")
  }

  /// What supporters bring in a chamber; `nil` where that is not known.
  func brought(_ seats: Int?) -> Prose { seats.map(whole) ?? t("niet bekend", "not known") }

  /// A worth against the walk-away value, or that a red line forbids it.
  func standing(_ answer: CarryAnswer.PartyAnswer) -> Prose {
    if !answer.redLines.isEmpty { return t("rode lijn", "red line") }
    let worth = answer.withRest ?? answer.best
    return "\(numbers.decimal(worth, 2)) \(worth >= answer.walkAway ? "≥" : "<") \(numbers.decimal(answer.walkAway, 2))"
  }

  var explanations: Prose { t("Per variant en partij, met de bron", "Per variant and party, with the source") }

  /// What is said of one variant and party.
  func explained(_ variant: VariantID, _ party: PartyID, _ words: Prose) -> Prose { "\(variant), \(party.rawValue): \(words)" }

  /// The party's own words on the option, with their source.
  func evidence(_ text: Phrase?, _ sources: [SourceID]) -> Prose { text.map { " “\($0[language])”\(cite: sources)" } ?? "\(cite: sources)" }

  var always: Prose { t("kan ermee leven, wat er verder ook in het pakket zit.", "can live with it, whatever else is in the package.") }

  func never(best: Double, walkAway: Double) -> Prose {
    let (worth, least) = (numbers.decimal(best, 2), numbers.decimal(walkAway, 2))
    return t(
      "kan er niet mee leven: ook het beste pakket ermee is \(worth) waard, minder dan de ondergrens van \(least).",
      "cannot live with it: even the best package with it is worth \(worth), less than the walk-away value of \(least).")
  }

  /// The red lines that forbid it.
  func forbidden(_ lines: [PoliticalParty.RedLine]) -> Prose {
    let all = lines.map { "“\($0.text[language])”\(cite: $0.sources)" as Prose }.joined(separator: "; ")
    return t("kan er niet mee leven: \(all)", "cannot live with it: \(all)")
  }

  var withEnough: Prose { t("alleen met een pakket dat genoeg oplevert.", "only with a package that brings enough.") }

  func withThisRest(worth: Double, walkAway: Double) -> Prose {
    let (own, least) = (numbers.decimal(worth, 2), numbers.decimal(walkAway, 2))
    return t(
      "alleen als de rest van het pakket zo blijft (\(own) tegen \(least)).", "only if the rest of the package stays so (\(own) against \(least)).")
  }

  /// The smallest changes of the rest, each of one or more options; empty for more than three measures.
  func withOtherRest(_ ways: [[String]]) -> Prose {
    let each = ways.map { $0.joined(separator: t(" en ", " and ")) }.joined(separator: t("; of ", "; or "))
    let all = ways.isEmpty ? t("meer dan drie maatregelen", "more than three measures") : each
    return t("alleen als de rest anders wordt, het minst met: \(all).", "only if the rest changes, the least with: \(all).")
  }
}
