import Testing

@testable import Workbench

@Suite("A few values by key")
struct LeastRecentlyUsedTests {
  @Test("the one asked for longest ago makes room")
  func room() {
    var kept = LeastRecentlyUsed<String, Int>(limit: 2)
    kept.keep(1, as: "a")
    kept.keep(2, as: "b")
    #expect(kept.value(of: "a") == 1)
    kept.keep(3, as: "c")
    #expect(kept.value(of: "b") == nil)
    #expect(kept.value(of: "a") == 1 && kept.value(of: "c") == 3)
    #expect(kept.count == 2)
  }

  @Test("a value kept again takes the place of the first")
  func again() {
    var kept = LeastRecentlyUsed<String, Int>(limit: 2)
    for value in 0..<5 { kept.keep(value, as: "a") }
    #expect(kept.value(of: "a") == 4 && kept.count == 1)
  }
}
