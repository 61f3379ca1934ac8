import Assessments
import Dossiers
import Foundation

extension RunStore {
  /// The answer of a study: as stored, else made now and kept. Throws `RunStoreError`, and what the study throws.
  public func study<Answer: Codable>(
    _ receipt: StudyReceipt, of contents: DossierContents, asked: String, in circle: Circle = .everyone, make: () throws -> Answer
  ) throws -> Answer {
    let run = Run(kind: Self.studyKind, receipt: try Self.json(receipt), fingerprint: receipt.fingerprint, asked: asked)
    let id = RunID(circle: circle, kind: run.kind, receipt: run.receipt)
    if let body = try part(Self.answerPart, of: id, circle: circle) { return try Self.decoded(body, of: id) }
    let answer = try make()
    _ = try keep(run, parts: [(Self.answerPart, try Self.json(answer))], of: contents, circle: circle)
    return answer
  }

  /// The kept run of a study; `nil` where it was not run.
  public func run(of receipt: StudyReceipt, in circle: Circle = .everyone) throws -> RunSummary? {
    let id = RunID(circle: circle, kind: Self.studyKind, receipt: try Self.json(receipt))
    return try runs(in: circle).first { $0.id == id }
  }

  private static let answerPart = "answer"

  /// The answer of a study as stored; `nil` where it was not run.
  public func stored<Answer: Decodable>(_ receipt: StudyReceipt, in circle: Circle = .everyone) throws -> Answer? {
    let id = RunID(circle: circle, kind: Self.studyKind, receipt: try Self.json(receipt))
    return try part(Self.answerPart, of: id, circle: circle).map { try Self.decoded($0, of: id) }
  }
}
