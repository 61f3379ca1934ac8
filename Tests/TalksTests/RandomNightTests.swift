import Foundation
import Talks
import Testing

@Suite("Whatever is tried at a table, legal or not")
struct RandomNightTests {
  /// Seeds a test takes: a few in every run, ten thousand on request.
  static let seeds: Range<UInt64> = 1..<(ProcessInfo.processInfo.environment["POLDER_SOAK"] == nil ? 61 : 10_001)

  @Test("every invariant holds after every night, and every reader gets what is open and nothing else")
  func sound() {
    var kinds: Set<String> = []
    for seed in Self.seeds {
      var night = RandomNight(seed: seed)
      night.run(acts: 200)
      let violations = night.table.violations()
      #expect(violations.isEmpty, "seed \(seed): \(violations.prefix(3))")
      #expect(night.refused > 0, "seed \(seed)")
      kinds.formUnion(night.table.acts.compactMap { $0?.kind.rawValue })
    }
    #expect(kinds.count >= 41, "\(kinds.sorted())")
  }

  @Test("acts come back from their stored form the same, and add up to the same state")
  func stored() throws {
    var night = RandomNight(seed: 7)
    night.run(acts: 300)
    let acts = night.table.acts.compactMap { $0 }
    let back = try JSONDecoder().decode([Act].self, from: JSONEncoder().encode(acts))
    #expect(back == acts)
    #expect(try JSONDecoder().decode(TableState.self, from: JSONEncoder().encode(night.state)) == night.state)
    let text = String(decoding: try JSONEncoder().encode(acts), as: UTF8.self)
    #expect(text.firstMatch(of: /:-?[0-9]+\.[0-9]/) == nil, "a fraction in a stored act")
  }
}
