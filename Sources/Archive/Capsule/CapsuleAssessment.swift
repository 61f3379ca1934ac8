import Assessments

/// An assessment as a capsule writes it: each answer of all variants together, so that what is alike in them is near enough to be packed well.
///
/// A packer looks back no more than 32 kilobytes, which one variant fills; variant by variant the block would be half as long again.
struct CapsuleAssessment: Codable {
  /// Everything but the answers below.
  private var assessment: Assessment
  /// Of every variant, in the order of the variants; `nil` where the question was not asked.
  private var chain: [ChainAnswer?]
  private var law: [LawAnswer?]
  private var places: [PlacesAnswer?]

  init(_ whole: Assessment) {
    (chain, law, places) = (whole.variants.map(\.chain), whole.variants.map(\.law), whole.variants.map(\.places))
    assessment = whole
    for index in assessment.variants.indices {
      (assessment.variants[index].chain, assessment.variants[index].law, assessment.variants[index].places) = (nil, nil, nil)
    }
  }

  /// The assessment as it was; `nil` where there is not one answer to a variant.
  var whole: Assessment? {
    guard [chain.count, law.count, places.count].allSatisfy({ $0 == assessment.variants.count }) else { return nil }
    var whole = assessment
    for index in whole.variants.indices {
      (whole.variants[index].chain, whole.variants[index].law, whole.variants[index].places) = (chain[index], law[index], places[index])
    }
    return whole
  }
}
