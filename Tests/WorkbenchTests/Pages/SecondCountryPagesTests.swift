import Archive
import Assessments
import Dossiers
import Foundation
import Testing
import Vocabulary

@testable import Workbench

/// All pages of a run of another country, followed link by link: nothing of the country of the first dossier stands there.
@Suite("Nothing of one country shows on the pages of another")
struct SecondCountryPagesTests {
  /// The second dossier with its answers.
  private static let shared = Result { () throws -> (contents: DossierContents, assessment: Assessment) in
    let contents = try #require(BuiltInDossiers.contents("germany-2018"))
    return (contents, try assess(try contents.load(), AssessmentRequest(futures: 2)))
  }

  /// Names, institutions and units of the first dossier.
  private static let foreign = [
    "Nederland", "Netherlands", "Dutch", "IND", "COA", "MPP", "SES-WOA", "Tweede Kamer", "Eerste Kamer", "Spreidingswet", "regietafel",
    "commissaris", "Raad van State", "ministerraad", "council of ministers", "kabinet", "cabinet", "vergunninghouder", "Catshuis", "GM0",
    "Zoek een gemeente", "Find a municipality", "één gemeente", "one municipality", "over gemeenten", "over municipalities",
    "EUR –", "– mln", "already takes 0.0",
  ]

  /// What a page shows: no tags, no styles, and not the name of the language to which one can change.
  private func shown(_ page: String) -> String {
    var text = page.replacing(/<(style|script)[^>]*>.*?<\/(style|script)>/.dotMatchesNewlines(), with: " ")
    text = text.replacing(/<li><a [^>]*hreflang=[^>]*>[^<]*<\/a><\/li>/, with: " ").replacing(/<[^>]*>/, with: " ")
    return text
  }

  private func found(_ text: String) -> [String] {
    let words = Set(text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init))
    return Self.foreign.filter { $0.allSatisfy(\.isUppercase) ? words.contains($0) : text.contains($0) }
  }

  /// The addresses of the run that a page names, in their order.
  private func addresses(_ page: String, under root: String) -> [String] {
    page.matches(of: /href="([^"#]*)/).map { String($0.1).replacing("&amp;", with: "&") }.filter { $0.hasPrefix(root) && !$0.contains("amend") }
  }

  @Test("on any page that a reader can reach", arguments: Language.allCases)
  func pages(_ language: Language) throws {
    let (contents, assessment) = try Self.shared.get()
    let desk = try LittleWorkbench()
    let hash = try desk.store.keep(assessment, futures: nil, of: contents, asked: "germany-2018").hash
    let root = Address(language, .run(hash, .front)).text
    var (waiting, seen) = ([root], Set([root]))
    var districts = 0
    while let address = waiting.popLast() {
      // Of the districts, which are made alike, five.
      if address.contains(/\/[a-z]+\/[0-9]{5}$/) {
        districts += 1
        if districts > 5 { continue }
      }
      let answer = desk.get(address)
      #expect(answer.status == .ok, "\(address)")
      guard answer["Content-Type"]?.contains("html") == true else { continue }
      let foreign = found(shown(answer.text))
      let lines = shown(answer.text).split(separator: "\n").filter { line in foreign.contains { line.contains($0) } }.prefix(2)
      #expect(foreign == [], "\(address): \(lines.map { $0.trimmingCharacters(in: .whitespaces).prefix(300) })")
      for next in addresses(answer.text, under: root) where seen.insert(next).inserted { waiting.append(next) }
    }
    #expect(seen.count > 60, "\(seen.count)")
  }
}
