import Assessments
import Dossiers
import Testing
import Vocabulary

@Suite("The cycle of the act on a date")
struct CycleFactsTests {
  @Test("the step under way is the first whose date has not passed, and dates never run backwards")
  func current() throws {
    let places = try BuiltInPlaces.places()
    let date = try #require(CalendarDate("2024-09-15"))
    let facts = try #require(places.cycle(on: date))
    let current = try #require(facts.current)
    #expect(current.name.en == "provincial consultation table")
    #expect(current == facts.steps.first { step in step.until.map { !date.isAfter($0) } ?? false })
    for (before, after) in zip(facts.steps, facts.steps.dropFirst()) {
      if let one = before.until, let other = after.until { #expect(!one.isAfter(other)) }
    }
  }

  @Test("a dossier without a procedure has no cycle")
  func none() throws {
    var places = try BuiltInPlaces.places()
    places.places.procedure = nil
    #expect(places.cycle(on: try #require(CalendarDate("2024-09-15"))) == nil)
  }
}
