import Testing

@testable import Workbench

@Suite("Names that were changed")
struct MigrationsTests {
  private let migrations = Migrations(renamed: [
    .init(kind: .lever, old: "wait", new: "waiting", since: "0.2.0"), .init(kind: .lever, old: "waiting", new: "waiting_months", since: "0.4.0"),
    .init(kind: .variant, old: "V1", new: "V1a", since: "0.3.0"),
  ])

  @Test("lead from the first to the last, with the version of the last change")
  func chain() {
    #expect(migrations.change(of: "wait") == .init(kind: .lever, old: "wait", new: "waiting_months", since: "0.4.0"))
    #expect(migrations.change(of: "waiting")?.new == "waiting_months")
    #expect(migrations.change(of: "V1", .variant)?.new == "V1a")
  }

  @Test("are of one kind, and a name that was never changed has none")
  func none() {
    #expect(migrations.change(of: "V1", .lever) == nil)
    #expect(migrations.change(of: "waiting_months") == nil)
  }

  @Test("are told in a sentence")
  func sentence() {
    let change = Migrations.known.change(of: "population_ses")
    #expect(change?.sentence.en == "The key “population_ses” is called “population_wealth” since 0.5.0.")
  }
}
