import Assessments
import Dossiers
import LegalReview
import Negotiation
import Testing
import Vocabulary

/// The main job on few futures: what the brief must tell follows from the dossier alone.
@Suite("The assessment of July 2023")
struct AssessTests {
  static let assessment = Result { try assess(BuiltInDossier.dossier(), AssessmentRequest(futures: 6, seed: 3)) }

  @Test("a quota on either group is contrary to the law as it stood, by the article that binds that group")
  func quota() throws {
    let assessment = try Self.assessment.get()
    let quotas: [(VariantID, StatusGroup)] = [
      ("V3a", .subsidiary), ("V3b", .subsidiary), ("V3c", .subsidiary), ("R3a", .refugee), ("R3b", .refugee),
    ]
    for (id, group) in quotas {
      let law = try #require(assessment.variant(id)?.law)
      #expect(law.headline == .contrary, "\(id)")
      let review = try #require(law.settings.first?.groups.first { $0.group == group }).review
      #expect(review.findings.contains { $0.counts && $0.verdict == .contrary && !$0.because.isEmpty }, "\(id)")
    }
  }

  @Test("today's law and a package without a family measure are unchanged, and the measure of 2022 is contrary as the court held")
  func known() throws {
    let assessment = try Self.assessment.get()
    #expect(assessment.variant("V0")?.law?.headline == .unchanged)
    #expect(assessment.variant("V9")?.law?.headline == .unchanged)
    let measure = try #require(assessment.variant("V1")?.law)
    #expect(measure.headline == .contrary)
    let authorities = measure.settings[0].groups.flatMap(\.review.findings).filter(\.counts).flatMap(\.authorities)
    #expect(authorities.contains { $0.rawValue.contains("2023-NAREIS") })
  }

  @Test("a vote in the council takes ChristenUnie from a quarter to nothing and makes CDA as strong as VVD")
  func power() throws {
    let table = try #require(Self.assessment.get().table)
    #expect(table.power(.unanimity, of: "ChristenUnie") == Fraction(1, 4))
    #expect(table.power(.council, of: "ChristenUnie") == Fraction(0, 1))
    #expect(table.power(.council, of: "CDA") == table.power(.council, of: "VVD"))
    #expect(table.power(.council, of: "CDA") == Fraction(1, 3))
  }

  @Test("the queue of a quota comes from the chain: the wait that the law sees is the line over its places")
  func derived() throws {
    let assessment = try Self.assessment.get()
    let answer = try #require(assessment.variant("R3a"))
    let median = try #require(answer.figure(.quotaWait)?.level.median)
    #expect(answer.chain?.derived.refugee.quotaWait == .months(median))
    let gentle = try #require(assessment.variant("V0")?.chain?.derived)
    #expect(gentle.inOrder.allSatisfy { $0.quotaWait == nil })
  }

  @Test("places go to every municipality and add up to the need, at both dates and for every variant")
  func places() throws {
    for answer in try Self.assessment.get().variants {
      for need in answer.places?.dates ?? [] {
        #expect(need.provinces.reduce(0, +) == need.median, "\(answer.variant.id)")
        #expect(need.municipalities.reduce(0, +) == need.median, "\(answer.variant.id)")
        if let low = need.low, let high = need.high { #expect(low <= need.median && need.median <= high, "\(answer.variant.id)") }
      }
    }
  }

  @Test("differences are on the same people: today's law differs from itself by nothing")
  func paired() throws {
    let baseline = try #require(Self.assessment.get().variant("V0"))
    for figure in baseline.chain?.figures ?? [] where figure.level.median.isFinite {
      #expect(figure.difference.median == 0 && figure.meanDifference.standardError == 0, "\(figure.kind)")
    }
  }

  @Test("a variant alone gives the same answers as among the others")
  func alone() throws {
    let alone = try assess(BuiltInDossier.dossier(), AssessmentRequest(variants: ["V3a"], futures: 6, seed: 3))
    let own = try #require(alone.variant("V3a"))
    let among = try #require(Self.assessment.get().variant("V3a"))
    for (left, right) in zip(try #require(own.chain).figures, try #require(among.chain).figures) where left.difference.median.isFinite {
      #expect(left.level == right.level, "\(left.kind)")
      #expect(left.difference == right.difference, "\(left.kind)")
    }
  }

  @Test("a variant that hardly moves anyone says why")
  func quiet() throws {
    for answer in try Self.assessment.get().variants where answer.isDifferent {
      let effect = try #require(answer.figure(.relativesArrived))
      let isQuiet = abs(effect.difference.median) <= 0.001 * effect.level.median
      #expect(answer.quiet.isEmpty == !isQuiet, "\(answer.variant.id)")
    }
  }

  @Test("asks for what cannot be are refused with a sentence in both languages")
  func errors() throws {
    let dossier = try BuiltInDossier.dossier()
    let unknown = #expect(throws: AssessmentError.self) { try assess(dossier, AssessmentRequest(variants: ["V3x"])) }
    #expect(unknown?.sentence.en == "The dossier has no variant “V3x”. Did you mean “V3a”?")
    let none = #expect(throws: AssessmentError.self) { try assess(dossier, AssessmentRequest(futures: 0)) }
    #expect(none?.sentence.en == "0 futures were asked for; choose 1 to 1,000,000.")
    #expect(none?.sentence.nl != none?.sentence.en)
  }
}
