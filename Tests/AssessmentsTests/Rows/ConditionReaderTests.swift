import Dossiers
import Testing
import Vocabulary

@testable import Assessments

@Suite("Conditions in plain words")
struct ConditionReaderTests {
  private static let names = SweepNames(
    figures: [("cost", .cost), ("share late", .decidedBeyondTerm), ("occupancy", .occupancy)],
    series: [("reception", .occupancy), ("opvang", .occupancy), ("months between application and arrival", .monthsApart), ("costs", .cost)])

  private static func reader(_ language: Language = .en) -> ConditionReader {
    ConditionReader(names, variants: ["T0", "T1"], years: [2020, 2021], language: language)
  }

  private static func clause(
    _ measure: SweepMeasure, _ variant: VariantID, _ comparison: SweepCondition.Comparison, _ limit: Double, isDifference: Bool = false
  ) -> SweepCondition {
    SweepCondition(clauses: [.init(term: SweepTerm(measure, under: variant, isDifference: isDifference), comparison: comparison, limit: limit)])
  }

  @Test(
    "are read in both languages, each with its numbers, units and names",
    arguments: [
      ("reception above 100,000 in 2021 under T1", clause(.series(.occupancy, year: 2021), "T1", .above, 100_000)),
      ("Opvang boven 100.000 in 2021 onder t1", clause(.series(.occupancy, year: 2021), "T1", .above, 100_000)),
      ("opvang onder 1,5 duizend mensen in 2020 onder T0", clause(.series(.occupancy, year: 2020), "T0", .below, 1500)),
      ("reception under 2 thousand people in 2020 under T0", clause(.series(.occupancy, year: 2020), "T0", .below, 2000)),
      ("occupancy at least 20 under T1", clause(.figure(.occupancy), "T1", .atLeast, 20)),
      ("cost at most €5 million under T1", clause(.figure(.cost), "T1", .atMost, 5_000_000)),
      ("share late more than 40% under T1", clause(.figure(.decidedBeyondTerm), "T1", .above, 0.4)),
      ("share late > 0.4 under T1", clause(.figure(.decidedBeyondTerm), "T1", .above, 0.4)),
      ("difference in reception below -10 in 2021 under T1", clause(.series(.occupancy, year: 2021), "T1", .below, -10, isDifference: true)),
      ("verschil in opvang minder dan −10 in 2021 onder T1", clause(.series(.occupancy, year: 2021), "T1", .below, -10, isDifference: true)),
      (
        "months between application and arrival ten minste 24 maanden in 2021 onder T1", clause(.series(.monthsApart, year: 2021), "T1", .atLeast, 24)
      ),
    ])
  func read(_ text: String, _ expected: SweepCondition) throws { #expect(try Self.reader().condition(text) == expected) }

  @Test("are joined where a number ends, and not within a name")
  func joined() throws {
    let both = try Self.reader().condition("months between application and arrival above 12 in 2021 under T1 and cost below 5 million under T0")
    #expect(both.clauses.map(\.term.variant) == ["T1", "T0"] && both.clauses.map(\.limit) == [12, 5_000_000])
  }

  @Test(
    "are refused with all that is wrong",
    arguments: [
      ("", [ConditionFault.noComparison("")]),
      ("reception in 2021 under T1", [.noComparison("reception in 2021 under T1")]),
      ("receptoin above 5 in 2021 under T1", [.unknownName("receptoin", near: "reception")]),
      ("reception above 5 under T1", [.noYear("reception", first: 2020, last: 2021)]),
      ("cost above 5 in 2021 under T1", [.yearOfFigure("cost")]),
      ("reception above 5 in 2031 under T1", [.otherYear(2031, first: 2020, last: 2021)]),
      ("reception above many in 2021 under T1", [.noNumber("many")]),
      ("reception above 1.00.0 in 2021 under T1", [.noNumber("1.00.0")]),
      ("opvang boven 0.5 in 2021 onder T1", [.noNumber("0.5")]),
      ("reception above 5 months in 2021 under T1", [.otherUnit("months", of: "reception", unit: .persons)]),
      ("share late above 40 under T1", [.noShare("share late")]),
      ("reception above 5 in 2021", [.noVariant(planned: ["T0", "T1"])]),
      ("reception above 5 in 2021 under T7", [.otherVariant("T7", planned: ["T0", "T1"])]),
      ("difference in reception above 5 in 2021 under T0", [.differenceOfBaseline("T0")]),
      ("reception above 5 please in 2021 under T1", [.unread("please")]),
      ("x above 5 under T7 and cost above y under T1", [.otherVariant("T7", planned: ["T0", "T1"]), .unknownName("x", near: nil), .noNumber("y")]),
    ])
  func refused(_ text: String, _ faults: [ConditionFault]) {
    #expect(throws: ConditionFaults(faults: faults)) { try Self.reader().condition(text) }
    for fault in faults { #expect(fault.sentence.nl != fault.sentence.en && (fault.sentence.en.hasSuffix(".") || fault.sentence.en.hasSuffix("?"))) }
  }

  @Test("measures and numbers stand alone too")
  func alone() throws {
    #expect(try Self.reader().measure("reception in 2021") == .series(.occupancy, year: 2021))
    #expect(try Self.reader().measure("cost") == .figure(.cost))
    #expect(throws: ConditionFaults(faults: [.noYear("reception", first: 2020, last: 2021)])) { try Self.reader().measure("reception") }
    #expect(try Self.reader(.nl).number("1.500", of: .figure(.cost), called: "cost") == 1500)
    #expect(throws: ConditionFaults(faults: [.unread("in 2021")])) { try Self.reader().number("5 in 2021", of: .figure(.cost), called: "cost") }
  }
}
