import Archive
import Assessments
import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@Suite("The store of runs")
struct RunStoreTests {
  private let temporary: TemporaryStore
  private let dossier: Dossier
  private var store: RunStore { temporary.store }

  init() throws {
    temporary = try TemporaryStore()
    dossier = try TinyPolder.dossier()
  }

  /// An assessment of five futures with the figures of each.
  private func made(_ variants: [VariantID] = [], seed: UInt64 = 1) throws -> (assessment: Assessment, futures: FutureFigures?) {
    let request = AssessmentRequest(variants: variants, futures: 5, seed: seed)
    let record = try dossier.withChain.sweep(0..<5, of: request.sweep(of: dossier))
    return (try conclude(record, of: dossier, request), FutureFigures(record, of: try dossier.withChain))
  }

  @discardableResult
  private func keep(_ made: (assessment: Assessment, futures: FutureFigures?)) throws -> RunID {
    try store.keep(made.assessment, futures: made.futures, of: TinyPolder.contents(), asked: "tiny")
  }

  private func bytes(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    return try encoder.encode(value)
  }

  @Test("gives an assessment back as it was kept, with its places and the figures of every future")
  func back() throws {
    let own = try made()
    let id = try keep(own)
    #expect(id.hash.count == 64)
    let run = try store.run(id.hash)
    #expect(run.asked == "tiny")
    #expect(run.receipt == .assessment(own.assessment.receipt))
    #expect(run.fingerprint == dossier.fingerprint)
    let stored = try store.assessment(run)
    let isSame = stored == own.assessment
    #expect(isSame, "an assessment comes back equal")
    #expect(try bytes(stored) == bytes(own.assessment))
    #expect(try store.places(run) == own.assessment.places)
    #expect(try store.futures(run) == own.futures)
  }

  @Test("a run in the form of another version is told as such, with what to do")
  func otherForm() throws {
    var own = try made()
    own.assessment.form = 99
    let run = try store.run(keep(own).hash)
    let error = #expect(throws: RunStoreError.self) { try store.assessment(run) }
    #expect(error == .otherForm(run.id) && error?.sentence.en.contains("kept by another version of the program") == true)
  }

  @Test("gives it back without its series where they are not asked for")
  func withoutSeries() throws {
    let own = try made(["T1"])
    let stored = try store.assessment(store.run(keep(own).hash), withSeries: false)
    #expect(stored.variants[0].series.isEmpty)
    #expect(stored.today?.series.isEmpty == true)
    #expect(!own.assessment.variants[0].series.isEmpty)
    let isSame = stored.table == own.assessment.table
    #expect(isSame, "the table is there")
  }

  @Test("keeps the same run once, also in another program")
  func twice() throws {
    let id = try keep(made())
    #expect(try keep(made()) == id)
    #expect(try store.runs().count == 1)
    let other = try RunStore(temporary.file)
    let own = try made()
    #expect(try other.keep(own.assessment, futures: own.futures, of: TinyPolder.contents(), asked: "again") == id)
    #expect(try other.runs().map(\.asked) == ["tiny"])
  }

  @Test("refuses other figures for the same receipt, and keeps the first")
  func differs() throws {
    let own = try made()
    let id = try keep(own)
    var other = own
    other.assessment.table = nil
    let error = #expect(throws: RunStoreError.self) { try keep(other) }
    #expect(error == .differs(id))
    #expect(error?.sentence.en.hasPrefix("Run \(id) was kept before with other figures. The same receipt must give the same figures") == true)
    other = own
    other.assessment.variants[1].law = nil
    #expect(throws: RunStoreError.differs(id)) { try keep(other) }
    let isSame = try store.assessment(store.run(id.hash)) == own.assessment
    #expect(isSame, "the first stays")
  }

  @Test("finds a run by the beginning of its hash, in small letters or capitals")
  func beginning() throws {
    let id = try keep(made(["T1"]))
    #expect(try store.run(id.description).id == id)
    #expect(try store.run(String(id.hash.prefix(4)).uppercased()).id == id)
  }

  @Test("says that there is no such run, or that several begin so")
  func notOne() throws {
    let none = #expect(throws: RunStoreError.self) { try store.run("abc") }
    #expect(none == .unknown("abc"))
    #expect(none?.sentence.en == "There is no run “abc”. “polder runs” shows which there are.")
    #expect(throws: RunStoreError.unknown("")) { try store.run("") }
    // Of seventeen hashes two begin with the same of sixteen digits.
    for seed in 1...17 as ClosedRange<UInt64> {
      let receipt = StudyReceipt(.backtest, of: dossier, seed: seed, draws: 1)
      _ = try store.study(receipt, of: TinyPolder.contents(), asked: "tiny") { seed }
    }
    let counts = Dictionary(grouping: try store.runs(), by: { $0.id.hash.prefix(1) }).mapValues(\.count)
    let shared = try #require(counts.first { $0.value > 1 })
    let several = #expect(throws: RunStoreError.self) { try store.run(String(shared.key)) }
    #expect(several == .ambiguous(String(shared.key), count: shared.value))
    #expect(several?.sentence.en == "\(shared.value) runs begin with “\(shared.key)”. Write more characters.")
  }

