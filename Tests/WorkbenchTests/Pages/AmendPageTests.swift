import Archive
import Assessments
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("The page on which a variant is made")
struct AmendPageTests {
  private let bench: LittleWorkbench
  private let little: LittleProgram
  private let hash: String

  init() throws {
    bench = try LittleWorkbench()
    little = LittleProgram(bench.store)
    bench.jobs = JobDesk(bench.store, little.program) { Issue.record("\($0)") }
    hash = try bench.keep(futures: 12, withFutures: true).hash
  }

  private func address(_ query: String = "", _ language: Language = .en, part: String = "") -> String {
    "/\(language.rawValue)/runs/\(hash)/amend\(part)" + (query.isEmpty ? "" : "?" + query)
  }

  private let wait =
    "group=subsidiary&set=subsidiary.waiting_months%3A6%3Bsubsidiary.waiting_start%3Astatus_grant%3Bsubsidiary.transition%3Anew_sponsors_only"

  @Test("begins from today's law, with every lever, its unit, range and value of now", arguments: Language.allCases)
  func today(_ language: Language) throws {
    let page = bench.get(address("", language))
    #expect(page.status == .ok)
    for lever in try TinyPolder.dossier().levers {
      #expect(page.text.contains("name=\"lever.\(lever.id)\"") == !lever.isDerived, "\(lever.id)")
    }
    #expect(page.text.contains(language == .nl ? "van 0 tot 240" : "from 0 to 240"))
    #expect(page.text.contains(language == .nl ? "Nog niets" : "Nothing yet"))
    #expect(bench.get("/\(language.rawValue)/runs/\(hash)").text.contains("href=\"/\(language.rawValue)/runs/\(hash)/amend\""))
  }

  @Test("a form leads to an address with what was changed, which says it in words and lays it before the law", arguments: Language.allCases)
  func applies(_ language: Language) throws {
    let fields = ["act": "apply", "lever.waiting_months": "6", "lever.waiting_start": "status_grant", "lever.transition": "new_sponsors_only"]
    let sent = bench.post(address("group=subsidiary", language), fields)
    #expect(sent.status == .seeOther)
    let to = try #require(sent["Location"])
    #expect(to.contains("waiting_months"))
    let page = bench.get(to)
    #expect(page.status == .ok && page.text.contains(language == .nl ? "wordt" : "becomes") && page.text.contains("id=\"law\""))
    #expect(page.text.contains("value=\"6\""))
    #expect(page.text.contains(language == .nl ? "Over welke grens van een partij" : "Whose line this crosses cannot be said"))
  }

  @Test("what is wrong stands above the form and at its field, in the words of check, and what was typed stays")
  func wrong() {
    let answer = bench.post(address("group=subsidiary"), ["act": "apply", "lever.waiting_months": "241", "lever.waiting_start": "status_grant"])
    #expect(answer.status == .badRequest && answer.text.contains("href=\"#field-lever.waiting_months\"") && answer.text.contains("value=\"241\""))
    #expect(answer.text.contains("240") && answer.text.contains("aria-invalid=\"true\""))
    #expect(bench.post(address(), ["act": "apply", "lever.none": "1"]).text.contains("no field “lever.none”"))
    #expect(bench.post(address(), ["act": "apply", "other": "1"]).status == .badRequest)
    let page = bench.get(address("group=subsidiary&set=subsidiary.waiting_months%3A241"))
    #expect(page.status == .ok && page.text.contains("aria-invalid=\"true\""), "an address that somebody typed says so too")
  }

