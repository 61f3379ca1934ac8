import Dossiers
import Negotiation
public import Vocabulary

/// What whoever sits for a party at a played table wants at hand: its red lines, its walk-away value, and what the text on the table is worth to it.
/// All of it by its public position, as the players of the others know theirs.
public struct PartyStanding: Sendable, Hashable {
  /// A text as the party sees it.
  public struct Text: Sendable, Hashable {
    public var worth: PlayerReason.Share
    /// The red lines that it crosses, in their order.
    public var crossed: [Phrase]
  }

  /// A measure with the option that the party would like best.
  public struct Wish: Sendable, Hashable {
    public var measure: MeasureID
    public var option: OptionID
    public var measureName: Phrase
    public var optionName: Phrase
  }

  public var party: PartyID
  /// Those that packages can cross, and those on what the law or figures say of them, which nobody weighs while talks are played.
  public var redLines: [Phrase]
  public var unweighed: [Phrase]
  /// In hundredths of what the best package of the party is worth, as all worths.
  public var walkAway: PlayerReason.Share
  /// What the best package is worth that the party finds for itself. Less than 1 where it cannot have the best of every measure at once.
  public var best: PlayerReason.Share
  /// That package.
  public var wishes: [Wish]
  /// The text on the table; `nil` where there is none, or one that names no options.
  public var text: Text?
  /// The text as the amendment would make it on which all are asked; `nil` where none is put to all.
  public var amended: Text?
}

extension PlayedNight {
  /// How the party of a seat stands; `nil` where nothing is known of it.
  public func standing(of seat: SeatID) -> PartyStanding? {
    guard let party = state.seated(seat)?.seat.party, let number = table.parties.firstIndex(where: { $0.id == party }) else { return nil }
    let (own, lines) = (table.parties[number], names.lines[number])
    let text = proposal.flatMap { package(of: $0.text) }
    let amended = proposal.flatMap { proposal in asked.flatMap { package(of: proposal.text.changed(by: $0.current).text) } }
    let view = SeatView(of: table, from: number, offers: [], time: 1, text: text)
    let best = Temper.best(view)
    func seen(_ options: [Int]) -> PartyStanding.Text {
      PartyStanding.Text(worth: own.hundredths(view.worth(options)), crossed: view.crossedLines(options).map { lines[$0] })
    }
    return PartyStanding(
      party: party, redLines: own.redLines.indices.filter { !own.redLines[$0].conditions.isEmpty }.map { lines[$0] },
      unweighed: own.redLines.indices.filter { own.redLines[$0].conditions.isEmpty }.map { lines[$0] }, walkAway: own.hundredths(own.walkAway),
      best: own.hundredths(view.worth(best)),
      wishes: best.indices.map { measure in
        PartyStanding.Wish(
          measure: table.measures[measure].id, option: table.measures[measure].options[best[measure]], measureName: names.measures[measure],
          optionName: names.options[measure][best[measure]])
      },
      text: text.map(seen), amended: amended.map(seen))
  }

  /// The amendment of the text on the table on which all are asked now.
  private var asked: TableState.Amendment? {
    rounds.reversed().lazy.compactMap { round -> TableState.Amendment? in
      guard round.closedAt == nil, case .amendment(let id) = round.matter else { return nil }
      return state.amendment(id)
    }.first { $0.proposal == proposal?.id && $0.readers.include(.table) }
  }
}

extension Party {
  /// A worth in its units as players tell it.
  func hundredths(_ units: Int) -> PlayerReason.Share { Int((share(units) * 100).rounded()) }
}
