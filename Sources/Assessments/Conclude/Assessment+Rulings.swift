public import Dossiers
import LegalReview
import Vocabulary

extension Assessment {
  /// The same with what lawyers ruled at a table: the law is reviewed anew, and with it what parties draw red lines on. No future is simulated anew.
  ///
  /// `hash` is that of the rulings, for the receipt; `futures` are those of the run, where they were kept. Throws what an engine refuses.
  public func ruled(by rulings: [TableRuling], hash: String?, _ futures: FutureFigures?, of dossier: Dossier) throws -> Assessment {
    var own = self
    var dossier = dossier
    dossier.law?.answers += rulings.map(\.answer)
    if hash != nil { own.receipt.answers = hash }
    guard let law = try? dossier.withLaw else { return own }
    let reviewer = law.reviewer
    for index in own.variants.indices {
      let derived = own.variants[index].chain?.derived ?? DerivedFacts.allUnknown
      own.variants[index].law = law.lawAnswer(own.variants[index].variant, reviewer, derived)
    }
    if dossier.has(.talks) {
      let talks = try dossier.withTalks
      let facts = talks.optionFacts(own.variants)
      own.table = try talks.tableAssessment(own.variants, facts, seed: receipt.seed)
      for index in own.variants.indices { own.variants[index].carry = try talks.carryAnswer(own.variants[index].variant, facts) }
    }
    own.matrix = dossier.matrix(own.variants, today: today, futures: futures)
    return own
  }
}
