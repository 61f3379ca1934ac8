import Archive
import Assessments
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("I have another value: a form at every value of the chain")
struct OwnValuePageTests {
  private let bench: LittleWorkbench
  private let little: LittleProgram
  private let hash: String

  init() throws {
    bench = try LittleWorkbench()
    little = LittleProgram(bench.store)
    bench.jobs = JobDesk(bench.store, little.program) { Issue.record("\($0)") }
    hash = try bench.keep(futures: 12, withFutures: true).hash
  }

  private func address(_ name: String = "housing.persons_per_month", _ language: Language = .en) -> String {
    "/\(language.rawValue)/runs/\(hash)/parameters/\(name)"
  }

  private let own = ["value": "55", "low": "50", "high": "60", "title": "A count <of> homes", "address": "https://example.org/homes", "words": ""]

  @Test("stands at every value, with unit, what can be and what the dossier has; at a lever is the way to its page", arguments: Language.allCases)
  func form(_ language: Language) throws {
    for item in try #require(TinyPolder.dossier().chain).calibration.items {
      let page = bench.get(address(item.key.rawValue, language))
      #expect(page.status == .ok && page.text.contains("name=\"value\"") && page.text.contains("method=\"post\""), "\(item.key)")
    }
    let page = bench.get(address("housing.persons_per_month", language)).text
    #expect(page.contains(language == .nl ? "Ik heb een andere waarde" : "I have another value"))
    #expect(page.contains(language == .nl ? "het dossier: 40" : "the dossier: 40"))
    let lever = bench.get(address("quota_per_month", language)).text
    #expect(!lever.contains("name=\"value\"") && lever.contains("href=\"/\(language.rawValue)/runs/\(hash)/amend\""))
  }

  @Test("makes a run of one's own that opens on the difference, and is named with its source", arguments: Language.allCases)
  func run(_ language: Language) throws {
    let started = bench.post(address("housing.persons_per_month", language), own)
    #expect(started.status == .seeOther)
    let name = try #require(started["Location"]?.split(separator: "/").last.map(String.init))
    let job = try #require(try bench.store.job(RunID(hash: name)))
    #expect(bench.get("/\(language.rawValue)/jobs/\(name)").status == .ok)
    try little.make(job)
    let onTo = bench.get("/\(language.rawValue)/jobs/\(name)")
    let both = "/\(language.rawValue)/compare?runs=\(hash),\(name)"
    #expect(onTo.status == .found && onTo["Location"] == both)
    let own = language == .nl ? "eigen waarde" : "value of somebody"
    for page in [both, "/\(language.rawValue)/runs/\(name)", "/\(language.rawValue)/runs/\(name)/receipt"] {
      let text = bench.get(page).text
      #expect(text.contains("55") && text.lowercased().contains(language == .nl ? "eigen waarde" : "own"), "\(page)")
    }
    let brief = bench.get("/\(language.rawValue)/runs/\(name)/brief.html").text
    #expect(brief.contains(own) && brief.contains("A count &lt;of&gt; homes") && brief.contains("https://example.org/homes"))
    #expect(bench.post(address("housing.persons_per_month", language), self.own)["Location"] == both, "the same again leads to the difference")
    #expect(!bench.get("/\(language.rawValue)/runs/\(hash)/receipt").text.contains(own))
  }

  @Test("what is wrong stands above the form and at its field, in the words of check, and what was typed stays")
  func wrong() throws {
    let outside = bench.post(address("decision.grant_share"), ["value": "2", "words": "mine"])
    #expect(outside.status == .badRequest && outside.text.contains("href=\"#field-value\"") && outside.text.contains("aria-invalid=\"true\""))
    #expect(outside.text.contains("value=\"2\"") && outside.text.contains("value=\"mine\""))
    #expect(bench.post(address("decision.grant_share"), ["value": "0.6"]).text.contains("href=\"#field-title\""), "it rests on nothing")
    #expect(bench.post(address("decision.grant_share"), ["value": "", "words": "x"]).text.contains("This field is empty"))
    #expect(bench.post(address("decision.grant_share"), ["value": "0.6", "low": "0.5", "words": "x"]).text.contains("href=\"#field-high\""))
    let script = bench.post(address("decision.grant_share"), ["value": "0.6", "address": "javascript:alert(1)"])
    #expect(script.status == .badRequest && script.text.contains("href=\"#field-address\""))
    let long = bench.post(address("decision.grant_share"), ["value": "0.6", "words": String(repeating: "x", count: 501)])
    #expect(long.status == .badRequest && long.text.contains("500 characters at most"))
    #expect(bench.post(address("decision.refugee_share"), ["value": "0.9", "words": "x"]).status == .badRequest, "shares that do not add up")
    #expect(try bench.store.jobs().isEmpty)
  }

  @Test("fields that are doubled, missing or of another form are told, a lever takes no value, and a large form is refused")
  func foreign() throws {
    #expect(bench.post(address(), [:]).status == .badRequest)
    #expect(bench.post(address(), ["value": "55", "words": "x", "act": "apply"]).text.contains("no field “act”"))
    let token = bench.doors.sessions.token(for: nil)
    let twice = bench.post(address(), [:]) { $0.body = Array("token=\(token)&value=55&value=56&words=x".utf8) }
    #expect(twice.status == .badRequest && twice.text.contains("more than once"))
    #expect(bench.post(address("quota_per_month"), ["value": "1"]).status == .methodNotAllowed)
    #expect(bench.post(address("no.value"), ["value": "1"]).status == .notFound)
    #expect(bench.post(address(), own) { $0.body = nil }.status == .tooLarge)
    #expect(bench.post(address(), own, token: "x").status == .forbidden)
    #expect(try bench.store.jobs().isEmpty)
    bench.doors = Doors(starts: .nobody)
    #expect(bench.post(address(), own).status == .forbidden && !bench.get(address()).text.contains("name=\"value\""))
    #expect(bench.get(address()).text.contains("own.yaml"))
  }

  @Test("the same form twice at once is one job")
  func atOnce() async throws {
    let place = address()
    let responder = bench.responder
    let token = bench.doors.sessions.token(for: nil)
    let body = Array(
      (own.merging(["token": token]) { $1 }).sorted { $0.key < $1.key }.map { "\($0.key)=\(RequestPath.encoded($0.value))" }.joined(separator: "&")
        .utf8)
    let places = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<4 {
        group.addTask {
          var asked = Asked(path: place)
          (asked.host, asked.method, asked.body) = ("127.0.0.1:8480", "POST", body)
          asked.contentType = "application/x-www-form-urlencoded"
          return responder.answer(asked)["Location"]
        }
      }
      return await group.reduce(into: [String?]()) { $0.append($1) }
    }
    #expect(Set(places).count == 1 && places[0]?.hasPrefix("/en/jobs/") == true)
    #expect(try bench.store.jobs().count == 1)
  }

  @Test("a run of one's own, or of a variant made on a page alone, does not take the place of the run that leads")
  func doesNotLead() throws {
    let amendment = "/en/runs/\(hash)/amend?set=subsidiary.quota_per_month%3A3"
    for sent in [bench.post(address(), own), bench.post(amendment, ["act": "start"])] {
      let name = try #require(sent["Location"]?.split(separator: "/").last.map(String.init))
      try little.make(#require(try bench.store.job(RunID(hash: name))))
    }
    let runs = try bench.store.runs()
    #expect(runs.count == 3)
    #expect(try bench.store.published(runs).map(\.id.hash) == [hash])
    let others = runs.filter { $0.id.hash != hash }
    #expect(try bench.store.published(others) == others, "where nothing else is left, they are all there is")
  }

  @Test("in Dutch a comma stands for the decimals, in English a point")
  func commas() {
    #expect(OwnValueForm.number("1.234,5", in: .nl) == "1234.5" && OwnValueForm.number("0,7", in: .nl) == "0.7")
    #expect(OwnValueForm.number("0.7", in: .nl) == "0.7" && OwnValueForm.number("0,7", in: .en) == "0,7")
    #expect(bench.post(address("decision.grant_share", .nl), ["value": "0,7", "words": "x"]).status == .seeOther)
  }
}
