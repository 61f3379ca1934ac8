/// What a policy does to asylum seekers and to the service that decides on them.
///
/// Policies with equal ones have the same people up to the decision on each relative, so those are drawn once for all of them.
struct Upstream: Hashable {
  /// Further work per first decision, as a share of one decision.
  var work: Double
  /// Month from which that work falls due; 0 also where there is none.
  var workFrom: Int
  /// Share of asylum seekers who stay away, 0…1.
  var deterred: Double
  /// Month from which they stay away; 0 also where nobody does.
  var deterredFrom: Int
}
