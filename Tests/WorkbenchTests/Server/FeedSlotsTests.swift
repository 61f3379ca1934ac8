import Testing

@testable import Workbench

@Suite("Places for pages that renew themselves")
struct FeedSlotsTests {
  @Test("are as many as there are, and each is free again once, when its feed ends or nobody holds it any more")
  func slots() throws {
    let slots = FeedSlots(3, each: 2)
    let first = try #require(slots.slot(for: "a"))
    var second = slots.slot(for: "a")
    #expect(second != nil && slots.slot(for: "a") == nil, "of one machine")
    let other = slots.slot(for: "b")
    #expect(other != nil && slots.slot(for: "c") == nil, "of all")
    first.free()
    first.free()
    let third = slots.slot(for: "c")
    #expect(third != nil && slots.slot(for: "d") == nil, "freed once")
    second = nil
    #expect(slots.slot(for: "d") != nil)
  }
}
