import Archive
import Assessments
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("Pages on jobs, and forms that ask for runs")
struct JobPagesTests {
  private let bench: LittleWorkbench
  private let little: LittleProgram

  init() throws {
    bench = try LittleWorkbench()
    little = LittleProgram(bench.store)
    bench.jobs = JobDesk(bench.store, little.program) { Issue.record("\($0)") }
  }

  /// The hash in an address that an answer leads to.
  private func hash(_ answer: Answer) throws -> String { try #require(answer["Location"]?.split(separator: "/").last.map(String.init)) }

  @Test("a form leads to the job, its page tells how far it is and at the end to the run", arguments: Language.allCases)
  func whole(_ language: Language) throws {
    let code = language.rawValue
    let run = try bench.keep()
    let asked = bench.post("/\(code)/jobs", ["work": "again", "run": run.hash, "variant": "T9"])
    #expect(asked.status == .notFound, "a variant that the dossier lacks")
    let started = bench.post("/\(code)/jobs", ["work": "family", "run": run.hash])
    #expect(started.status == .seeOther)
    let name = try hash(started)
    #expect(started["Location"] == "/\(code)/jobs/\(name)")
    little.tell(RunID(hash: name), 3, of: 10)
    let page = bench.get("/\(code)/jobs/\(name)")
    #expect(page.status == .ok && page.text.contains("data-feed=\"/\(code)/jobs/\(name)/events\""))
    #expect(page.text.contains(language == .nl ? "3 van 10 stukken klaar" : "3 of 10 pieces done"))
    #expect(page.text.contains("<progress max=\"10\" value=\"3\"") && page.text.contains("href=\"/\(code)/jobs/\(name)\""))
    let events = bench.get("/\(code)/jobs/\(name)/events")
    #expect(events["Content-Type"] == "text/event-stream" && events.text.hasPrefix("event: part\ndata: ") && !events.text.contains("event: end"))
    little.end(RunID(hash: name), .fault(.told(Phrase(nl: "Geen gezin <gevonden>.", en: "No family <found>."))))
    let failed = bench.get("/\(code)/jobs/\(name)")
    #expect(failed.text.contains(language == .nl ? "Geen gezin &lt;gevonden&gt;." : "No family &lt;found&gt;."))
    #expect(!failed.text.contains("data-feed") && failed.text.contains("name=\"work\" value=\"again\""))
    #expect(bench.get("/\(code)/jobs/\(name)/events").text.hasSuffix("event: end\ndata: reload\n\n"))
    #expect(bench.get("/\(code)/jobs").text.contains("href=\"/\(code)/jobs/\(name)\""))
  }

  @Test("the same request is the same job, and one whose run is stored leads to the run")
  func same() throws {
    let run = try bench.keep(variants: ["T1"], futures: 2)
    let fields = ["work": "again", "run": run.hash, "variant": "T2"]
    let first = bench.post("/en/jobs", fields)
    #expect(bench.post("/nl/jobs", fields)["Location"] == first["Location"]?.replacing("/en/", with: "/nl/"))
    let job = try #require(try bench.store.job(RunID(hash: hash(first))))
    try little.make(job)
    #expect(bench.get("/en/jobs/\(job.id.hash)").text.contains("href=\"/en/runs/\(job.id.hash)\""))
    #expect(bench.get("/en/runs/\(job.id.hash)").status == .ok)
    #expect(bench.post("/en/jobs", fields)["Location"] == "/en/runs/\(job.id.hash)")
  }

  @Test("what is wrong in a form stands above it and at its field, and what was written stays")
  func wrong() {
    let answer = bench.post("/en/jobs", ["work": "assess", "dossier": "netherlands-2023-07", "futures": "1000000"])
    #expect(answer.status == .badRequest && answer.text.contains("role=\"alert\"") && answer.text.contains("href=\"#field-futures\""))
    #expect(answer.text.contains("“1000000” is no whole number from 1 to 2000") && answer.text.contains("value=\"1000000\""))
    #expect(answer.text.contains("aria-invalid=\"true\""))
    #expect(bench.post("/nl/jobs", ["work": "assess"]).text.contains("Dit veld is leeg"))
    #expect(bench.post("/nl/jobs", ["work": "x"]).status == .badRequest)
    #expect(bench.post("/en/jobs", ["work": "assess", "dossier": "nowhere"]).text.contains("“nowhere” is not possible here"))
    #expect(bench.post("/en/jobs", ["work": "assess", "colour": "red"]).text.contains("no field “colour”"))
    let twice = bench.post("/en/jobs", [:]) { $0.body = Array("token=\(bench.doors.sessions.token(for: nil))&seed=1&seed=2".utf8) }
    #expect(twice.status == .badRequest && twice.text.contains("more than once"))
  }

  @Test("a form from elsewhere, without its token, too large or of another type is refused, and puts nothing in the queue")
  func foreign() throws {
    let fields = ["work": "assess", "dossier": "netherlands-2023-07"]
    #expect(bench.post("/en/jobs", fields, token: "x").status == .forbidden)
    #expect(bench.post("/en/jobs", fields) { $0.origin = "https://example.org" }.status == .forbidden)
    #expect(bench.post("/en/jobs", fields) { $0.site = "cross-site" }.status == .forbidden)
    let large = bench.post("/en/jobs", fields) { $0.body = nil }
    #expect(large.status == .tooLarge && large.text.contains("larger than 256 kB"))
    #expect(bench.post("/en/jobs", fields) { $0.contentType = "application/json" }.status == .otherType)
    #expect(bench.post("/en/jobs", fields) { $0.host = "example.org" }.status == .misdirected)
    #expect(try bench.store.jobs().isEmpty)
  }

  @Test("who may not start runs gets no form and a sentence", arguments: [StartRight.nobody, .operator])
  func mayNot(_ right: StartRight) throws {
    bench.doors = Doors(starts: right)
    let hash = try bench.keep().hash
    for address in ["/en/jobs", "/en/runs/\(hash)/family", "/en/runs/\(hash)/why"] {
      let page = bench.get(address)
      #expect(page.status == .ok && !page.text.contains("method=\"post\""), "\(address)")
    }
    let refused = bench.post("/en/jobs", ["work": "family", "run": hash])
    #expect(refused.status == .forbidden)
    #expect(refused.text.contains(right == .nobody ? "Nobody starts runs" : "only the operator starts runs"))
  }

  @Test("the link of the operator signs in once and by a button; then runs can be asked for and the counts be read")
  func signIn() throws {
    bench.doors = Doors(starts: .operator)
    let hash = try bench.keep().hash
    #expect(bench.get("/metrics").status == .forbidden)
    let link = bench.doors.sessions.newLink()
    for _ in 0..<2 { #expect(bench.get("/nl/operator/\(link)").text.contains("Meld mij aan"), "looking spends nothing") }
    let signed = bench.post("/nl/operator/\(link)", [:])
    let cookie = try #require(signed["Set-Cookie"]).prefix { $0 != ";" }
    #expect(signed["Location"] == "/nl/operator")
    #expect(bench.post("/nl/operator/\(link)", [:]).status == .gone && bench.get("/nl/operator/\(link)").status == .gone)
    let metrics = bench.get("/metrics") { $0.cookies = String(cookie) }
    #expect(metrics.status == .ok && metrics.text.contains("polder_runs 1\n") && metrics.text.contains("polder_jobs{state=\"queued\"} 0\n"))
    #expect(bench.get("/nl/runs/\(hash)/family") { $0.cookies = String(cookie) }.text.contains("method=\"post\""))
    let stale = bench.post("/nl/jobs", ["work": "family", "run": hash], token: bench.doors.sessions.token(for: nil)) { $0.cookies = String(cookie) }
    #expect(stale.status == .forbidden, "a form of before the sign-in")
    #expect(bench.post("/nl/jobs", ["work": "family", "run": hash]) { $0.cookies = String(cookie) }.status == .seeOther)
    #expect(bench.post("/nl/operator", [:]) { $0.cookies = String(cookie) }["Set-Cookie"]?.contains("Max-Age=0") == true)
    #expect(bench.get("/metrics") { $0.cookies = String(cookie) }.status == .forbidden)
  }

  @Test("pages whose study was not made offer it, and a run of another version is offered again")
  func offers() throws {
    let hash = try bench.keep().hash
    #expect(bench.get("/en/runs/\(hash)/family").text.contains("name=\"work\" value=\"family\""))
    #expect(bench.get("/en/runs/\(hash)/past").text.contains("name=\"work\" value=\"past\""))
    let why = bench.get("/en/runs/\(hash)/why").text
    #expect(why.contains("name=\"variant\""))
    #expect(why.contains("value=\"T1\"") && why.contains("value=\"T2\"") && !why.contains("value=\"T0\""))
    let asked = bench.post("/en/jobs", ["work": "why", "run": hash, "variant": "T1"])
    #expect(asked.status == .seeOther)
    #expect(try bench.store.jobs().count == 2, "flip points and what carries the spread")
    let old = try bench.keep(seed: 2, form: 99).hash
    #expect(bench.get("/en/runs/\(old)").text.contains("name=\"work\" value=\"again\""))
  }

  @Test("a job can be cancelled on its page, and one that nobody asked for is told")
  func cancel() throws {
    let run = try bench.keep().hash
    let name = try hash(bench.post("/en/jobs", ["work": "family", "run": run]))
    #expect(bench.post("/en/jobs/\(name)", [:])["Location"] == "/en/jobs/\(name)")
    #expect(bench.get("/en/jobs/\(name)").text.contains("The job was cancelled"))
    let missing = bench.get("/en/jobs/\(String(repeating: "a", count: 64))")
    #expect(missing.status == .notFound && missing.text.contains("There is no job"))
  }

  @Test("what a page reads puts nothing in the store, also where runs can be asked for")
  func readsOnly() throws {
    let hash = try bench.keep().hash
    let before = try Array(Data(contentsOf: bench.store.file))
    for address in ["/nl", "/nl/jobs", "/nl/operator", "/nl/runs/\(hash)/family", "/nl/runs/\(hash)/why"] { _ = bench.get(address) }
    #expect(try Array(Data(contentsOf: bench.store.file)) == before)
  }
}
