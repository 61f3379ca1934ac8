import Testing
import Vocabulary

@testable import AsylumChain

@Suite("Families are chosen to be followed by a rule")
struct FamilyChoiceTests {
  private static let families = [
    Separation(identity: 5, before: 300, now: 900), Separation(identity: 1, before: 100, now: 100), Separation(identity: 2, before: 200, now: 150),
    Separation(identity: 3, before: 400, now: .infinity), Separation(identity: 4, before: .infinity, now: 500),
    Separation(identity: 6, before: 700, now: .infinity), Separation(identity: 7, before: 300, now: 900),
  ]

  @Test("the middle of those together under both, the one moved most, and the middle of those who no longer come; equal ones go by number")
  func rules() {
    #expect(FamilyChoice.middleSeparation.pick(Self.families) == 5)
    #expect(FamilyChoice.largestChange.pick(Self.families) == 5)
    #expect(FamilyChoice.onlyUnderFirst.pick(Self.families) == 6)
    #expect(FamilyChoice.middleSeparation.pick(Self.families.reversed()) == 5)
  }

  @Test("a rule that finds none says so: nobody moves by more than a day, or everybody still comes")
  func none() {
    let still = [Separation(identity: 1, before: 100, now: 101), Separation(identity: 2, before: .infinity, now: .infinity)]
    #expect(FamilyChoice.middleSeparation.pick(still) == 1)
    #expect(FamilyChoice.largestChange.pick(still) == nil && FamilyChoice.onlyUnderFirst.pick(still) == nil)
    #expect(!still.contains { $0.isMoved })
    for rule in FamilyChoice.allCases { #expect(rule.pick([]) == nil) }
  }

  @Test("the stories are those of the families as followed one by one, and each is what its rule asks for", arguments: [UInt64(4), 5, 6])
  func stories(seed: UInt64) throws {
    var model = InvariantTests.model
    model.asylum.arrivals.expectedPerMonth = [60]
    (model.months, model.opening) = (60, nil)
    var rule = FamilyRule()
    rule.waitingMonths = 36
    rule.reach = .newSponsors
    let (today, waiting) = (Policy.none, Policy(rules: ByGroup(all: rule)))
    let simulation = try Simulation(model: model, seed: seed)
    let found = simulation.follow(future: 0, from: today, to: waiting, choosing: FamilyChoice.allCases)
    #expect(found.isAnyMoved, "seed \(seed)")
    for (rule, stories) in zip(FamilyChoice.allCases, found.stories) {
      let stories = try #require(stories, "seed \(seed): \(rule)")
      #expect(simulation.follow(future: 0, from: today, to: waiting, family: stories[0].identity) == stories, "seed \(seed): \(rule)")
      #expect(stories[0].relatives.count == stories[0].members && stories[0].complete.isFinite, "seed \(seed): \(rule)")
      let comesLater = stories[1].relatives.count == stories[1].members && stories[1].complete.isFinite
      #expect(comesLater == (rule != .onlyUnderFirst), "seed \(seed): \(rule)")
    }
    let same = simulation.follow(future: 0, from: today, to: today, choosing: FamilyChoice.allCases)
    #expect(!same.isAnyMoved && same.stories[1] == nil && same.stories[2] == nil)
  }
}
