/// A family that asks to join its sponsor.
struct Family: Sendable {
  var sponsorApplied: Double
  var sponsorGranted: Double
  var requested: Double
  var relatives: Int32
  /// The sponsor's place among permit holders, or -1 where the sponsor was housed before the opening date or his home is not followed.
  var sponsor: Int32
  /// A number that stays with the family for its draws.
  var identity: Int32
  /// Uniform number that fixes the sponsor's status.
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
  var childrenPerRelative: Float = 0
}
