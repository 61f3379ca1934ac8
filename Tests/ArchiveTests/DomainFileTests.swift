import Archive
import Foundation
import Testing

@Suite("A table is read from the file form in which the field exchanges its examples")
struct DomainFileTests {
  private static let tram = """
    {"name": "tram", "issues": [{"name": "route", "values": ["a", "b"]}, {"name": "price", "values": ["c", "d"]}],
     "parties": [
      {"name": "P", "weights": [0.5, 0.5], "values": [[1, 0.333333333333], [0, 1]], "reservation": 0, "red_lines": [[1, [0]]]},
      {"name": "Q", "weights": [0.5, 0.5], "values": [[0, 1], [0, 1]], "reservation": 0}]}
    """

  private func withFile(_ text: String, _ work: (String) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString).json")
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    try work(file.path)
  }

  @Test("thirds and halves become whole numbers, so that sums equal on paper are equal")
  func wholeNumbers() throws {
    try withFile(Self.tram) { path in
      let file = try DomainFile(path)
      #expect(file.name == "tram")
      let table = file.table
      #expect(table.measures.map(\.id) == ["route", "price"] && table.measures.map(\.options) == [["a", "b"], ["c", "d"]])
      #expect(table.parties.map(\.worth) == [[[3, 1], [0, 3]], [[0, 1], [0, 1]]])
      #expect(table.parties.map(\.scale) == [6, 2])
      #expect(table.crossedLines(of: 0, by: [0, 0]) == [0] && table.crossedLines(of: 0, by: [0, 1]).isEmpty)
    }
  }

  @Test("a file that is not such a table is refused, with the reason")
  func faults() throws {
    #expect(throws: DomainFault.unreadable("/no/such/table.json")) { try DomainFile("/no/such/table.json") }
    try withFile("{\"name\": \"tram\"}") { path in #expect(throws: DomainFault.form(path)) { try DomainFile(path) } }
    try withFile(Self.tram.replacing("\"weights\": [0.5, 0.5]", with: "\"weights\": [0.5, 1.5]")) { path in
      #expect(throws: DomainFault.numbers(path, party: "P")) { try DomainFile(path) }
    }
    try withFile(Self.tram.replacing("\"weights\": [0.5, 0.5]", with: "\"weights\": [0.5]")) { path in
      #expect(throws: DomainFault.numbers(path, party: "P")) { try DomainFile(path) }
    }
  }
}
