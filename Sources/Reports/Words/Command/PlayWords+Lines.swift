import Dossiers
public import Negotiation
import Talks
import Vocabulary

extension PlayWords {
  /// What the party of a seat came with: red lines and walk-away value with what they rest on, and its best options, the weightiest first.
  public func ownLines(_ seat: Int, _ view: SeatView) -> [String] {
    let party = politics.parties[seat]
    var lines = ["\(party.id): \(t("uw rode lijnen, ondergrens en wensen", "your red lines, walk-away value and wishes"))"]
    for (position, line) in party.redLines.enumerated() {
      lines.append("  \(t("rode lijn", "red line")): “\(line.text[language])”\(support(line.evidence))")
      if table.parties[seat].redLines[position].conditions.isEmpty {
        lines.append(
          "    "
            + t(
              "telt hier niet mee: zij rust op het recht of op een cijfer, en in dit spel wordt niets doorgerekend",
              "does not count here: it rests on the law or on a figure, and nothing is simulated in this game"))
      }
    }
    if party.redLines.isEmpty { lines.append("  " + t("geen rode lijnen in het dossier", "no red lines in the dossier")) }
    let own = table.parties[seat]
    lines.append("  \(t("ondergrens", "walk-away value")): \(share(own.share(own.walkAway)))\(support(party.walkAwayEvidence))")
    lines.append("  " + t("wensen, met wat de maatregel voor u hoogstens scheelt:", "wishes, with the most that the measure makes out for you:"))
    let best = Temper.best(view)
    for measure in politics.measures.indices.sorted(by: { (-weight($0, of: own), $0) < (-weight($1, of: own), $1) }) {
      lines.append("  \(measure + 1). \(choice(measure, best[measure])) (\(share(own.share(weight(measure, of: own)))))")
    }
    return lines
  }

  /// The span between a party's best and worst option of a measure.
  private func weight(_ measure: Int, of party: Party) -> Int {
    (party.worth[measure].max() ?? 0) - (party.worth[measure].min() ?? 0)
  }

  /// What a value rests on, in brackets; nothing where the dossier gives neither source nor assumption.
  private func support(_ evidence: Evidence) -> String {
    let cited = evidence.sources.map { id in (id: id, source: sources.first { $0.id == id }) }
    let isLater = cited.map { cited in isEarlier && (cited.source.flatMap { CalendarDate($0.date) }?.isAfter(date) ?? false) }
    func names(_ later: Bool) -> String {
      zip(cited, isLater).filter { $0.1 == later }.map { $0.0.source.map { "\($0.publisher) \($0.date)" } ?? $0.0.id.rawValue }.joined(
        separator: ", ")
    }
    let parts =
      (isLater.contains(false) ? ["\(t("bron", "source")): \(names(false))"] : [])
      + (isLater.contains(true) ? ["\(t("bron van later", "later source")): \(names(true))"] : [])
      + (evidence.assumption.map { ["\(t("aanname", "assumption")): \($0[language])"] } ?? [])
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  /// What must be said before a seat lets pass what goes against its own line; empty where nothing does.
  ///
  /// With the text as it lies, only what the change adds: lines that the text crosses already are not the change's.
  public func warnings(_ options: [Int], for seat: Int, over text: [Int]?) -> [String] {
    let party = table.parties[seat]
    let before = text.map { crossedLines($0, of: seat) } ?? []
    var warnings = crossedLines(options, of: seat).filter { !before.contains($0) }.map {
      t("Let op: dit gaat over uw rode lijn \($0)", "Mind: this crosses your red line \($0)")
    }
    let worth = table.worth(of: options, to: seat)
    if worth < party.walkAway, text.map({ worth < table.worth(of: $0, to: seat) }) ?? true {
      warnings.append(
        t(
          "Let op: dit is \(share(party.share(worth))) waard en ligt onder uw ondergrens van \(share(party.share(party.walkAway))).",
          "Mind: this is worth \(share(party.share(worth))) and lies below your walk-away value of \(share(party.share(party.walkAway)))."))
    }
    return warnings
  }
}