  @Test("everything that is wrong with an address is told at once: what is no setting, no group, no lever, or follows from others")
  func wrongAddress() throws {
    let derived = try #require(try TinyPolder.dossier().levers.first { $0.isDerived })
    let parts = ["all.nonsense%3A4", "all.\(derived.id)%3A3", "all.waiting_months%3A241", "refugee.bar%3A1", "rubbish", "all.half"]
    let page = bench.get(address("group=nobody&set=" + parts.joined(separator: "%3B")))
    #expect(page.status == .ok)
    let words = [
      "There is no lever “nonsense”", "“\(derived.id)” follows from", "There is no lever “bar”", "“rubbish” in the address is no setting",
      "“all.half” in the address is no setting", "There is no group “nobody”", "240",
    ]
    for said in words { #expect(page.text.contains(said), "\(said)") }
    // The same where a short address leads to the whole one.
    let short = bench.get("/en/runs/\(hash.prefix(12))/amend?group=nobody&set=rubbish")
    let whole = bench.get(try #require(short["Location"]))
    #expect(whole.text.contains("“rubbish” in the address") && whole.text.contains("no group “nobody”"), "\(whole.status)")
  }

  @Test("from a variant it has all that the variant changes, and its parties' lines are those on its option")
  func fromVariant() {
    let page = bench.get(address("from=T1&group=subsidiary"))
    #expect(page.status == .ok && page.text.contains("The lines of parties are those on the option of T1"))
    #expect(page.text.contains("value=\"5\"") && page.text.contains("value=\"2020-03\""))
    #expect(bench.get(address("from=T9")).status == .notFound)
  }

  @Test("its file can be read as part of a dossier")
  func file() throws {
    let answer = bench.get(address(wait, part: "/variant.yaml"))
    #expect(answer.status == .ok && answer["Content-Disposition"] == "attachment; filename=\"X1.yaml\"")
    #expect(answer.text.hasPrefix("id: X1\n"))
    #expect(bench.get(address("", part: "/variant.yaml")).status == .notFound)
  }

  @Test("what it does is told while one looks, first from some futures and at the end from all, with all four answers; nothing is stored")
  func looks() async throws {
    let before = try Array(Data(contentsOf: bench.store.file))
    let end = ContinuousClock.now.advanced(by: .seconds(60))
    var text = bench.get(address(wait)).text
    #expect(text.contains("data-feed=\"\(address(wait, part: "/events").replacing("&", with: "&amp;"))\""))
    while text.contains("data-feed"), ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(50))
      text = bench.get(address(wait)).text
    }
    #expect(text.contains("From 12 futures") && text.contains("id=\"comparison\""))
    #expect(bench.get(address(wait, part: "/events")).text.hasSuffix("event: end\ndata: stay\n\n"))
    #expect(try Array(Data(contentsOf: bench.store.file)) == before)
  }

