import Dossiers
import Testing
import TinyPolder

@testable import Assessments

@Suite("Codes of figures")
struct FigureCodesTests {
  @Test("every address of a dossier has a code of its own, of four characters or more, and leads back to it")
  func unique() throws {
    for dossier in [try TinyPolder.dossier(), try BuiltInDossier.dossier()] {
      let addresses = dossier.figureAddresses
      let codes = FigureCodes(dossier)
      var seen: Set<FigureCode> = []
      for address in addresses {
        let code = try #require(codes.code(of: address), "\(address.path)")
        #expect(seen.insert(code).inserted, "\(code) twice")
        #expect(code.text.count >= FigureCode.fewest && code.text.utf8.allSatisfy { FigureCode.letters.contains($0) })
        #expect(try codes.address(of: code.text.lowercased()) == address)
      }
      #expect(Set(addresses.map(\.path)).count == addresses.count)
    }
  }

  @Test("the order of the addresses changes no code, and a code that has to grow begins with the shorter one")
  func order() throws {
    let addresses = try BuiltInDossier.dossier().figureAddresses
    let (own, turned) = (FigureCodes(addresses), FigureCodes(addresses.reversed()))
    for address in addresses {
      #expect(own.code(of: address) == turned.code(of: address), "\(address.path)")
      let code = try #require(own.code(of: address))
      #expect(code.text.hasPrefix(FigureCode(path: address.path, length: FigureCode.fewest).text), "\(address.path)")
    }
    // Codes stay short: no more than one in fifty had to grow.
    #expect(addresses.count { own.code(of: $0)?.text.count ?? 0 > FigureCode.fewest } * 50 <= addresses.count)
  }

  @Test("a code is made of the path alone, and stays what it is in another dossier")
  func stable() throws {
    #expect(FigureAddress.figure("V1", .relativesArrived).path == "V1/relativesArrived")
    #expect(FigureAddress.law("V1", setting: "s").path == "V1/law/s")
    #expect(FigureAddress.party("V1", "P").path == "V1/party/P")
    #expect(FigureAddress.municipality("V1", "M1").path == "V1/municipality/M1")
    let address = FigureAddress.figure("T1", .cost)
    #expect(FigureCodes([address]).code(of: address) == FigureCode(path: "T1/cost", length: 4))
    #expect(FigureCode(path: "T1/cost", length: 4).text == "2SMA")
    #expect(FigureCode.letters.count == 31 && Set(FigureCode.letters).isDisjoint(with: "0O1IL".utf8))
  }

  @Test("a mistyped code is refused with the codes that could be meant")
  func near() throws {
    let addresses = try TinyPolder.dossier().figureAddresses
    let codes = FigureCodes(addresses)
    let code = try #require(codes.code(of: addresses[0])).text
    var mistyped = Array(code)
    mistyped[1] = "0"
    let error = #expect(throws: FigureCodeError.self) { try codes.address(of: String(mistyped)) }
    guard case .unknown(let typed, let near)? = error else { return }
    #expect(typed == String(mistyped) && near.contains { $0.text == code })
    #expect(error?.sentence.en.contains("Did you mean") == true)
    let none = #expect(throws: FigureCodeError.self) { try codes.address(of: "??") }
    #expect(none == .unknown("??", near: []) && none?.sentence.nl.hasPrefix("Dit dossier heeft geen cijfer met code “??”") == true)
    #expect(try codes.address(of: " \(code.prefix(2))-\(code.dropFirst(2)) ") == addresses[0])
  }
}
