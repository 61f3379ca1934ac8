import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("What is no problem and should be known is told")
struct RemarksTests {
  private let file = DossierFile.parties.rawValue

  @Test("polls and roll calls are checked and read by nothing, each where it stands", arguments: ["polls", "roll_calls"])
  func unread(_ key: String) throws {
    let dossier = try TinyPolder.dossier { $0.write(try $0.text(file) + "\n\(key): [{sources: [F-1]}]\n", to: file) }
    let remark = try #require(dossier.remarks.first { $0.kind == .readByNothing(key: key) })
    let line = remark.line(in: .en)
    #expect(line.hasPrefix("\(file):") && line.hasSuffix(": “\(key)” is checked, and nothing else reads it. You may leave it out."), "\(line)")
    #expect(remark.sentence(in: .nl) == "“\(key)” wordt gecontroleerd en verder door niets gelezen. U mag het weglaten.")
  }

  @Test("of a dossier of which everything is read, only the norms that nobody read a second time are told")
  func norms() throws {
    let remarks = try TinyPolder.dossier().remarks
    #expect(remarks.map { $0.line(in: .en) } == ["law/norms.yaml: Not read a second time beside their articles: N-WAIT, N-QUOTA, N-APART."])
    #expect(remarks.map { $0.sentence(in: .nl) } == ["Niet een tweede keer gelezen naast hun artikel: N-WAIT, N-QUOTA, N-APART."])
  }
}
