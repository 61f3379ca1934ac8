import Archive
import Foundation
import Testing

@Suite("Who is signed in at a seat")
final class SeatBookTests {
  private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
  private let book: SeatBook
  private let ann = SeatSignIn(table: "night", seat: "north", person: "ann")
  private let bob = SeatSignIn(table: "night", seat: "north", person: "bob")

  init() throws { book = try SeatBook(folder.appendingPathComponent("seats.sqlite")) }

  deinit { try? FileManager.default.removeItem(at: folder) }

  @Test("by a long secret, which is kept as a hash alone")
  func secret() throws {
    let secret = try book.signIn(ann, at: 0)
    #expect(secret.count == 64)
    #expect(try book.signedIn(secret, at: 1) == ann && book.signedIn(String(repeating: "a", count: 64), at: 1) == nil)
    for file in try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil) {
      #expect(!String(decoding: try Data(contentsOf: file), as: UTF8.self).contains(secret), "\(file.lastPathComponent)")
    }
  }

  @Test("several people share a seat; clearing it ends all of them and nobody elsewhere")
  func several() throws {
    let (one, other) = (try book.signIn(ann, at: 0), try book.signIn(bob, at: 0))
    let elsewhere = try book.signIn(SeatSignIn(table: "day", seat: "north", person: "ann"), at: 0)
    #expect(try book.signedIn(one, at: 1) == ann && book.signedIn(other, at: 1) == bob)
    try book.clear("north", at: "night")
    #expect(try book.signedIn(one, at: 2) == nil && book.signedIn(other, at: 2) == nil && book.signedIn(elsewhere, at: 2) != nil)
  }

  @Test("signing out is here, or on every machine")
  func out() throws {
    let (first, second, other) = (try book.signIn(ann, at: 0), try book.signIn(ann, at: 1), try book.signIn(bob, at: 1))
    try book.close(first)
    #expect(try book.signedIn(first, at: 3) == nil && book.signedIn(second, at: 3) == ann)
    try book.closeEverywhere(ann)
    #expect(try book.signedIn(second, at: 3) == nil && book.signedIn(other, at: 3) == bob)
  }

  @Test("a sign-in ends after two hours without a person asking, and after a day in any case")
  func idle() throws {
    let own = try book.signIn(ann, at: 0)
    #expect(try book.signedIn(own, at: 7000) == ann)
    #expect(try book.signedIn(own, at: 7000 + 7199) == ann, "a request keeps it")
    #expect(try book.signedIn(own, at: 20_000, isPerson: false) == ann)
    #expect(try book.signedIn(own, at: 14_199 + 7200) == nil, "a page that renews itself does not")
    let long = try book.signIn(ann, at: 0)
    for hour in 1..<24 { #expect(try book.signedIn(long, at: hour * 3600) == ann) }
    #expect(try book.signedIn(long, at: 86_400) == nil)
  }

  @Test("how people want to be called stands here, and can be destroyed")
  func names() throws {
    try book.call("ann", "Ann", at: "night")
    try book.call("ann", "Anna", at: "night")
    try book.call("ann", "Mrs A", at: "day")
    #expect(try book.names(at: "night") == ["ann": "Anna"])
    try book.call("ann", "", at: "night")
    #expect(try book.names(at: "night").isEmpty && book.names(at: "day") == ["ann": "Mrs A"])
  }

  @Test("it lives through a new start of the program")
  func restart() throws {
    let own = try book.signIn(ann, at: 0)
    let again = try SeatBook(folder.appendingPathComponent("seats.sqlite"))
    #expect(try again.signedIn(own, at: 1) == ann)
  }

  @Test("a link has the table and a secret of 256 bits; the record has its hash; other texts are no link")
  func link() throws {
    let text = String(repeating: "0123456789abcdef", count: 6)
    let link = try #require(SeatLink(text))
    #expect(link.table == String(repeating: "0123456789abcdef", count: 2) && link.text == text && link.hash.count == 64)
    #expect(!text.contains(link.hash))
    #expect(
      SeatLink("") == nil && SeatLink(text + "0") == nil && SeatLink(String(text.dropLast()) + "g") == nil && SeatLink(text.uppercased()) == nil)
  }
}
