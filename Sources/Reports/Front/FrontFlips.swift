import Assessments
import Chance
import Dossiers
import Negotiation
import Vocabulary

/// What would flip what the front says: the smallest move at the table, and a first look into the futures of the run.
struct FrontFlips: BriefSheet {
  static let most = 3

  let brief: Brief
  private var words: FlipWords { FlipWords(language: language) }

  var lines: [Prose] { Array([move, threshold, weakest].compactMap { $0 }.prefix(Self.most)) }

  /// The single move of the smallest worth given up.
  private var move: Prose? {
    guard let sheet = brief.table, sheet.table.outcome.agreeable == 0 else { return nil }
    let single = sheet.table.concessions.filter { $0.moves.count == 1 }
    guard let smallest = single.min(by: { sheet.table.price($0) < sheet.table.price($1) }), let move = smallest.moves.first else { return nil }
    return words.move(sheet.tables.words.move(move).words, opens: smallest.opened)
  }

  /// Where the strongest variant begins to bind, or its effect turns.
  private var threshold: Prose? {
    guard let variant = assessment.strongest, let look = assessment.firstLook(variant) else { return nil }
    for turn in look.turns {
      if let stump = turn.stump { return words.threshold(variant, turn.conclusion, stump) }
    }
    return nil
  }

  /// The assumption without a source that carries most of the spread.
  private var weakest: Prose? {
    guard let variant = assessment.strongest, let spread = assessment.firstLook(variant)?.spread(.relativesArrived), let top = spread.shares.first
    else { return nil }
    return words.carries(variant, top, isWeakest: top.isUnsourcedAssumption, weakest: spread.weakestLink)
  }
}
