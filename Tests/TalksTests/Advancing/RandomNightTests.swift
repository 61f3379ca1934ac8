import Foundation
import Talks
import Testing

@Suite("Whatever is tried at a table, legal or not")
struct RandomNightTests {
  /// Seeds a test takes: a few in every run, ten thousand on request.
  static let seeds: Range<UInt64> = 1..<(ProcessInfo.processInfo.environment["POLDER_SOAK"] == nil ? 61 : 10_001)

  @Test("every invariant of the table holds after every act, and of its records after every night; every reader gets what is open and nothing else")
  func sound() {
    var (kinds, seen): (Set<String>, [RandomNight.Event: Int]) = ([], [:])
    for seed in Self.seeds {
      var night = RandomNight(seed: seed)
      night.run(acts: 200)
      let violations = night.table.violations()
      #expect(violations.isEmpty && night.broken.isEmpty, "seed \(seed): \(violations.prefix(3)) \(night.broken.prefix(3))")
      #expect(night.refused > 0, "seed \(seed)")
      kinds.formUnion(night.table.acts.compactMap { $0?.kind.rawValue })
      for event in RandomNight.Event.allCases where night.saw(event) { seen[event, default: 0] += 1 }
    }
    #expect(kinds.count >= 41, "\(kinds.sorted())")
    #expect(seen.count == RandomNight.Event.allCases.count, "\(seen)")
  }

  @Test("the record that goes on with the acts is at every step the one that is made anew, for every reader")
  func running() {
    var changed = 0
    for seed in Self.seeds.prefix(Self.seeds.count > 100 ? 300 : 12) {
      var night = RandomNight(seed: seed)
      var kept: [Reader: RunningRecord] = [:]
      for step in 0..<40 {
        night.run(acts: 5)
        for reader in [Reader.anybody] + night.state.seats.map({ .seat($0.seat.id) }) {
          var running = kept[reader] ?? RunningRecord(for: reader)
          running.follow(night.table.acts, in: night.state)
          #expect(running.record == night.table.record(for: reader), "seed \(seed), step \(step), \(reader)")
          let shown = Set(running.record.acts.map(\.id))
          let hidden = night.table.acts.indices.filter { place in night.table.acts[place].map { !shown.contains($0.id) } ?? false }
          #expect(running.hidden == hidden, "seed \(seed), step \(step), \(reader)")
          changed += running.count == kept[reader]?.count ? 0 : 1
          kept[reader] = running
        }
      }
    }
    #expect(changed > 1_000)
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
