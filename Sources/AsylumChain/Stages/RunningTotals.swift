/// Stocks carried from month to month.
struct RunningTotals {
  /// Asylum seekers without a first decision.
  var asylum: Double
  /// Relatives who asked and are neither refused nor admitted.
  var family: Double
  /// People in reception.
  var reception: Double
  /// Refused applicants who wait for a judgment.
  var appeals = 0.0
  /// People refused for good who have not left.
  var refusedStaying = 0.0
  /// Relatives accepted so far.
  var accepted = 0.0
  /// Relatives who asked, have not come, and are apart from their sponsor for over two years; and the children among those kept apart.
  var overTwoYears = 0.0
  var childrenOverTwoYears = 0.0
  /// Permit holders granted so far, those of the opening stock included.
  var granted: Int

  /// On the opening date the asylum queue and the permit holders are in reception; relatives are still abroad.
  init(openingApplicants: Int, openingRelatives: Int, openingHolders: Int) {
    asylum = Double(openingApplicants)
    family = Double(openingRelatives)
    granted = openingHolders
    reception = Double(openingApplicants + openingHolders)
  }
}
