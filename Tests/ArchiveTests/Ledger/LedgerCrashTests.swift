import Foundation
import Testing

@testable import Archive

/// Trials in which a program that appends is killed, and in which the machine loses its power: 50 of each, 1,000 with POLDER_SOAK.
@Suite("A ledger after a crash", .serialized)
struct LedgerCrashTests {
  private static let trials = ProcessInfo.processInfo.environment["POLDER_SOAK"] == nil ? 50 : 1_000
  /// Trials on one ledger, which so goes on after many crashes.
  private static let inOne = 10

  @Test("killed at a random instant it lost nothing that was acknowledged, has nothing half, and verifies")
  func killed() throws {
    var random = Draws(seed: 18)
    var acknowledged = 0
    for round in 0..<(Self.trials / Self.inOne) {
      let crash = try CrashTrials(shim: nil)
      for trial in 0..<Self.inOne {
        // One in five while the program begins, the others after its first act.
        try crash.kill(after: UInt32(random.next() % 60_000), firstAct: trial % 5 > 0)
        try crash.check("killed, round \(round), trial \(trial)", seed: 18)
      }
      acknowledged += crash.acknowledged.count
    }
    #expect(acknowledged > Self.trials, "\(acknowledged) acts were acknowledged")
  }

  @Test("with every write thrown away that was not synchronised it lost nothing that was acknowledged, has nothing half, and verifies")
  func powerless() throws {
    let shim = try UnsyncedWrites()
    var random = Draws(seed: 81)
    var thrownAway = 0
    for round in 0..<(Self.trials / Self.inOne) {
      let crash = try CrashTrials(shim: shim)
      for trial in 0..<Self.inOne {
        try crash.losePower(atCall: 1 + Int(random.next() % 120))
        thrownAway += try shim.rollBack(crash.files)
        try crash.check("power lost, round \(round), trial \(trial)", seed: 81)
      }
    }
    #expect(thrownAway > Self.trials / 2, "something was thrown away: \(thrownAway) writes")
  }

  @Test("also where some of those writes reached the disk, and not the rest")
  func torn() throws {
    let shim = try UnsyncedWrites()
    var random = Draws(seed: 82)
    for round in 0..<(Self.trials / Self.inOne) {
      let crash = try CrashTrials(shim: shim)
      for trial in 0..<Self.inOne {
        try crash.losePower(atCall: 1 + Int(random.next() % 120))
        _ = try shim.rollBack(crash.files, keeping: Int(random.next() % 6))
        try crash.check("torn, round \(round), trial \(trial)", seed: 82)
      }
    }
  }

  @Test("these trials find a loss: where synchronising does nothing, acknowledged acts are gone")
  func deaf() throws {
    let shim = try UnsyncedWrites()
    let crash = try CrashTrials(shim: shim)
    try crash.losePower(atCall: 400, isDeaf: true)
    #expect(!crash.acknowledged.isEmpty)
    #expect(try shim.rollBack(crash.files) > 0)
    #expect(try crash.lost().count == crash.acknowledged.count)
  }

  @Test("two programs that append at once lose nothing of each other, and every act of both counts")
  func twoPrograms() throws {
    let crash = try CrashTrials(shim: nil)
    let seats = ["North", "South"]
    let programs = try seats.map { try crash.start(acts: 40, by: $0) }
    for program in programs { try crash.read(program) }
    #expect(crash.acknowledged.count == 80)
    #expect(Set(crash.acknowledged.map(\.count)) == Set(1...80))
    try crash.check("two at once", seed: 0)
  }
}

/// A small generator of which a failing trial can name the seed (SplitMix64).
private struct Draws: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
