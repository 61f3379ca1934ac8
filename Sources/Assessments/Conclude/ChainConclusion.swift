import Dossiers
import Vocabulary

/// The answers of the chain, made from a whole sweep.
struct ChainConclusion {
  private let chain: ChainDossier
  private let samples: Samples
  /// The answer of the baseline.
  let today: ChainAnswer

  /// Throws `AssessmentError.incomplete` where futures are missing.
  init(_ chain: ChainDossier, _ record: SweepRecord) throws(AssessmentError) {
    guard record.isComplete else { throw .incomplete(done: record.count, of: record.request.futures) }
    self.chain = chain
    samples = record.samples
    today = chain.chainAnswer(chain.baseline, 0, samples, today: nil)
  }

  /// By which every variant has worked for five years.
  var laterMonth: CalendarMonth { chain.laterMonth }

  /// The answer of a variant of the sweep; `nil` of another.
  func answer(_ variant: Variant) -> ChainAnswer? {
    // The baseline stands first; asked for by name it stands a second time, which has what compares it with itself.
    guard let place = samples.variants.indices.dropFirst().first(where: { samples.variants[$0] == variant.id }) else { return nil }
    return chain.chainAnswer(variant, place, samples, today: today)
  }
}

extension DerivedFacts {
  /// What is known where no chain tells anything, per group.
  static let allUnknown = ByGroup(all: DerivedFacts.unknown)
}
