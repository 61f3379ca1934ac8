import Foundation
import Testing

/// The table of a province as its guide has it.
@Suite("polder table province")
struct TableProvinceCommandTests {
  @Test("what a seat says that it can do, a trade of more than it has, which is refused, and one that it has; nobody is there to play")
  func guide() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let environment = [
      "POLDER_STORE": folder.appendingPathComponent("store/runs.sqlite").path, "POLDER_KEYS": folder.appendingPathComponent("keys").path,
    ]
    func polder(_ arguments: String...) throws -> Command.Run { try Command.run(["table"] + arguments, environment: environment) }
    let opened = try polder("province", "--province", "Flevoland", "--need", "41000", "--wish", "least_cost")
    let name = String(try #require(opened.output.firstMatch(of: /Table ([0-9a-f]+) is open/), "\(opened.output) \(opened.errors)").1)
    #expect(try polder("state", name, "--seat", "Urk", "--with", "text=We cannot", "able=0", "pays=900").code == 0)
    let most = try polder("propose", name, "--seat", "Urk", "--with", "title=Trade", "trades=Urk; Dronten; 118; 300")
    #expect(most.code == 2 && most.errors.contains("Urk gives 68 places more than it has"), "\(most.output) \(most.errors)")
    let own = try polder("propose", name, "--seat", "Urk", "--with", "title=Trade", "trades=Urk; Dronten; 50; 300")
    #expect(own.code == 2 && own.errors.contains("is able to provide 100"), "\(own.output) \(own.errors)")
    #expect(try polder("state", name, "--seat", "Dronten", "--with", "text=We have room", "able=300", "asks=300").code == 0)
    let room = try polder("propose", name, "--seat", "Urk", "--with", "title=Trade", "trades=Urk; Dronten; 50; 300")
    #expect(room.code == 0, "\(room.errors)")
    let shown = try polder("show", name, "--seat", "chair")
    #expect(shown.code == 0 && shown.output.contains("Urk") && shown.output.contains("Flevoland"), "\(shown.output)")
    let played = try polder("play", name)
    #expect(played.code == 2 && played.errors.contains("nobody to play"), "\(played.errors)")
  }
}