  @Test("a first look is taken from the run with most futures that has the variants asked for")
  func largest() throws {
    let (all, two) = (try keep(made()), try keep(made(["T1", "T2"])))
    func found(_ variants: [VariantID], seed: UInt64 = 1, futures: Int = 5) throws -> RunID? {
      let request = AssessmentRequest(variants: variants, futures: futures, seed: seed)
      return try store.largestRun(answering: request.receipt(of: dossier, request.asked(of: dossier)))?.id
    }
    #expect(try found(["T0"]) == all && found(["T0"], futures: 2) == all)
    #expect(try found(["T1"], futures: 6) == nil && found(["T1"], seed: 2) == nil)
    // Of two as large it is always the same one.
    let first = try #require([all, two].min { $0.hash < $1.hash })
    #expect(try found(["T1"], futures: 1) == first)
    let request = AssessmentRequest(variants: ["T1"], futures: 9)
    let record = try dossier.withChain.sweep(0..<9, of: request.sweep(of: dossier))
    let larger = try store.keep(conclude(record, of: dossier, request), futures: nil, of: TinyPolder.contents(), asked: "tiny")
    #expect(try found(["T1"]) == larger && found(["T2"]) == first && found(["T0"]) == all)
  }

  @Test("answers a request from the smallest run that has the variants asked for")
  func answering() throws {
    let (all, two) = (try keep(made()), try keep(made(["T1", "T2"])))
    func found(_ variants: [VariantID], seed: UInt64 = 1, futures: Int = 5) throws -> RunID? {
      let request = AssessmentRequest(variants: variants, futures: futures, seed: seed)
      return try store.run(answering: request.receipt(of: dossier, request.asked(of: dossier)))?.id
    }
    #expect(try found(["T1"]) == two)
    #expect(try found(["T2", "T1"]) == two)
    #expect(try found(["T0"]) == all)
    #expect(try found([]) == all)
    #expect(try found(["T1"], seed: 2) == nil)
    #expect(try found(["T1"], futures: 6) == nil)
  }

  @Test("lists the runs of a study as such, and makes no brief of one")
  func otherKind() throws {
    let receipt = StudyReceipt(.sensitivity, of: dossier, seed: 1, draws: 8, variant: "T1")
    _ = try store.study(receipt, of: TinyPolder.contents(), asked: "tiny") { 1 }
    let run = try #require(try store.runs().first)
    #expect(run.receipt == .study(receipt))
    let error = #expect(throws: RunStoreError.self) { try store.assessment(run) }
    #expect(error == .otherKind(run.id))
    #expect(error?.sentence.en == "Run \(run.id) is a study and has no brief. Choose a run of “polder assess”.")
  }

  @Test("makes a study once, and another study for another receipt")
  func study() throws {
    var made = 0
    func answer(seed: UInt64) throws -> [Int] {
      try store.study(StudyReceipt(.backtest, of: dossier, seed: seed, draws: 10), of: TinyPolder.contents(), asked: "tiny") {
        made += 1
        return [made]
      }
    }
    #expect(try answer(seed: 1) == [1])
    #expect(try answer(seed: 1) == [1])
    #expect(try answer(seed: 2) == [2])
    #expect(made == 2)
    let stored: [Int]? = try store.stored(StudyReceipt(.backtest, of: dossier, seed: 2, draws: 10))
    #expect(stored == [2])
    let none: [Int]? = try store.stored(StudyReceipt(.backtest, of: dossier, seed: 3, draws: 10))
    #expect(none == nil)
  }

  @Test("keeps nothing of a study that fails")
  func failingStudy() throws {
    struct Failure: Error {}
    #expect(throws: Failure.self) {
      let _: Int = try store.study(StudyReceipt(.backtest, of: dossier, seed: 1, draws: 1), of: TinyPolder.contents(), asked: "tiny") {
        throw Failure()
      }
    }
    #expect(try store.runs().isEmpty)
  }

  @Test("gives the dossier back by its fingerprint, and it reads as the same dossier")
  func dossierBack() throws {
    try keep(made())
    let contents = try #require(try store.dossier(dossier.fingerprint))
    #expect(contents == TinyPolder.contents())
    #expect(try contents.load().fingerprint == dossier.fingerprint)
    #expect(try store.dossier("0") == nil)
  }
}
