import Chance
import Testing
import Vocabulary

@testable import Negotiation

@Suite("What an answer tells about one seat when all others pool their lines")
struct PooledKnowledgeTests {
  /// Packages so few that every position of a seat can be tried: 4,096 either way.
  struct Small: Sendable, CustomTestStringConvertible {
    /// Options of each measure.
    var sizes: [Int]
    var packages: Int { sizes.reduce(1, *) }
    var testDescription: String { "\(packages) packages of \(sizes.count) measures" }

    var table: Table {
      let measures = sizes.enumerated().map { measure, size in Measure(id: "m\(measure)", options: (0..<size).map { "\($0)" }) }
      return Table(measures: measures, parties: [Party(id: "p", worth: sizes.map { [Int](repeating: 0, count: $0) }, walkAway: 0, scale: 1)])
    }

    /// What can stand in the way of a package: levers crossed, and then the same with the walk-away value missed.
    var words: [UInt64] {
      let sets = (0..<1 << sizes.count).map { set in
        sizes.indices.reduce(UInt64(0)) { set & 1 << $1 != 0 ? $0 | Obstacles.lever($1) : $0 }
      }
      return sets + sets.map { $0 | Obstacles.belowWalkAway }
    }

    /// Every position that can live with something: what stands in the way of each package.
    var positions: [[UInt64]] {
      var all: [[UInt64]] = [[]]
      for _ in 0..<packages { all = all.flatMap { start in words.map { start + [$0] } } }
      return all.filter { $0.contains(0) }
    }

    /// What all positions that give an answer have in common.
    func common(_ positions: [[UInt64]]) -> PooledKnowledge {
      let held = positions.map { $0.reduce(0, |) }
      return PooledKnowledge(
        accepts: (0..<packages).filter { place in positions.allSatisfy { $0[place] == 0 } },
        refuses: (0..<packages).filter { place in positions.allSatisfy { $0[place] != 0 } },
        holds: sizes.indices.filter { lever in held.allSatisfy { $0 & Obstacles.lever(lever) != 0 } },
        holdsNone: sizes.indices.filter { lever in held.allSatisfy { $0 & Obstacles.lever(lever) == 0 } })
    }
  }

  static let questions = [(false, false), (true, false), (false, true), (true, true)].map { OpeningQuestion(namesPackages: $0.0, namesStep: $0.1) }

  static func answer(_ ground: CommonGround, _ own: [UInt64], beside others: Obstacles, _ question: OpeningQuestion) -> OpeningAnswer {
    let held = own.reduce(0, |)
    return ground.answer(
      of: Obstacles(
        words: zip(own, others.words).map { $0 | $1 },
        holders: others.holders.indices.map { others.holders[$0] + (held & Obstacles.lever($0) != 0 ? 1 : 0) }), question)
  }

  @Test(
    "is exactly what every position that gives the answer has in common, by trying all of them",
    arguments: [Small(sizes: [2, 2]), Small(sizes: [3, 1, 1])])
  func exact(_ small: Small) throws {
    let ground = try CommonGround(small.table, sealed: [0])
    let (words, positions) = (small.words, small.positions)
    for seed in 0..<60 {
      let draw = Stream(seed: UInt64(seed), future: 7, event: 1)
      let kinds = Double(seed % 2 == 0 ? words.count : words.count / 2)
      let others = Obstacles(
        words: (0..<small.packages).map { words[Int(draw.uniform($0) * kinds)] }, holders: small.sizes.indices.map { Int(draw.uniform(10 + $0) * 3) })
      for question in Self.questions {
        var byAnswer: [OpeningAnswer: [[UInt64]]] = [:]
        for own in positions { byAnswer[Self.answer(ground, own, beside: others, question), default: []].append(own) }
        for (answer, positions) in byAnswer {
          #expect(
            ground.pooled(answer, beside: others, question) == small.common(positions),
            "seed \(seed), \(question), \(answer), others \(others.words.map { Obstacles.levers($0, of: 3) }), \(others.holders)")
        }
      }
    }
  }

  @Test("is true, and within what the seat saw before it agreed", arguments: 1...200)
  func withinExposure(_ seed: Int) throws {
    let table = CommonGroundTests.drawn(seed)
    let ground = try CommonGround(table, sealed: [0, 1, 2])
    for question in Self.questions {
      for party in 0..<3 where ground.exposure(of: party, question).acceptable > 0 {
        let known = ground.pooled(about: party, question)
        let exposure = ground.exposure(of: party, question)
        func canLive(_ place: Int) -> Bool { table.isAcceptable(table.package(ground.options(at: place)), to: party) }
        #expect(known.accepts.allSatisfy(canLive), "seed \(seed)")
        #expect(!known.refuses.contains(where: canLive), "seed \(seed)")
        #expect(known.accepts.count <= exposure.mostAccepted && known.refuses.count <= exposure.mostRefused, "seed \(seed)")
        #expect(known.holds.allSatisfy(exposure.levers.contains), "seed \(seed)")
        #expect(!known.holdsNone.contains(where: exposure.levers.contains), "seed \(seed)")
      }
    }
  }

  /// The attack that accepts everything: an answer then comes from the last seat alone.
  @Test("others that can live with everything learn no more than the bound, and cannot learn it all in one answer", arguments: 1...60)
  func acceptingMajority(_ seed: Int) throws {
    var table = CommonGroundTests.drawn(seed)
    for party in 1...2 {
      table.parties[party].redLines = []
      table.parties[party].walkAway = -1000
    }
    let ground = try CommonGround(table, sealed: [0, 1, 2])
    let exposure = ground.exposure(of: 0, CommonGroundTests.all)
    guard exposure.acceptable > 0 else { return }
    let known = ground.pooled(about: 0, CommonGroundTests.all)
    #expect(known.accepts.count == min(exposure.acceptable, OpeningAnswer.namedLimit) || known.accepts.count == OpeningAnswer.namedLimit + 1)
    #expect(known.refuses.count <= exposure.mostRefused)
    if exposure.acceptable <= OpeningAnswer.namedLimit { #expect(known.refuses.count == exposure.mostRefused) }
    let whether = ground.pooled(about: 0, OpeningQuestion(namesPackages: false, namesStep: false))
    #expect(whether.accepts.count + whether.refuses.count == (exposure.packages == 1 ? 1 : 0))
  }
}
