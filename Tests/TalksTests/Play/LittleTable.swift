import Negotiation
import Talks
import Vocabulary

/// Small tables that can be done by hand.
enum LittleTable {
  /// Two parties, three measures. Left accepts worth 30 and more, Right too.
  static let open = Table(
    measures: [
      Measure(id: "a", options: ["low", "middle", "high"]), Measure(id: "b", options: ["no", "yes"]), Measure(id: "c", options: ["p", "q"]),
    ],
    parties: [
      Party(id: "Left", worth: [[60, 40, 0], [40, 0], [0, 30]], walkAway: 30, scale: 100),
      Party(id: "Right", worth: [[0, 40, 60], [0, 40], [5, 0]], walkAway: 30, scale: 100),
    ])

  /// The same with red lines that leave nothing.
  static var blocked: Table {
    var table = open
    table.parties[0].redLines = [RedLine(id: "no high", measure: 0, forbidden: [1, 2])]
    table.parties[1].redLines = [RedLine(id: "no low", measure: 0, forbidden: [0])]
    return table
  }

  static func talks(_ way: WayOfTalking, rounds: Int = 3, on table: Table = open) throws -> TalkState {
    try TalkState(table, PlayRules(way, rounds: rounds))
  }

  /// A vote in which Left has weight 2, Right 1.
  static func vote(quota: Int) throws -> WayOfTalking {
    .vote(DecisionRule(id: "weight", kind: .weighted(try VotingGame(members: ["Left", "Right"], weights: [2, 1], quota: quota))))
  }

  static func seat(_ position: Int, _ kind: PlayAct.Kind) -> PlayAct { PlayAct(by: .seat(position), kind) }
  static func chair(_ kind: PlayAct.Kind) -> PlayAct { PlayAct(by: .chair, kind) }
}
