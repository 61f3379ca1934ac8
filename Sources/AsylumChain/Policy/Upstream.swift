/// What a policy does to asylum seekers and to the service that decides on them.
struct Upstream: Hashable {
  /// Further work per first decision, as a share of one decision, and the month from which it falls due.
  var work: Double
  var workFrom: Int
  /// Share of asylum seekers who stay away, and from which month.
  var deterred: Double
  var deterredFrom: Int
}
