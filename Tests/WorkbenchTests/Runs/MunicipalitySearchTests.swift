import Testing
import Vocabulary

@testable import Workbench

@Suite("The search for a municipality")
struct MunicipalitySearchTests {
  private static let search = MunicipalitySearch([
    ("M0001", "Klinkerdam"), ("M0002", "Súd-Vossenrak"), ("M0013", "Oud Klinker"), ("M0113", "’s-Dam"),
  ])

  @Test(
    "finds by name, part of a name, and code, whatever the accents and capitals",
    arguments: [
      ("Klinkerdam", ["M0001"]), ("KLINKER", ["M0001", "M0013"]), ("dam", ["M0001", "M0113"]), ("sud-", ["M0002"]), ("SÚD", ["M0002"]),
      ("m0013", ["M0013"]), ("0013", ["M0013"]), ("113", ["M0113"]), ("13", []), ("Zilverhoek", []), ("", []),
    ] as [(String, [MunicipalityCode])])
  func finds(_ text: String, _ codes: [MunicipalityCode]) {
    #expect(Set(Self.search.found(text)) == Set(codes), "\(text)")
  }

  @Test("names that begin with the text come first, then in their order")
  func order() { #expect(Self.search.found("klinker") == ["M0001", "M0013"]) }
}
