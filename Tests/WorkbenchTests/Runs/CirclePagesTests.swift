import Archive
import Assessments
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Workbench

@Suite("Pages never cross circles")
struct CirclePagesTests {
  private let bench: LittleWorkbench
  private let circle: Circle
  /// A run that is kept in the closed circle alone.
  private let closed: RunID
  /// What nobody ever asked for.
  private let never = String(repeating: "5eb1", count: 16)

  init() throws {
    bench = try LittleWorkbench()
    circle = try bench.store.makeCircle("table:7")
    let elsewhere = try LittleWorkbench()
    let run = try elsewhere.store.run(elsewhere.keep(withFutures: true).hash)
    closed = try bench.store.keep(
      elsewhere.store.assessment(run), futures: elsewhere.store.futures(run), of: TinyPolder.contents(), asked: "tiny", in: circle)
  }

  private func addresses(_ hash: String, _ language: Language) -> [String] {
    let code = language.rawValue
    let pages = RunPage.allCases.map { $0 == .front ? "" : "/\($0.rawValue)" }
    return (pages + RunDocument.allCases.map { "/\($0.rawValue)" } + ["/amend", "/amend/events", "/family?variant=T1"]).map {
      "/\(code)/runs/\(hash)\($0)"
    }
      + ["/\(code)/jobs/\(hash)", "/\(code)/jobs/\(hash)/events", "/\(code)/compare?runs=\(hash)", "/\(code)/runs/\(hash.prefix(12))"]
  }

  @Test("an address of a closed run answers like one that never was, with the same bytes", arguments: Language.allCases)
  func sameBytes(_ language: Language) throws {
    let open = try bench.keep(seed: 2)
    for (own, other) in zip(addresses(closed.hash, language), addresses(never, language)) {
      let (found, none) = (bench.get(own), bench.get(other))
      #expect(found.status == none.status, "\(own)")
      // What was asked stands in the answer, and is all that differs.
      func neutral(_ answer: Answer, _ hash: String) -> String {
        answer.text.replacing(hash, with: "HASH").replacing(String(hash.prefix(12)), with: "HASH")
      }
      #expect(neutral(found, closed.hash) == neutral(none, never), "\(own)")
      #expect(found["Content-Type"] == none["Content-Type"] && found["Location"] == nil && none["Location"] == nil, "\(own)")
    }
    #expect(bench.get("/\(language.rawValue)/runs/\(open.hash)").status == .ok)
  }

  @Test("lists, the queue, explanations and the page of health say the same whether a closed circle has runs and jobs or not")
  func lists() throws {
    let open = try bench.keep(seed: 2)
    let other = try LittleWorkbench()
    #expect(try other.keep(seed: 2) == open)
    let dossier = try TinyPolder.dossier()
    let request = AssessmentRequest(futures: 2, seed: 9)
    let receipt = request.receipt(of: dossier, try request.asked(of: dossier))
    _ = try bench.store.enqueue(JobWish(.assessment(receipt), of: TinyPolder.contents(), asked: "tiny", by: "one"), in: circle)
    for address in ["/en", "/nl/jobs", "/en/variants", "/en/runs/\(open.hash)", "/en/explain?code=T1", "/healthz", "/en/glossary"] {
      let (own, without) = (bench.get(address), other.get(address))
      #expect(own.status == without.status && Self.untimed(own.text) == Self.untimed(without.text), "\(address)")
    }
  }

  /// The two stores kept the run at different moments.
  private static func untimed(_ text: String) -> String { text.replacing(/[0-9]{1,2}:[0-9]{2}/, with: "TIME") }

  @Test("who reads in the circle finds its run, and not those of everyone; a run that is being read is kept for its circle alone")
  func inside() throws {
    let open = try bench.keep(seed: 2)
    let (inside, outside) = (StoredRuns(bench.store, of: circle, count: 2), StoredRuns(bench.store, count: 2))
    #expect(try inside.all().map(\.id) == [closed])
    let summary = try inside.summary(closed.hash)
    #expect(try inside.run(summary, withSeries: true).hasSeries)
    #expect(try inside.futures(of: summary) != nil)
    #expect(throws: RunStoreError.unknown(open.hash)) { try inside.summary(open.hash) }
    #expect(throws: RunStoreError.unknown(closed.hash)) { try outside.summary(closed.hash) }
    #expect(throws: (any Error).self) { try outside.run(summary) }
  }
}
