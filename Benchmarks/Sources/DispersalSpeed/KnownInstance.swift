/// An invented instance of which the best placing of single places is known.
struct KnownInstance {
  var name: String
  var families: Int
  var sites: Int
  var seed: UInt64
  /// The score of the best placing with one place a family.
  var optimum: Int

  static let all = [
    KnownInstance(name: "tiny", families: 60, sites: 12, seed: 2024, optimum: 145_591),
    KnownInstance(name: "week", families: 1000, sites: 300, seed: 2025, optimum: 2_574_109),
    KnownInstance(name: "month", families: 10_000, sites: 1000, seed: 2026, optimum: 25_930_796),
    KnownInstance(name: "nation342", families: 100_000, sites: 342, seed: 2028, optimum: 258_106_616),
  ]
}
