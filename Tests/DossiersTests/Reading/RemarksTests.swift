import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A key that is checked and read by nothing is told, and is no problem")
struct RemarksTests {
  private let file = DossierFile.parties.rawValue

  @Test("polls and roll calls, each where it stands", arguments: ["polls", "roll_calls"])
  func unread(_ key: String) throws {
    let dossier = try TinyPolder.dossier { $0.write(try $0.text(file) + "\n\(key): [{sources: [F-1]}]\n", to: file) }
    #expect(dossier.remarks.map(\.kind) == [.readByNothing(key: key)])
    let line = try #require(dossier.remarks.first).line(in: .en)
    #expect(line.hasPrefix("\(file):") && line.hasSuffix(": “\(key)” is checked, and nothing else reads it. You may leave it out."), "\(line)")
    let dutch = dossier.remarks.map { $0.sentence(in: .nl) }
    #expect(dutch == ["“\(key)” wordt gecontroleerd en verder door niets gelezen. U mag het weglaten."])
  }

  @Test("nothing is told of a dossier of which everything is read")
  func none() throws {
    #expect(try TinyPolder.dossier().remarks.isEmpty)
  }
}
