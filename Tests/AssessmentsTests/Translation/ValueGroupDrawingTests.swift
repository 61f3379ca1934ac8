import Chance
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@testable import Assessments

/// Values that depend on each other: drawn together, each as it would be alone.
@Suite("Values of a group are drawn together, and each keeps its own distribution")
struct ValueGroupDrawingTests {
  static let members: [CalibrationKey] = [.decisionCapacityPerYear, .shareWithRelatives, .familyDecisionCapacityPerMonth]
  static let count = 4000

  /// The invented chain with its three values drawn together, or none.
  static func calibration(_ correlation: Double?) throws -> Calibration {
    var calibration = try TinyPolder.chain().chain.calibration
    calibration.groups = correlation.map { [group($0)] } ?? []
    return calibration
  }

  static func group(_ correlation: Double) -> ValueGroup {
    ValueGroup(
      id: "offices", name: Phrase(nl: "diensten", en: "services"), members: members, correlation: correlation,
      evidence: Evidence(assumption: Phrase(same: "invented")))
  }

  static func chain(_ correlation: Double?) throws -> ChainDossier {
    var dossier = try TinyPolder.dossier()
    dossier.chain?.calibration = try calibration(correlation)
    return try dossier.withChain
  }

  /// Where each of a value's draws lies in its own distribution.
  static func shares(_ key: CalibrationKey, _ draws: [Calibration], of calibration: Calibration) throws -> [Double] {
    let (value, range) = (calibration[key], try #require(calibration[item: key].evidence.range))
    return draws.map { draw in
      let away = draw[key] - value
      return 0.5 + 0.4 * away / (away < 0 ? value - range.lowerBound : range.upperBound - value)
    }
  }

  @Test("without a group each value is drawn from the number of its own name, to the bit", arguments: [UInt64(1), 7, 99])
  func apart(_ seed: UInt64) throws {
    let calibration = try Self.calibration(nil)
    for future in 0..<50 {
      let drawn = calibration.drawn(seed: seed, future: future)
      let expected = calibration.drawn { key in
        var hash: UInt32 = 2_166_136_261
        for letter in key.rawValue.utf8 { hash = (hash ^ UInt32(letter)) &* 16_777_619 }
        return Stream(seed: seed, future: future, event: 1000 + Int(hash)).uniform(0)
      }
      #expect(drawn == expected, "seed \(seed), future \(future)")
    }
  }

  @Test("a group leaves the draws of other values as they are, and one with a correlation of nought its own too, to the bit")
  func others() throws {
    let (plain, none, joint) = (try Self.calibration(nil), try Self.calibration(0), try Self.calibration(0.6))
    for future in 0..<100 {
      let draws = [plain, none, joint].map { $0.drawn(seed: 3, future: future).items }
      #expect(draws[0] == draws[1], "future \(future)")
      for (one, other) in zip(draws[0], draws[2]) {
        #expect((one == other) != Self.members.contains(one.key), "future \(future), \(one.key)")
      }
    }
  }

  @Test("any two members correlate as the group says, and neither with another value", arguments: [0.2, 0.5, 0.8, 1])
  func correlation(_ correlation: Double) throws {
    let calibration = try Self.calibration(correlation)
    let draws = (0..<Self.count).map { calibration.drawn(seed: 11, future: $0) }
    func ranks(_ key: CalibrationKey) -> [Double] { RankCorrelation.ranks(draws.map { $0[key] }) }
    let (members, outsider) = (Self.members.map(ranks), ranks(.grantShare))
    // Of ranks: 6/π times the arc sine of half the correlation. A rank correlation of so many draws strays by at most one over their root.
    let expected = [0.2: 0.19131, 0.5: 0.48258, 0.8: 0.78594, 1: 1.0][correlation] ?? .nan
    let error = 1 / Double(Self.count).squareRoot()
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
      let found = RankCorrelation.correlation(members[one], members[other])
      #expect(abs(found - expected) < 4 * error, "\(Self.members[one]) and \(Self.members[other]): \(found) instead of \(expected)")
    }
    for member in members { #expect(abs(RankCorrelation.correlation(member, outsider)) < 4 * error) }
  }

  @Test("each member is drawn as evenly over its distribution as alone, after Kolmogorov and Smirnov", arguments: [nil, 0.3, 0.9, 1] as [Double?])
  func marginals(_ correlation: Double?) throws {
    let calibration = try Self.calibration(correlation)
    let draws = (0..<Self.count).map { calibration.drawn(seed: 23, future: $0) }
    for key in Self.members {
      let shares = try Self.shares(key, draws, of: calibration).sorted()
      let farthest = shares.enumerated().reduce(0.0) { farthest, draw in
        let (below, upTo) = (Double(draw.offset) / Double(Self.count), Double(draw.offset + 1) / Double(Self.count))
        return max(farthest, draw.element - below, upTo - draw.element)
      }
      // One even sample in ten thousand strays so far.
      #expect(farthest * Double(Self.count).squareRoot() < 2.23, "\(key): \(farthest)")
    }
  }

  @Test("the study of the spread has the group as one factor, with its members in the name")
  func factor() throws {
    let (plain, joint) = (try Self.chain(nil), try Self.chain(0.6))
    let variant = try joint.dossier.known("T1")
    let study = try joint.sensitivity(of: variant, samples: 4, seed: 1, runner: .inOrder)
    let before = try plain.sensitivity(of: variant, samples: 4, seed: 1, runner: .inOrder)
    #expect(study.factors.count == before.factors.count - Self.members.count + 1)
    #expect(study.runs == study.samples * (study.factors.count + 2))
    let names = Self.members.map { joint.calibration[item: $0].name.en }
    let group = try #require(study.factors.first { $0.name.en.hasPrefix("services (") })
    #expect(group.name.en == "services (\(names[0]), \(names[1]) and \(names[2]))")
    for name in names { #expect(!study.factors.contains { $0.name.en == name }) }
  }

  @Test("the points of a study without a group are what they were; in the mixture of a group all its members come from the other sample")
  func design() throws {
    let (plain, joint) = (try Self.chain(nil).calibration.factors, try Self.chain(0.6).calibration.factors)
    let keys = plain.flatMap(\.keys)
    #expect(plain.allSatisfy { $0.keys.count == 1 && $0.group == nil } && joint.count == plain.count - 2)
    let apart = SensitivityDesign(values: plain, levers: [], samples: 3, seed: 5)
    for run in 0..<apart.runs {
      for (factor, key) in keys.enumerated() {
        let event = run / 3 == 1 || run / 3 == factor + 2 ? 3001 : 3000
        #expect(apart.point(run).shares[key] == Stream(seed: 5, future: run % 3, event: event).uniform(factor), "run \(run), \(key)")
      }
    }
    let together = SensitivityDesign(values: joint, levers: [], samples: 3, seed: 5)
    let place = try #require(joint.firstIndex { $0.group != nil })
    let (first, second, mixed) = (together.point(0), together.point(3), together.point((place + 2) * 3))
    for key in keys {
      #expect(mixed.shares[key] == (Self.members.contains(key) ? second : first).shares[key] && first.shares[key] != second.shares[key], "\(key)")
    }
  }

  @Test("a first look has one share for the group, that of all its members jointly")
  func look() throws {
    var dossier = try TinyPolder.dossier()
    var group = Self.group(0.5)
    group.members = [.grantShare, .appealShare]
    dossier.chain?.calibration.groups = [group]
    let chain = try dossier.withChain
    // The first value and the second in equal parts: neither carries all of it, both together do.
    let futures = MadeFutures.driven { first, second in first + second }
    let spread = try #require(chain.carriedSpread(of: .relativesArrived, at: "T1", futures))
    let share = try #require(spread.shares.first)
    #expect(spread.shares.count == 1 && share.key == .grantShare && share.others == [.appealShare])
    #expect(share.share > 0.95 && share.name.en.hasPrefix("services ("), "\(share)")
    // Where neither has anything to do with it, a group carries by chance what its members do.
    let alone = try #require(try TinyPolder.chain().carriedSpread(of: .relativesArrived, at: "T1", futures))
    #expect(alone.shares.allSatisfy { $0.share < share.share && $0.others == nil })
  }

  @Test("a joint share is the squared correlation of one, the sum of what is apart, and not raised by what says the same")
  func joint() {
    let (first, second) = ([1.0, 2, 3, 4, 5, 6, 7, 8], [3.0, 8, 1, 6, 2, 7, 4, 5])
    let target = [2.0, 5, 1, 7, 3, 8, 4, 6]
    let one = RankCorrelation.correlation(first, target)
    #expect(abs(RankCorrelation.joint([first], target) - one * one) < 1e-12)
    let both = RankCorrelation.joint([first, second], target)
    #expect(both > one * one && both <= 1 + 1e-12)
    #expect(abs(RankCorrelation.joint([first, second, first], target) - both) < 1e-9)
    #expect(abs(RankCorrelation.joint([second, first], target) - both) < 1e-9)
    #expect(abs(RankCorrelation.joint([target], target) - 1) < 1e-12)
    #expect(RankCorrelation.joint([first], [2, 2, 2, 2, 2, 2, 2, 2]) == 0)
  }
}
