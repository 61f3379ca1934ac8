import Testing
import Vocabulary

@testable import Workbench

@Suite("What a record says of what is not in it")
struct GroundsPagesTests {
  private let night: LittleNight

  init() throws {
    night = try LittleNight(isPublic: true)
    try night.begin()
  }

  private func sheets(_ seat: String?, _ language: Language) -> [String] {
    ["minutes", "decisions", "votes"].map { night.get($0, as: seat, language: "\(language)").text }
  }

  @Test("while a round is open no page tells a seat that somebody has answered; a smaller circle is told as one", arguments: Language.allCases)
  func seats(_ language: Language) throws {
    let proposal = try night.propose("For all")
    try night.act("consent.open", ["about": proposal, "deadline": "2099-01-01 12:00"], as: "chair")
    let round = try #require(try night.table.current().state.rounds.last).id.rawValue
    #expect(try night.act("consent.answer", ["about": round, "stand": "agrees"], as: "north").status == .seeOther)
    for sheet in sheets("south", language) { #expect(!sheet.contains("id=\"grounds\""), "\(sheet)") }
    _ = try night.propose("Between us", readers: "north,east")
    let said = language == .nl ? "wat in kleinere kring is gezegd, blijft daar" : "what is said in a smaller circle stays there"
    for sheet in sheets("south", language) { #expect(sheet.contains("id=\"grounds\"") && sheet.contains(said), "\(sheet)") }
    for sheet in sheets("east", language) { #expect(!sheet.contains("id=\"grounds\"")) }
  }

  @Test("links that were given and taken are no part of a record that is told to be closed", arguments: Language.allCases)
  func links(_ language: Language) {
    for sheet in sheets("south", language) { #expect(!sheet.contains("id=\"grounds\"")) }
  }
}
