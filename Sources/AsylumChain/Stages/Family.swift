/// A family that asks to join its sponsor.
///
/// Moments are days from the opening date, negative before it. A policy moves them only where it moves decisions on asylum.
struct Family: Sendable {
  /// When the sponsor applied, in days from the opening date; negative for the opening stocks.
  var sponsorApplied: Double
  /// When the sponsor got the status.
  var sponsorGranted: Double
  /// When the family asks to come.
  var requested: Double
  /// Without the sponsor; at least 1.
  var relatives: Int32
  /// The sponsor's place among permit holders, or -1 where the sponsor was housed before the opening date or his home is not followed.
  var sponsor: Int32
  /// A number that stays with the family for its draws: the sponsor's among the applicants, negative for the opening stocks.
  var identity: Int32
  /// Uniform number that fixes the sponsor's status: low for subsidiary protection, then refugees, high for others.
  var statusDraw: Double
  /// From the visa to arrival; one journey for the whole family, whatever the policy.
  var travelDays = 0.0
  /// Whether the family moves in with its sponsor and never uses reception.
  var goesStraightHome = false
  /// Whether the request is granted.
  var isAccepted = true
  /// Whether the sponsor came alone as a minor.
  var isSponsorAlone = false
  /// Children who are kept from a parent, over the relatives of the family.
  ///
  /// So they can be counted whoever arrives first, without knowing which of the relatives are the children.
  var childrenPerRelative: Float = 0
}
