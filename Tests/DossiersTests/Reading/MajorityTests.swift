import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("A majority is more than half of the votes and no more than all")
struct MajorityTests {
  private let file = DossierFile.parties.rawValue

  private func lines(_ old: String, _ new: String) throws -> [String] {
    try TinyPolder.problems { try $0.replace(old, by: new, in: file) }.map { $0.line(in: .en) }
  }

  @Test("in a chamber of ten", arguments: 1...12)
  func chamber(_ majority: Int) throws {
    let lines = try lines("  majority: 6\n  total: 10\n", "  majority: \(majority)\n  total: 10\n")
    switch majority {
    case ...5: #expect(lines.count == 1 && lines[0].contains("“majority” is \(majority) of 10: two opposing sides could both win. Choose 6 to 10."))
    case 6...10: #expect(lines.isEmpty)
    case _: #expect(lines.count == 1 && lines[0].contains("“majority” is \(majority) of 10: nobody could win. Choose 6 to 10."))
    }
  }

  @Test("in a council of five", arguments: zip([2, 3, 5, 6], [false, true, true, false]))
  func council(_ majority: Int, _ isSound: Bool) throws {
    #expect(try lines("  majority: 3\n", "  majority: \(majority)\n").isEmpty == isSound)
  }

  @Test("and a whole number")
  func fraction() throws {
    let lines = try lines("  majority: 6\n", "  majority: 5.5\n")
    #expect(lines.count == 1 && lines[0].contains("“5.5” is a fraction, and this should be a whole number. Write 5 or 6."))
  }
}
