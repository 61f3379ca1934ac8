import Chance
import Testing
import Vocabulary

@testable import Negotiation

/// Attacks by asking often: the others change their lines from one answer to the next, and put all together.
@Suite("What several answers tell about one seat that keeps its lines")
struct ExposureTests {
  /// Lines of the others, drawn anew for each of several answers.
  private static func others(_ small: PooledKnowledgeTests.Small, _ seed: Int, answers: Int) -> [Obstacles] {
    let words = small.words
    return (0..<answers).map { answer in
      let draw = Stream(seed: UInt64(seed), future: 8, event: answer)
      return Obstacles(
        words: (0..<small.packages).map { draw.uniform($0) < 0.5 ? 0 : words[Int(draw.uniform(40 + $0) * Double(words.count))] },
        holders: small.sizes.indices.map { Int(draw.uniform(20 + $0) * 3) })
    }
  }

  @Test(
    "never more packages than the bound that is printed, by trying every position",
    arguments: [PooledKnowledgeTests.Small(sizes: [2, 2]), PooledKnowledgeTests.Small(sizes: [3, 1, 1])], [2, 3])
  func bound(_ small: PooledKnowledgeTests.Small, _ answers: Int) throws {
    let ground = try CommonGround(small.table, sealed: [0])
    let positions = small.positions
    var isReached = false
    for seed in 0..<12 {
      let others = Self.others(small, seed, answers: answers)
      for question in PooledKnowledgeTests.questions {
        var byAnswers: [[OpeningAnswer]: [[UInt64]]] = [:]
        for own in positions {
          byAnswers[others.map { PooledKnowledgeTests.answer(ground, own, beside: $0, question) }, default: []].append(own)
        }
        for (told, group) in byAnswers {
          let known = small.common(group).accepts.count
          let least = group.map { own in own.count { $0 == 0 } }.min() ?? 0
          let most = Exposure.mostAccepted(of: least, question, answers: answers)
          #expect(known <= most, "seed \(seed), \(question), \(told)")
          if !question.namesPackages, known == answers { isReached = true }
        }
      }
    }
    #expect(isReached, "the bound is met, so that a smaller one would be wrong")
  }

  /// All others can live with everything that they do not know of yet, so that each answer is about the last seat alone.
  @Test("an accepting majority that asks for what it does not know yet learns the truth, and no more than was printed", arguments: 1...40)
  func acceptingMajority(_ seed: Int) throws {
    let ground = try CommonGround(CommonGroundTests.drawn(seed), sealed: [0, 1, 2])
    let exposures = (0...3).map { ground.exposure(of: 0, CommonGroundTests.all, answers: $0) }
    guard exposures[1].acceptable > 0 else { return }
    var own = Obstacles(ground.table)
    own.add(ground.table.parties[0], of: ground.table, isCounted: true)
    var (accepted, refused): (Set<Int>, Set<Int>) = ([], [])
    for answers in 1...3 {
      let others = Obstacles(
        words: own.words.indices.map { accepted.contains($0) || refused.contains($0) ? Obstacles.belowWalkAway : 0 },
        holders: own.holders.map { _ in 0 })
      let answer = PooledKnowledgeTests.answer(ground, own.words, beside: others, CommonGroundTests.all)
      let known = ground.pooled(answer, beside: others, CommonGroundTests.all)
      accepted.formUnion(known.accepts)
      refused.formUnion(known.refuses)
      #expect(accepted.allSatisfy { own.words[$0] == 0 } && refused.allSatisfy { own.words[$0] != 0 })
      #expect(accepted.count <= exposures[answers].mostAccepted && refused.count <= exposures[answers].mostRefused)
    }
    let most = exposures[3]
    #expect(accepted.count >= min(most.acceptable, 3 * OpeningAnswer.namedLimit), "the attack gets what it can")
  }

  /// Packages chosen so that the answer can only be about one of them.
  @Test("a question of one package tells whether the seat can live with it: the bound says so before it agrees")
  func onePackage() throws {
    let table = CommonGroundTests.table([RedLine(id: "x", measure: 0, forbidden: [1, 2])], [])
    let one = zip(table.measures, [2, 1]).map { Measure(id: $0.id, options: [$0.options[$1]]) }
    let own = try #require(table.parties[0].choosing(one, of: table.measures))
    let ground = try CommonGround(Table(measures: one, parties: [own]), sealed: [0])
    let exposure = ground.exposure(of: 0, CommonGroundTests.all)
    #expect(exposure.packages == 1 && exposure.acceptable == 0 && exposure.mostAccepted == 0 && exposure.mostRefused == 1)
    #expect(ground.pooled(about: 0, CommonGroundTests.all).refuses == [0])
  }
}
