public import Dossiers
public import Negotiation
public import Talks
public import Vocabulary

/// Words of the played talks: what was done, what a package holds and what it is worth to a seat.
public struct PlayWords: Sendable, Bilingual {
  let politics: Politics
  let table: Table
  let sources: [Source]
  let language: Language
  /// The date on which the parties stand as they do.
  let date: CalendarDate

  /// Words of talks on the table of a politics that stands as on a date.
  public init(politics: Politics, table: Table, sources: [Source], on date: CalendarDate, language: Language) {
    (self.politics, self.table, self.sources, self.date, self.language) = (politics, table, sources, date, language)
  }

  /// Whether the table is set on an earlier date than that of the dossier, so that what the dossier has may be of later.
  var isEarlier: Bool { politics.asOf.isAfter(date) }

  func name(_ seat: Int) -> String { politics.parties[seat].id.rawValue }
  func names(_ seats: [Int]) -> String { listed(seats.map { name($0) }) }
  func name(ofMeasure measure: Int) -> String { politics.measures[measure].name[language] }
  func name(ofOption option: Int, of measure: Int) -> String { politics.measures[measure].options[option].name[language] }
  func choice(_ measure: Int, _ option: Int) -> String { "\(name(ofMeasure: measure)): \(name(ofOption: option, of: measure))" }
  func package(_ options: [Int]) -> String { options.indices.map { choice($0, options[$0]) }.joined(separator: "; ") }

  /// A, B and C.
  func listed(_ texts: [String]) -> String {
    guard texts.count > 1, let last = texts.last else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + t(" en ", " and ") + last
  }

  /// A share with two decimals, such as 0,54 or 1,00.
  func share(_ value: Double) -> String { numbers.decimal(value, 2) }

  /// The act at a position of the record, as a line. A text that is put again is not written out again.
  public func line(_ place: Int, of state: TalkState) -> String {
    let entry = state.record[place]
    let who =
      switch entry.act.by {
      case .chair: t("voorzitter", "chair")
      case .seat(let seat): name(seat)
      }
    let isPutAgain = place > 0 && entry.act.name == .put
    let what = isPutAgain ? t("legt de tekst aan allen voor", "puts the text to all") : deed(entry.act.kind, state.outcome)
    // A package that is put to all once is in no round that means something.
    return (state.rules.way.isOneRound ? "" : "\(entry.round). ") + "\(who): \(what)"
  }

  /// Why an act is refused; measures by the name that users see.
  public func sentence(_ refusal: PlayRefusal) -> String {
    guard case .changesNothing(let id) = refusal, let measure = politics.measures.firstIndex(where: { $0.id == id }) else {
      return refusal.sentence[language]
    }
    return t(
      "Die optie van “\(name(ofMeasure: measure))” staat al in de tekst. Vraag om een andere, of laat de tekst zoals hij is.",
      "The text has that option of “\(name(ofMeasure: measure))” already. Ask for another, or leave the text as it is.")
  }

  private func deed(_ kind: PlayAct.Kind, _ outcome: TalkOutcome?) -> String {
    switch kind {
    case .put(let options): t("legt voor: ", "puts to all: ") + package(options)
    case .propose(let options): t("stelt voor: ", "proposes: ") + package(options)
    case .amend(let measure, let option): t("wil wijzigen: ", "wants to change: ") + choice(measure, option)
    case .leave: t("laat de tekst zoals hij is", "leaves the text as it is")
    case .allow, .accept: t("stemt in", "agrees")
    case .refuse(let objection), .object(let objection): t("heeft bezwaar", "objects") + why(objection, t(", vooral tegen ", ", above all to "))
    case .vote(true, _): t("stemt voor", "votes in favour")
    case .vote(false, let objection): t("stemt tegen", "votes against") + why(objection, t(", vooral vanwege ", ", above all because of "))
    case .close: outcome.map(end) ?? t("sluit", "closes")
    }
  }

  private func why(_ objection: PlayObjection, _ against: String) -> String {
    (objection.measure.map { against + name(ofMeasure: $0) } ?? "") + (objection.reason.map { " (“\($0)”)" } ?? "")
  }

  private func end(_ outcome: TalkOutcome) -> String {
    switch outcome {
    case .decided(let package, _): t("aangenomen: ", "adopted: ") + self.package(package.options)
    case .failed: t("geen akkoord", "no agreement")
    }
  }

  /// How a package lies for a seat: its worth, its walk-away value, and the lines of its own that it crosses.
  func worth(_ options: [Int], to seat: Int) -> String {
    let party = table.parties[seat]
    let worth = table.worth(of: options, to: seat)
    let place =
      worth < party.walkAway
      ? t("onder uw ondergrens van", "below your walk-away value of") : t("niet onder uw ondergrens van", "not below your walk-away value of")
    let crossed = crossedLines(options, of: seat)
    let lines =
      crossed.isEmpty
      ? t("over geen van uw rode lijnen", "across none of your red lines") : t("over uw rode lijn ", "across your red line ") + listed(crossed)
    return "\(t("waard voor u", "worth to you")): \(share(party.share(worth))), \(place) \(share(party.share(party.walkAway))); \(lines)"
  }

  /// The texts of the seat's own lines that a package crosses, in quotation marks.
  func crossedLines(_ options: [Int], of seat: Int) -> [String] {
    table.crossedLines(of: seat, by: options).map { "“\(politics.parties[seat].redLines[$0].text[language])”" }
  }

  /// How the agreement lies for each party.
  public func lies(_ agreement: Package) -> [String] {
    table.parties.indices.map { seat in
      let party = table.parties[seat]
      let crossed = crossedLines(agreement.options, of: seat).map { "; \(t("over", "across")) \($0)" }.joined()
      return "\(party.id): \(share(party.share(agreement.worth[seat]))) (\(t("ondergrens", "walk-away value")) \(share(party.share(party.walkAway))))"
        + crossed
    }
  }
}
