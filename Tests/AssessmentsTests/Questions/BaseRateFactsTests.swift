import Dossiers
import Testing
import TinyPolder

@testable import Assessments

@Suite("Base rates without the case itself")
struct BaseRateFactsTests {
  @Test("the cabinet under study is taken out of the count that it is in, and no other count changes")
  func builtIn() throws {
    let rates = try BuiltInDossier.talks().baseRates
    #expect(rates.map(\.counted) == [.init(ended: 10, total: 23), .init(ended: 10, total: 16), .init(ended: 6, total: 7)])
    #expect(rates.map(\.withoutThisCase) == [.init(ended: 10, total: 23), .init(ended: 10, total: 16), .init(ended: 5, total: 6)])
    #expect(rates.map(\.includesThisCase) == [false, false, true])
  }

  private func rates(_ text: String) throws -> [BaseRateFacts] {
    let dossier = try TinyPolder.dossier { draft in
      let parties = try draft.text("parties.yaml")
      draft.write(parties + "\nbase_rates:\n- {text: {nl: a, en: a}, \(text), sources: [F-1]}\n", to: "parties.yaml")
    }
    return try dossier.withTalks.baseRates
  }

  @Test("one that lasted goes too, and where nothing else is left nothing is told")
  func lasted() throws {
    #expect(try rates("count: 2, of: 5, this_case: lasted")[0].withoutThisCase == .init(ended: 2, total: 4))
    #expect(try rates("count: 1, of: 1, this_case: ended")[0].withoutThisCase == nil)
    #expect(try rates("count: 2, of: 5")[0].withoutThisCase == .init(ended: 2, total: 5))
  }

  @Test(
    "a case that cannot be in the count is a problem of the dossier",
    arguments: ["count: 0, of: 5, this_case: ended", "count: 5, of: 5, this_case: lasted", "this_case: ended", "count: 1, of: 5, this_case: fell"])
  func refused(_ text: String) throws {
    let problems = try TinyPolder.problems { draft in
      let parties = try draft.text("parties.yaml")
      draft.write(parties + "\nbase_rates:\n- {text: {nl: a, en: a}, \(text), sources: [F-1]}\n", to: "parties.yaml")
    }
    #expect(problems.count == 1, "\(text)")
  }
}
