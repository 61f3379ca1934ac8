import Assessments
import Placement
import Testing
import Vocabulary

@Suite("Where families go, and why")
struct PlacementQuestionTests {
  static let sites: [Site] = {
    var (one, other) = (Site(id: "s1", beds: 6), Site(id: "s2", beds: 7))
    (one.languages, one.medical, one.largest, one.province) = (["ar", "fa"], 1, 6, "PV24")
    one.work = ["care": 80, "ict": 20, "build": 10]
    (other.languages, other.medical, other.largest, other.province) = (["ti"], 1, 8, "PV20")
    other.work = ["care": 30, "ict": 90, "build": 70]
    return [one, other]
  }()

  static func family(_ id: String, _ size: Int, language: String = "", work: (sector: String, education: Int) = ("", 0), group: String = "") -> Family
  {
    var family = Family(id: FamilyID(id), size: size)
    (family.language, family.sector, family.education, family.group) = (language, work.sector, work.education, group)
    return family
  }

  static let families = [
    family("f1", 4, language: "ar", work: ("care", 2), group: "a"), family("f2", 3, language: "ti", work: ("build", 1), group: "b"),
    family("f3", 2, language: "ar", work: ("ict", 3), group: "a"),
  ]

  private func match(_ family: Int, in facts: PlacementFacts) throws -> PlacementFacts.Match {
    guard case .at(let match) = facts.families[family].whereabouts else { throw NotPlaced(family: family) }
    return match
  }

  private struct NotPlaced: Error { var family: Int }

  @Test("points add up by family, by reason and by group, and so do families and people")
  func sums() throws {
    let facts = try PlacementQuestion(Self.families, at: Self.sites).facts()
    #expect(facts.people == 9 && facts.peoplePlaced == 9 && facts.cost == nil && facts.gapShare == nil)
    let matches = try Self.families.indices.map { try match($0, in: facts) }
    #expect(matches.allSatisfy { $0.points == 50 + $0.work + $0.language + $0.tie && !$0.isChosenByStaff })
    #expect(matches.reduce(0) { $0 + $1.points } == facts.points)
    #expect(facts.groups.map(\.name) == ["a", "b"])
    #expect(facts.groups.reduce(0) { $0 + $1.families } == 3 && facts.groups.reduce(0) { $0 + $1.placed } == 3)
    #expect(facts.groups.reduce(0) { $0 + $1.points } == facts.points)
    #expect(facts.groups.allSatisfy { $0.points <= $0.bestPoints && ($0.shareOfBest ?? 0) <= 1 })
  }

  @Test("the best alternative is the other site, with its points less those of the own one")
  func alternatives() throws {
    let facts = try PlacementQuestion(Self.families, at: Self.sites).facts()
    for (index, family) in Self.families.enumerated() {
      let own = try match(index, in: facts)
      let other = try #require(Self.sites.first { $0.id != own.site })
      let alternative = try #require(own.alternative)
      #expect(alternative.site == other.id)
      #expect(alternative.difference == Suitability(of: family, at: other).map { $0.total - own.points })
    }
  }

  @Test("what staff chooses is kept, and its cost is what the placement found had more")
  func choices() throws {
    let question = try PlacementQuestion(Self.families, at: Self.sites)
    let free = try question.facts()
    let facts = try question.facts(choices: [StaffChoice(family: "f2", site: "s1")])
    let own = try match(1, in: facts)
    #expect(own.site == "s1" && own.isChosenByStaff)
    let cost = try #require(facts.cost)
    #expect(cost.points == free.points - facts.points && cost.places == free.peoplePlaced - facts.peoplePlaced)
    #expect(free.points >= facts.points)
  }

  @Test("choices are read as FAMILY=SITE, and only names from the files are known")
  func names() throws {
    let question = try PlacementQuestion(Self.families, at: Self.sites)
    #expect(StaffChoice("f2=s1") == StaffChoice(family: "f2", site: "s1"))
    #expect(StaffChoice("f2") == nil && StaffChoice("=") == nil)
    #expect(question.knows(StaffChoice(family: "f2", site: "s1")))
    #expect(!question.knows(StaffChoice(family: "f9", site: "s1")) && !question.knows(StaffChoice(family: "f2", site: "s9")))
  }

  @Test("a site that cannot take a family, and families that do not fit together, are refused")
  func refusals() throws {
    var ill = Self.family("f4", 1)
    ill.medical = 5
    let question = try PlacementQuestion(Self.families + [ill], at: Self.sites)
    #expect(throws: QuestionError.cannotTake(site: "s1", family: "f4")) { try question.facts(choices: [StaffChoice(family: "f4", site: "s1")]) }
    let both = [StaffChoice(family: "f1", site: "s1"), StaffChoice(family: "f2", site: "s1")]
    #expect(throws: QuestionError.choicesDoNotFit) { try question.facts(choices: both) }
    #expect(try question.facts().families[3].whereabouts == .noSiteCan)
  }

  @Test("one by one, those who come first do not take the beds that others will need more, and nobody is placed better than all at once")
  func oneByOne() throws {
    // At the one site in the north the first family finds its language; those who will come can live nowhere else.
    var (north, south) = (Site(id: "north", beds: 4), Site(id: "south", beds: 4))
    (north.languages, north.medical) = (["ar"], 1)
    south.languages = ["ti"]
    var later = Self.family("f2", 4)
    later.medical = 1
    let families = [Self.family("f1", 4, language: "ar"), later]
    let question = try PlacementQuestion(families, at: [north, south])
    let ahead = try question.facts(expecting: [later, later])
    #expect(ahead.peoplePlaced == 8 && ahead.people == 8)
    #expect(try match(0, in: ahead).site == "south" && match(1, in: ahead).site == "north")
    let best = try #require(ahead.allAtOnce)
    #expect(best.people == 8 && best.points >= ahead.points && ahead.gapShare == nil && ahead.cost == nil)
    // Who expects nobody gives the first family what suits it best, and finds no bed for the second.
    let blind = try question.facts(expecting: [])
    #expect(try match(0, in: blind).site == "north" && blind.families[1].whereabouts == .allFull(sites: 1) && blind.peoplePlaced == 4)
    #expect(try question.facts().allAtOnce == nil)
  }

  @Test("a family without a place is told how many sites could take it, and groups are empty where nobody has one")
  func full() throws {
    let families = (1...3).map { Self.family("f\($0)", 4) }
    let facts = try PlacementQuestion(families, at: Self.sites).facts()
    let waiting = facts.families.filter { $0.whereabouts == .allFull(sites: 2) }
    #expect(waiting.count == 1 && facts.people == 12 && facts.peoplePlaced == 8 && facts.groups.isEmpty)
  }
}
