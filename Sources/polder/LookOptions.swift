import Archive
import ArgumentParser
import Assessments
import Dossiers
import Foundation
import LegalReview
import Reports
import Vocabulary

/// Which lot of rulings is looked at, and where the look is put on record.
struct LookOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(ReviewCommandWords.lot)))
  var lot: String?

  @Option(help: ArgumentHelp(say(ReviewCommandWords.log)))
  var log: String?

  @Flag(help: ArgumentHelp(say(ReviewCommandWords.each)))
  var each = false

  var isGiven: Bool { lot != nil || log != nil || each }

  /// A mistake in the name of a lot.
  private enum Mistake: Explained {
    case noSuchLot(LotID, [LotID])
    case otherLot(LotID, inside: LotID)

    var sentence: Phrase {
      switch self {
      case .noSuchLot(let name, let lots): ReviewCommandWords.noSuchLot(name, of: lots)
      case .otherLot(let name, let inside): ReviewCommandWords.otherLot(name, inside: inside)
      }
    }
  }

  /// Scores a bank, or the rulings of the dossier where none is given. A look at a lot is on record before anything of it is known.
  func score(_ bank: RulingBank?, _ law: LawDossier, in language: Language) throws -> (review: BankReview, record: BankSheet.Record?) {
    guard let lot else { return (law.reviewBank(), nil) }
    let name = LotID(lot)
    guard let bank else {
      guard let own = law.law.lots.first(where: { $0.id == name }) else { throw Mistake.noSuchLot(name, law.law.lots.map(\.id)) }
      let rulings = law.rulings.filter { $0.lot == name }
      return try recorded(law, rulings, name, kind: own.isKnown == true ? .known : .unsaid, showsEach: true)
    }
    let contents = try readingInput(language) { () throws(DossierProblems) in try bank.read(with: law) }
    if let inside = contents.lot?.id, inside != name { throw Mistake.otherLot(name, inside: inside) }
    let kind: LotLook.Kind = contents.isApart ? .apart : contents.lot?.isKnown == true ? .known : .unsaid
    return try recorded(law, contents.rulings, name, kind: kind, showsEach: each)
  }

  private func recorded(
    _ law: LawDossier, _ rulings: [Ruling], _ name: LotID, kind: LotLook.Kind, showsEach: Bool
  ) throws -> (review: BankReview, record: BankSheet.Record?) {
    let review = law.reviewBank(rulings)
    let file = log ?? LookLog.usual
    guard let date = clockDate() else { throw LookLogError.notWritten(file: file) }
    var look = LotLook(
      date: date, lot: name, kind: kind, versions: LotLook.Versions(norms: NormVersion.norms(law.law), records: NormVersion.records(rulings)),
      scores: (LotScore(review.rows(.firm)), LotScore(review.rows(.weak))))
    look.shown = showsEach ? .each : .totals
    let kept = try LookLog(URL(fileURLWithPath: file)).add(look)
    return (review, BankSheet.Record(look: look, first: kept.first, number: kept.number, isNew: kept.isNew))
  }
}
