import Archive
import Assessments
import Foundation
import GRDB
import TinyPolder
import Vocabulary

@testable import Workbench

/// The workbench on a store of its own, gone with the last mention of it. A class, so that it can tidy up.
final class LittleWorkbench {
  let store: RunStore
  private let folder: URL
  /// Names that were changed, as the workbench knows them.
  var migrations = Migrations.known
  /// The queue; none unless a test gives one.
  var jobs: JobDesk?
  var doors = Doors(starts: .all)
  /// The tables; none unless a test gives some.
  var tables: TableDesk?
  private let amending = AmendDesk()

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    store = try RunStore(folder.appendingPathComponent("runs.sqlite"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Keeps a run of the invented land, in the form of this program unless told otherwise.
  @discardableResult
  func keep(
    seed: UInt64 = 1, variants: [VariantID] = [], futures count: Int = 4, form: Int? = nil, withFutures: Bool = false
  ) throws -> RunID {
    let dossier = try TinyPolder.dossier()
    let request = AssessmentRequest(variants: variants, futures: count, seed: seed)
    let record = try dossier.withChain.sweep(0..<count, of: request.sweep(of: dossier))
    var assessment = try conclude(record, of: dossier, request)
    if let form { assessment.form = form }
    let futures = withFutures ? FutureFigures(record, of: try dossier.withChain) : nil
    return try store.keep(assessment, futures: futures, of: TinyPolder.contents(), asked: "tiny")
  }

  /// Changes the store as no program of ours does.
  func run(_ statement: String) throws { try DatabaseQueue(path: store.file.path).write { try $0.execute(sql: statement) } }

  /// Keeps a run as another version of the program made it, asked about these variants; its form is not ours.
  @discardableResult
  func keep(version: String, variants: [VariantID]) throws -> RunID {
    let dossier = try TinyPolder.dossier()
    var assessment = try assess(dossier, AssessmentRequest(variants: [], futures: 2))
    assessment.form = 99
    assessment.receipt.version = version
    assessment.receipt.variants = variants
    return try store.keep(assessment, futures: nil, of: TinyPolder.contents(), asked: "tiny")
  }

  var responder: Responder {
    var responder = Responder(runs: StoredRuns(store, count: 2), dossiers: .builtIn, hosts: HostCheck(listening: "127.0.0.1"), addressBytes: 2048)
    responder.migrations = migrations
    (responder.jobs, responder.doors, responder.amending) = (jobs, doors, amending)
    responder.tables = tables
    return responder
  }

  /// What a reader on this machine gets who sends a form of the page; with the token of the form unless told otherwise.
  func post(_ address: String, _ fields: [String: String], token: String? = nil, _ change: (inout Asked) -> Void = { _ in }) -> Answer {
    get(address) { asked in
      asked.method = "POST"
      asked.contentType = "application/x-www-form-urlencoded"
      change(&asked)
      let own = token ?? doors.sessions.token(for: doors.sessions.session(asked.cookies))
      let all = fields.merging(["token": own]) { $1 }.sorted { $0.key < $1.key }
      if asked.body?.isEmpty == true {
        asked.body = Array(all.map { "\($0.key)=\(RequestPath.encoded($0.value))" }.joined(separator: "&").utf8)
      }
    }
  }

  /// What a reader on this machine gets.
  func get(_ address: String, _ change: (inout Asked) -> Void = { _ in }) -> Answer {
    let parts = address.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    var asked = Asked(path: parts.first ?? "", query: parts.count > 1 ? parts[1] : "")
    asked.host = "127.0.0.1:8480"
    change(&asked)
    return responder.answer(asked)
  }
}

extension Answer {
  /// The body as text.
  var text: String { String(decoding: body, as: UTF8.self) }
}
