import Assessments
import Dispersal
import Testing

@Suite("The facts of a letter to a municipality")
struct LetterQuestionTests {
  @Test("the letters of a province add up to its places, its keys to one, and each has the number of the shares")
  func sums() throws {
    let places = try BuiltInPlaces.places()
    let province = try BuiltInPlaces.province("Flevoland", of: places)
    let question = try LetterQuestion(places, need: BuiltInPlaces.need)
    let letters = try BuiltInPlaces.members(of: province, in: places).map { try question.facts(of: $0) }
    let shares = try places.shares(of: BuiltInPlaces.need, in: province)
    #expect(letters.map(\.own.name) == shares.rows.map(\.name) && letters.map(\.own.places) == shares.rows.map(\.places))
    #expect(letters.map(\.reasons.exactPlaces) == shares.rows.map(\.exactPlaces))
    #expect(letters.allSatisfy { $0.need == BuiltInPlaces.need && $0.reasons.provincePlaces == shares.rows.reduce(0) { $0 + $1.places } })
    #expect(abs(letters.reduce(0) { $0 + $1.reasons.shareOfProvince } - 1) < 1e-9)
    #expect(question.municipalities == places.plan.municipalities.count)
  }

  @Test("every change has its difference from the number of now, and ten per cent more need lowers nobody in Flevoland")
  func changes() throws {
    let places = try BuiltInPlaces.places()
    let question = try LetterQuestion(places, need: BuiltInPlaces.need)
    for member in BuiltInPlaces.members(of: try BuiltInPlaces.province("Flevoland", of: places), in: places) {
      let facts = try question.facts(of: member)
      let rules = [ApportionmentRule.largestRemainder, .webster, .jefferson, .adams].filter { $0 != places.plan.rule }
      #expect(facts.changes.map(\.change) == [.moreNeed, .lessNeed, .morePeople, .otherKey(.populationWealth)] + rules.map { .otherRule($0) })
      #expect(facts.changes.allSatisfy { $0.difference == $0.places - facts.own.places }, "\(facts.own.name)")
      #expect(facts.changes[0].difference >= 0, "\(facts.own.name)")
      let wealthy = try places.sharing(by: .populationWealth, rule: nil).plan.disperse(BuiltInPlaces.need)
      #expect(facts.changes[3].places == wealthy.municipalities[member], "\(facts.own.name)")
    }
  }

  @Test("who borders on a municipality has it as its own neighbour, and partners are the neighbours of the province")
  func neighbours() throws {
    let places = try BuiltInPlaces.places()
    let question = try LetterQuestion(places, need: BuiltInPlaces.need)
    var pairs = 0
    for member in BuiltInPlaces.members(of: try BuiltInPlaces.province("Flevoland", of: places), in: places) {
      let facts = try question.facts(of: member)
      #expect(facts.partners == facts.bordering.filter { $0.province == facts.own.province }.map(\.name))
      for neighbour in facts.bordering {
        let other = try question.facts(of: try BuiltInPlaces.municipality(neighbour.name, of: places))
        #expect(other.own == neighbour && other.bordering.contains(facts.own), "\(facts.own.name), \(neighbour.name)")
        pairs += 1
      }
    }
    #expect(pairs > 0)
  }

  @Test("without borders nobody has neighbours")
  func borderless() throws {
    var places = try BuiltInPlaces.places()
    places.places.boundaries = []
    let facts = try LetterQuestion(places, need: BuiltInPlaces.need).facts(of: try BuiltInPlaces.municipality("Urk", of: places))
    #expect(facts.bordering.isEmpty && facts.partners.isEmpty)
  }

  @Test("the fairness told is that of the rule, and the other key is never the own one")
  func fairness() throws {
    let places = try BuiltInPlaces.places()
    let urk = try BuiltInPlaces.municipality("Urk", of: places)
    for rule in [ApportionmentRule.largestRemainder, .balinskiYoungQuota, .webster, .dean] {
      let facts = try LetterQuestion(places.sharing(by: nil, rule: rule), need: BuiltInPlaces.need).facts(of: urk)
      #expect(facts.fairness == (rule.staysWithinQuota ? .staysWithinQuota : .growthNeverLoses), "\(rule)")
      #expect(facts.reasons.rule == rule)
    }
    let wealthy = try LetterQuestion(places.sharing(by: .populationWealth, rule: nil), need: BuiltInPlaces.need).facts(of: urk)
    #expect(wealthy.changes[3].change == .otherKey(.population))
  }

  @Test("a number below the smallest site says so, and one at it does not")
  func small() throws {
    var places = try BuiltInPlaces.places()
    let urk = try BuiltInPlaces.municipality("Urk", of: places)
    let share = try places.plan.disperse(BuiltInPlaces.need).municipalities[urk]
    places.places.plan.smallShares = .keep
    places.places.plan.smallestSite = share + 1
    #expect(try LetterQuestion(places, need: BuiltInPlaces.need).facts(of: urk).belowSmallestSite == share + 1)
    places.places.plan.smallestSite = share
    #expect(try LetterQuestion(places, need: BuiltInPlaces.need).facts(of: urk).belowSmallestSite == nil)
  }
}
