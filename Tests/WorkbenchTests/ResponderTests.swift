import Archive
import Assessments
import Dispersal
import Foundation
import Reports
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("What readers of the workbench get")
struct ResponderTests {
  private let desk: LittleWorkbench

  init() throws { desk = try LittleWorkbench() }

  @Test("the first page of an empty store says in both languages which command fills it")
  func empty() {
    for language in Language.allCases {
      let page = desk.get("/\(language.rawValue)")
      #expect(page.status == .ok && page.text.contains("polder assess") && page.text.contains("<html lang=\"\(language.rawValue)\""))
      #expect(page["Content-Language"] == language.rawValue)
      let missing = desk.get("/\(language.rawValue)/runs/3fa85f64b1c2")
      #expect(missing.status == .notFound && missing.text.contains("polder assess"))
    }
  }

  @Test("an address without a language leads to the one of the reader, without a cookie")
  func language() {
    let english = desk.get("/glossary") { $0.languages = "en-GB,en;q=0.8" }
    #expect(english.status == .found && english["Location"] == "/en/glossary" && english["Vary"] == "Accept-Language")
    #expect(english["Set-Cookie"] == nil)
    #expect(desk.get("/")["Location"] == "/nl")
    #expect(desk.get("/nl/")["Location"] == "/nl")
  }

