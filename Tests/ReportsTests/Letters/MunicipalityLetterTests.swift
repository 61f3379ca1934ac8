import Assessments
import Dispersal
import Dossiers
import Reports
import Testing
import Vocabulary

@Suite("Letters to all municipalities of the built-in dossier")
struct MunicipalityLetterTests {
  private static let all = Result {
    let (dossier, assessment) = try BriefTests.sample.get()
    let places = try dossier.withPlaces
    let question = try LetterQuestion(places, at: try #require(assessment.places?.first))
    return (places: places, cycle: places.cycle(on: dossier.asOf), facts: try (0..<question.municipalities).map { try question.facts(of: $0) })
  }

  private static func sheet(_ facts: LetterFacts, of places: PlaceFacts, _ language: Language) throws -> Sheet {
    MunicipalityLetter(facts, of: places, cycle: try all.get().cycle, language: language).sheet
  }

  private static func urk() throws -> LetterFacts { try #require(try all.get().facts.first { $0.own.name == "Urk" }) }

  /// Lines that are not empty and draw no rule, in a print of some width.
  private static func lines(_ blocks: [Block], width: Int) -> Int {
    let rendering = TextRendering(width: width)
    return blocks.map { block in
      if case .columns(let columns) = block { return columns.map { lines($0, width: width / 2) }.max() ?? 0 }
      return rendering.render(block).split(separator: "\n").count { line in line.contains { $0.isLetter || $0.isNumber } }
    }.reduce(0, +)
  }

  private static func tables(_ blocks: [Block]) -> [TableBlock] {
    blocks.flatMap { block -> [TableBlock] in
      switch block {
      case .table(let table): [table]
      case .columns(let columns): columns.flatMap(tables)
      case .paragraph, .lead, .note, .list, .numbered, .matrix, .chart, .details, .subheading, .command: []
      }
    }
  }

  @Test("no municipality is its own neighbour, and its column of places per inhabitant says of what", arguments: Language.allCases)
  func neighbours(_ language: Language) throws {
    let (places, _, letters) = try Self.all.get()
    #expect(letters.count == places.plan.municipalities.count)
    for facts in letters {
      #expect(!facts.bordering.contains { $0.code == facts.code }, "\(facts.own.name)")
      let tables = Self.tables(try Self.sheet(facts, of: places.places, language).blocks)
      let bordering = tables.first {
        $0.columns.last?.words == (language == .nl ? "plaatsen per duizend inwoners" : "places per thousand inhabitants")
      }
      #expect((bordering == nil) == facts.bordering.isEmpty, "\(facts.own.name)")
      #expect(bordering?.rows.contains { $0.first?.words == facts.own.name } != true, "\(facts.own.name)")
    }
  }

  @Test("every letter fits one side of A4: 60 lines of 95 characters", arguments: Language.allCases)
  func length(_ language: Language) throws {
    let (places, _, letters) = try Self.all.get()
    for facts in letters {
      let count = 1 + Self.lines(try Self.sheet(facts, of: places.places, language).blocks, width: 95)
      #expect(count <= 60, "\(facts.own.name): \(count) lines")
    }
  }

  @Test("the key that is named is the one used, and another key has none of the assumption of the dossier's own", arguments: Language.allCases)
  func key(_ language: Language) throws {
    let (places, _, _) = try Self.all.get()
    let own = MarkdownRendering().render([try Self.sheet(try Self.urk(), of: places.places, language)])
    #expect(own.contains(language == .nl ? "De sleutel is inwonertal." : "The key is population."))
    let assumption = try #require(places.places.keyEvidence.assumption)[language]
    #expect(own.contains(assumption))
    let wealthy = places.sharing(by: .populationWealth, rule: nil)
    let urk = try #require(wealthy.plan.municipalities.firstIndex { $0.name == "Urk" })
    let facts = try LetterQuestion(wealthy, need: 96_000).facts(of: urk)
    let other = MarkdownRendering().render([try Self.sheet(facts, of: wealthy.places, language)])
    #expect(other.contains(language == .nl ? "De sleutel is inwonertal × (1 + SES-WOA)." : "The key is population × (1 + SES-WOA)."))
    #expect(!other.contains(assumption))
  }

  @Test("the number comes with its date and band, the duty with its deadline, and refusing with what the dossier knows of it")
  func duty() throws {
    let (places, cycle, _) = try Self.all.get()
    let steps = try #require(cycle).steps
    let facts = try Self.urk()
    for language in Language.allCases {
      let text = try Self.sheet(facts, of: places.places, language).blocks.flatMap(\.proses).map(\.words).joined(separator: "\n")
      let band = try #require(facts.band?.places)
      let numbers = Numbers(language)
      #expect(text.contains("(90%: \(numbers.whole(band.lowerBound)) \(language == .nl ? "tot" : "to") \(numbers.whole(band.upperBound)))"))
      #expect(text.contains(numbers.month(try #require(facts.band?.month))))
      for kind in [ProcedureStep.Kind.decision, .realisation] {
        let step = try #require(steps.first { $0.kind == kind })
        #expect(text.contains(numbers.date(try #require(step.until))), "\(kind)")
      }
      for kind in [ProcedureStep.Kind.realisation, .supervision] {
        #expect(text.contains(try #require(steps.first { $0.kind == kind }).ifMissed[language]), "\(kind)")
      }
    }
  }

  @Test("who alone refuses is designated its share, and what is fixed fewer is taken over by others of the province")
  func steps() throws {
    for facts in try Self.all.get().facts {
      #expect(facts.placesIfAloneRefusing == facts.own.places, "\(facts.own.name)")
      guard let fewer = facts.fewer else { continue }
      #expect(fewer.places == min(30, facts.own.places), "\(facts.own.name)")
      #expect(!fewer.takers.contains { $0.name == facts.own.name }, "\(facts.own.name)")
    }
    let urk = try Self.urk()
    #expect(urk.fewer?.takers.reduce(0) { $0 + $1.difference } == 30)
    let english = MarkdownRendering().render([try Self.sheet(urk, of: try Self.all.get().places.places, .en)])
    #expect(english.contains("If Urk alone refuses and all others offer their share, the decision still designates"))
    #expect(english.contains("With 30 places fewer for Urk: "))
  }

  @Test("ten per cent less need stands beside ten per cent more")
  func lessNeed() throws {
    let facts = try Self.urk()
    #expect(facts.changes.prefix(2).map(\.change) == [.moreNeed, .lessNeed])
    #expect(facts.changes[0].difference > 0 && facts.changes[1].difference < 0)
  }
}