  /// What a desk tells of a variant of the invented land in the end: its figures, and all four answers as text.
  private func told(_ desk: AmendDesk, _ variant: VariantID) async throws -> (figures: FutureFigures, answers: String) {
    let dossier = try TinyPolder.dossier()
    let request = AssessmentRequest(variants: [variant], futures: 45, seed: 2)
    let end = ContinuousClock.now.advanced(by: .seconds(120))
    var look = desk.look("\(variant)", "people", request, of: dossier)
    while !look.isLast, ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(20))
      look = desk.look("\(variant)", "people", request, of: dossier)
    }
    guard case .told(let figures, let answers?, _) = look else { throw WorkbenchError.noPage }
    return (figures, try JSONText.line(answers))
  }

  @Test("today's law, simulated ahead and for the amendment before, gives the same figures as beside each amendment")
  func ahead() async throws {
    let one = AmendDesk()
    one.prepare("people", AssessmentRequest(variants: ["T0"], futures: 45, seed: 2), of: try TinyPolder.dossier())
    for variant in ["T1", "T2"] as [VariantID] {
      let (shared, alone) = (try await told(one, variant), try await told(AmendDesk(), variant))
      #expect(shared.figures == alone.figures && shared.answers == alone.answers, "\(variant)")
      #expect(shared.figures.values.count == 45)
    }
  }

  @Test("what differs from the variant that one began from stands apart from what does not, and has a table of its own", arguments: Language.allCases)
  func origin(_ language: Language) async throws {
    let from = "from=T1&group=subsidiary"
    let same = bench.get(address(from, language)).text
    #expect(same.contains(language == .nl ? "Nog niets: alles is als in T1." : "Nothing yet: all is as in T1."))
    let kept = "subsidiary.quota_criteria%3Afirst_come%3Bsubsidiary.transition%3Anew_applications%3Bsubsidiary.start_month%3A2020-03"
    let changed = "\(from)&set=subsidiary.quota_per_month%3A3%3B\(kept)"
    let end = ContinuousClock.now.advanced(by: .seconds(60))
    var text = bench.get(address(changed, language)).text
    while text.contains("data-feed"), ContinuousClock.now < end {
      try await Task.sleep(for: .milliseconds(50))
      text = bench.get(address(changed, language)).text
    }
    #expect(text.contains(language == .nl ? "Als in T1: 3 instellingen" : "As in T1: 3 settings"))
    #expect(text.contains(language == .nl ? "X1 naast T1" : "X1 beside T1") && text.contains("id=\"origin\""))
    #expect(text.contains(language == .nl ? "De gewijzigde variant heet hier X1." : "The amended variant is called X1 here."))
    #expect(!bench.get(address(wait, language)).text.contains("id=\"origin\""), "from today's law there is nothing else to compare with")
  }

  @Test("the whole run is a job of its own, whose variant stands beside today's law")
  func run() throws {
    let started = bench.post(address(wait), ["act": "start"])
    let name = try #require(started["Location"]?.split(separator: "/").last.map(String.init))
    let job = try #require(try bench.store.job(RunID(hash: name)))
    try little.make(job)
    #expect(bench.post(address(wait), ["act": "start"])["Location"] == "/en/runs/\(name)")
    #expect(bench.get("/en/runs/\(name)").text.contains("X1"))
  }

  @Test("who may not start runs sees the law and the file, and nothing is simulated")
  func mayNot() {
    bench.doors = Doors(starts: .nobody)
    let page = bench.get(address(wait)).text
    #expect(page.contains("id=\"law\"") && page.contains("variant.yaml") && !page.contains("data-feed"))
    #expect(page.contains("Nothing is simulated for you"))
    #expect(bench.post(address(wait), ["act": "start"]).status == .forbidden)
  }

  @Test(
    "levers stand by kind of measure, those that most variants change first, each with its history, its uses and its page",
    arguments: Language.allCases)
  func grouped(_ language: Language) throws {
    let dossier = try TinyPolder.dossier()
    let groups = LeverGroups(dossier, dossier.levers.filter { !$0.isDerived }).groups
    #expect(
      groups.flatMap(\.levers).count == dossier.levers.count { !$0.isDerived }
        && Set(groups.filter { !$0.isRest }.map(\.kind)).count == groups.count { !$0.isRest })
    #expect(groups.first { $0.kind == "quota" }?.levers.contains { $0.id == "quota_criteria" } == true, "it goes with the quota")
    func uses(_ group: LeverGroups.Group) -> Int {
      dossier.variants.count { variant in variant.changes.contains { change in group.levers.contains { $0.id == change.lever } } }
    }
    let first = groups.filter { !$0.isRest }
    #expect(zip(first, first.dropFirst()).allSatisfy { uses($0) >= uses($1) })
    let rest = groups.filter(\.isRest)
    #expect(!rest.isEmpty && rest.allSatisfy { uses($0) == 0 && !$0.isCommon }, "what no variant changes stands apart, and folded")
    #expect(groups.count { $0.isCommon } == LeverGroups.common)
    let page = bench.get(address("group=subsidiary", language)).text
    #expect(page.contains(language == .nl ? "Gewijzigd door: T1 5" : "Changed by: T1 5"))
    #expect(page.contains(language == .nl ? "het dossier vertelt niet welke waarde eerder gold" : "does not tell which value held before"))
    #expect(page.contains("href=\"/\(language.rawValue)/runs/\(hash)/parameters/quota_per_month\""))
    #expect(page.contains("<details open><summary>") && page.contains("<details><summary>"))
  }

  @Test("whose known line it crosses is said before anything runs, and what only a run can tell is said so")
  func lines() {
    let page = bench.get(address("from=T1&group=subsidiary")).text
    #expect(page.contains("id=\"lines\"") && page.contains("Known lines of parties"))
    #expect(bench.get(address(wait)).text.contains("id=\"lines\""), "lines on verdicts are held against any variant")
    #expect(!bench.get(address()).text.contains("id=\"lines\""))
  }

  @Test("a value of today's law says that it changes nothing, and so does a lever that the law alone reads")
  func changesNothing() {
    let now = bench.get(address("group=subsidiary&set=subsidiary.deterrence_share%3A0")).text
    #expect(now.contains("This is so in today") && now.contains("deterrence share"))
    #expect(bench.get(address("set=all.legal_basis%3Aact")).text.contains("the law alone reads this lever"))
  }

  @Test(
    "a draft is kept with its author, whom the operator alone sees, and can be gone on from; the operator removes it", arguments: Language.allCases)
  func drafts(_ language: Language) throws {
    let list = address("", language, part: "/drafts")
    #expect(bench.get(list).text.contains(language == .nl ? "nog geen concept" : "no draft yet"))
    let from = "from=T1&set=subsidiary.quota_per_month%3A3"
    let kept = bench.post(address(from, language), ["act": "keep", "name": "Drie <per> maand", "author": "A. Schrijver", "note": "één taal"])
    #expect(kept.status == .seeOther && kept["Location"] == list)
    let page = bench.get(list).text
    #expect(page.contains("Drie &lt;per&gt; maand") && page.contains("één taal") && !page.contains("A. Schrijver"))
    #expect(page.contains(language == .nl ? "weer als in het huidige recht" : "as in today&#39;s law again") || page.contains("again"))
    #expect(page.contains("href=\"/\(language.rawValue)/runs/\(hash)/amend?from=T1"))
    let id = try #require(try bench.store.drafts().first).id
    #expect(bench.post(list, ["draft": id]).status == .forbidden)
    bench.doors = Doors(starts: .operator)
    let signed = bench.post("/\(language.rawValue)/operator/\(bench.doors.sessions.newLink())", [:])
    let cookie = String(try #require(signed["Set-Cookie"]).prefix { $0 != ";" })
    #expect(bench.get(list) { $0.cookies = cookie }.text.contains("A. Schrijver"))
    #expect(bench.post(list, ["draft": "none"]) { $0.cookies = cookie }.status == .badRequest)
    #expect(bench.post(list, ["draft": id]) { $0.cookies = cookie }["Location"] == list)
    #expect(try bench.store.drafts().isEmpty)
  }

  @Test("a draft without a name or an author, too long, or of nothing is told at its field and not kept")
  func badDraft() throws {
    let missing = bench.post(address(wait), ["act": "keep", "note": "x"])
    #expect(missing.status == .badRequest && missing.text.contains("href=\"#field-name\"") && missing.text.contains("href=\"#field-author\""))
    let long = bench.post(address(wait), ["act": "keep", "name": String(repeating: "x", count: 121), "author": "A"])
    #expect(long.status == .badRequest && long.text.contains("120 characters at most"))
    #expect(bench.post(address(), ["act": "keep", "name": "x", "author": "A"]).text.contains("Nothing is changed yet"))
    let wrong = "group=subsidiary&set=subsidiary.waiting_months%3A241"
    #expect(bench.post(address(wrong), ["act": "keep", "name": "x", "author": "A"]).status == .badRequest)
    bench.doors = Doors(starts: .nobody)
    #expect(bench.post(address(wait), ["act": "keep", "name": "x", "author": "A"]).status == .forbidden)
    #expect(try bench.store.drafts().isEmpty)
  }

  @Test("fields that are missing, doubled or of another form are told, two forms in one too, and nothing comes of them")
  func badForms() throws {
    #expect(bench.post(address(wait), [:]).status == .badRequest)
    #expect(bench.post(address(wait), ["act": "wish"]).text.contains("“wish” is not possible here"))
    #expect(bench.post(address(wait), ["act": "start", "lever.waiting_months": "6"]).text.contains("no field “lever.waiting_months”"))
    #expect(bench.post(address(wait), ["act": "apply", "name": "x"]).text.contains("no field “name”"))
    #expect(bench.post(address(wait), ["act": "keep", "name": "x", "author": "A", "lever.waiting_months": "6"]).status == .badRequest)
    let token = bench.doors.sessions.token(for: nil)
    for body in ["act=apply&act=start", "act=apply&lever.waiting_months=6&lever.waiting_months=7", "act=apply&draft=1"] {
      #expect(bench.post(address(wait), [:]) { $0.body = Array("token=\(token)&\(body)".utf8) }.status == .badRequest, "\(body)")
    }
    #expect(bench.post(address(wait), ["act": "start"]) { $0.body = nil }.status == .tooLarge)
    #expect(bench.post(address(wait), ["act": "apply", "lever.waiting_months": String(repeating: "6", count: 20_001)]).status == .badRequest)
    #expect(try bench.store.jobs().isEmpty && bench.store.drafts().isEmpty)
  }

  @Test("blocks grow, and the last ends at the last future", arguments: [1, 10, 12, 40, 100, 200])
  func blocks(_ total: Int) {
    let blocks = AmendDesk.blocks(of: total)
    #expect(blocks.first?.lowerBound == 0 && blocks.last?.upperBound == total)
    #expect(zip(blocks, blocks.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound } && blocks.allSatisfy { !$0.isEmpty })
  }
}