  @Test("every page of a run is there, in both languages, with a link to the other")
  func pages() throws {
    let hash = try desk.keep().hash
    for page in RunPage.allCases {
      for language in Language.allCases {
        let address = Address(language, .run(hash, page))
        let answer = desk.get(address.text)
        #expect(answer.status == .ok, "\(address.text)")
        for other in Language.allCases { #expect(answer.text.contains("hreflang=\"\(other.rawValue)\" href=\"\(address.in(other).text)\"")) }
        #expect(answer["Vary"] == "Cookie" && answer["Cache-Control"] == "no-cache")
      }
    }
  }

  @Test("law, chain, room and places have their tables under them, and links to those stay on the page", arguments: Language.allCases)
  func annexes(_ language: Language) throws {
    let hash = try desk.keep().hash
    for (page, annex) in [(RunPage.law, "law-annex"), (.chain, "chain-annex"), (.room, "table-annex"), (.places, "places-annex")] {
      #expect(desk.get(Address(language, .run(hash, page)).text).text.contains("id=\"\(annex)\""), "\(annex)")
    }
    #expect(desk.get(Address(language, .run(hash, .chain)).text).text.contains("href=\"#chain-annex\""))
  }

  @Test("two runs beside each other open on what differs, and a page on why marks a first look", arguments: Language.allCases)
  func comparedAndWhy(_ language: Language) throws {
    let hashes = [try desk.keep(seed: 1).hash, try desk.keep(seed: 2).hash]
    let compared = desk.get(Address(language, .compare(hashes)).text)
    #expect(compared.status == .ok)
    #expect(compared.text.contains(language == .nl ? "een andere startwaarde: 1 en 2" : "another seed: 1 and 2"))
    let why = desk.get(Address(language, .run(hashes[0], .why)).text).text
    #expect(why.contains("id=\"why-T1\"") && why.contains("polder why T2 tiny --seed 1"))
  }

  @Test("the beginning of a hash leads to the whole, in any capitals")
  func beginning() throws {
    let hash = try desk.keep().hash
    let answer = desk.get("/en/runs/\(hash.prefix(8).uppercased())/law")
    #expect(answer.status == .found && answer["Location"] == "/en/runs/\(hash)/law")
    #expect(desk.get("/en/runs/\(hash.uppercased())")["Location"] == "/en/runs/\(hash)")
  }

  @Test("the title of a page names its run, so that two runs are told apart", arguments: ["", "/law", "/receipt"])
  func title(_ page: String) throws {
    let id = try desk.keep()
    let text = desk.get("/en/runs/\(id.hash)\(page)").text
    let title = try #require(text.firstMatch(of: /<title>(.*)<\/title>/)).1
    #expect(title.hasSuffix(" – \(id)"))
  }

  @Test("what is no hash is told with what a hash looks like", arguments: ["3fa", "zzzzzzzz", String(repeating: "a", count: 65)])
  func noHash(_ name: String) {
    let answer = desk.get("/en/runs/\(name)")
    #expect(answer.status == .notFound && answer.text.contains("8 to 64 characters from 0 to 9 and a to f"))
  }

  @Test("a run in the form of another version is gone, with the command that makes it anew")
  func otherForm() throws {
    let hash = try desk.keep(form: 99).hash
    let answer = desk.get("/nl/runs/\(hash)/law")
    #expect(answer.status == .gone)
    #expect(answer.text.contains("polder assess tiny --variant T0 ") && answer.text.contains("--futures 4 --seed 1"))
  }

  @Test("the assessment is byte for byte the JSON of the command, and the brief that of the command")
  func documents() throws {
    let id = try desk.keep()
    let run = try desk.store.run(id.hash)
    let (assessment, dossier) = (try desk.store.assessment(run), try TinyPolder.dossier())
    let json = desk.get("/runs/\(id.hash)/assessment.json")
    #expect(json.text == (try JSONText.file(AssessmentDocument(assessment, of: dossier))))
    #expect(json["Content-Type"] == "application/json")
    var brief = Brief(assessment, of: dossier, language: .en, asked: "tiny")
    (brief.run, brief.made) = (id.description, run.date)
    #expect(desk.get("/en/runs/\(id.hash)/brief.txt").text == brief.text)
    #expect(desk.get("/en/runs/\(id.hash)/brief.md").text == brief.markdown)
    let html = desk.get("/en/runs/\(id.hash)/brief.html")
    #expect(html.text == brief.html && html["Content-Disposition"] == "attachment; filename=\"brief.html\"")
  }

  @Test("a municipality has its letter, and an unknown one a sentence")
  func letter() throws {
    let hash = try desk.keep().hash
    let own = try #require(try TinyPolder.dossier().places?.plan.municipalities.first)
    let answer = desk.get(Address(.nl, .municipality(run: hash, code: own.code.rawValue)).text)
    #expect(answer.status == .ok && answer.text.contains(own.name))
    let missing = desk.get("/en/runs/\(hash)/places/nowhere")
    #expect(missing.status == .notFound && missing.text.contains("no municipality “nowhere”"))
  }

  @Test("only GET and HEAD are answered", arguments: ["POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
  func methods(_ method: String) {
    let answer = desk.get("/nl") { $0.method = method }
    #expect(answer.status == .methodNotAllowed && answer["Allow"] == "GET, HEAD")
  }

  @Test("another machine is not answered")
  func host() {
    #expect(desk.get("/nl") { $0.host = "example.org" }.status == .misdirected)
    #expect(desk.get("/healthz") { $0.host = nil }.status == .misdirected)
  }

  @Test(
    "an address that cannot be read gets a page in the language of the reader",
    arguments: [
      ("/en/%FF", Status.badRequest), ("/en/../x", .badRequest), ("/en/a%00", .badRequest), ("/en/none", .notFound),
      ("/en/" + String(repeating: "a", count: 3000), .addressTooLong), ("/en/<script>", .notFound),
    ])
  func unreadable(_ path: String, _ status: Status) {
    let answer = desk.get(path)
    #expect(answer.status == status && answer.text.contains("<html lang=\"en\"") && !answer.text.contains("<script>"))
  }

  @Test("the choice of light or dark is remembered and leads back to an address of ours alone")
  func theme() {
    let answer = desk.get("/theme?to=dark&back=/en/glossary")
    #expect(answer.status == .seeOther && answer["Location"] == "/en/glossary")
    #expect(answer["Set-Cookie"] == "theme=dark; Max-Age=31536000; Path=/; SameSite=Strict")
    for back in ["https://example.org/", "//example.org", "/%2F/example.org", "/theme?to=light", "x", ""] {
      #expect(desk.get("/theme?to=light&back=\(RequestPath.encoded(back))")["Location"] == "/", "\(back)")
    }
    #expect(desk.get("/theme?to=system&back=/nl")["Set-Cookie"]?.hasPrefix("theme=; Max-Age=0") == true)
    #expect(desk.get("/nl") { $0.cookies = "theme=dark" }.text.contains("data-theme=\"dark\""))
    #expect(!desk.get("/nl").text.contains("data-theme=\""))
  }

  @Test("style and script are at the address of their hash, and can be kept for ever")
  func assets() {
    let page = desk.get("/nl").text
    for asset in Asset.all {
      // The script that seals is on its own page alone.
      #expect(page.contains(asset.address.text) == (asset != .sealing))
      #expect(asset.name.wholeMatch(of: /[0-9a-f]{12}\.(css|js)/) != nil)
      let answer = desk.get(asset.address.text)
      #expect(answer.text == asset.text && answer["Cache-Control"] == "public, max-age=31536000, immutable")
    }
    #expect(desk.get("/assets/000000000000.css").status == .notFound)
  }

  @Test("nothing that is asked for changes the store")
  func readsOnly() throws {
    let hash = try desk.keep().hash
    let before = try Array(Data(contentsOf: desk.store.file))
    for address in [
      "/nl", "/nl/runs/\(hash)", "/nl/runs/\(hash)/why", "/runs/\(hash)/assessment.json", "/healthz", "/theme?to=dark", "/nl/compare?runs=\(hash)",
    ] {
      _ = desk.get(address)
    }
    #expect(try Array(Data(contentsOf: desk.store.file)) == before)
  }

  @Test("health is told in a word")
  func health() {
    let answer = desk.get("/healthz")
    #expect(answer.status == .ok && answer.text == "ok\n" && answer["Cache-Control"] == "no-store")
  }
}
