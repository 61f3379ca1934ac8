public import Assessments
import Crypto
import Dossiers
public import Foundation

/// A plan in a file, with the dossier that it is of enclosed, and the folder of its blocks beside it.
public struct PlannedSweep: Sendable {
  public let file: URL
  public let plan: SweepPlan
  public let dossier: DossierContents

  public init(_ plan: SweepPlan, of dossier: DossierContents, in file: URL) { (self.plan, self.dossier, self.file) = (plan, dossier, file) }

  /// What stands in the file; a body that is no text is in base 64.
  private struct Written: Codable {
    var plan: SweepPlan
    var texts: [String: String]
    var others: [String: Data]
  }

  /// The form of a plan, whatever else stands in it.
  private struct Form: Codable {
    struct Plan: Codable { var form: Int }
    var plan: Plan
  }

  /// Reads a plan with its dossier. Throws `SweepFileError`.
  public init(reading file: URL) throws {
    guard FileManager.default.fileExists(atPath: file.path) else { throw SweepFileError.notThere(file.path) }
    guard let data = try? Data(contentsOf: file) else { throw SweepFileError.noPlan(file.path) }
    if let form = try? JSONDecoder().decode(Form.self, from: data), form.plan.form != SweepPlan.currentForm {
      throw SweepFileError.otherForm(file.path, form: form.plan.form)
    }
    guard let written = try? JSONDecoder().decode(Written.self, from: data), Self.isSound(written.plan) else {
      throw SweepFileError.noPlan(file.path)
    }
    let texts = written.texts.mapValues { Data($0.utf8) }
    (self.file, plan) = (file, written.plan)
    dossier = DossierContents(files: texts.merging(written.others) { text, _ in text })
  }

  private static func isSound(_ plan: SweepPlan) -> Bool {
    let (question, counts) = (plan.question, 1...SweepQuestion.runsLimit)
    return plan.blockSize > 0 && counts.contains(question.points) && counts.contains(question.futuresPerPoint) && counts.contains(question.rows)
  }

  /// Writes the plan whole; one that is there already may only be the same. Throws `SweepFileError`.
  public func write() throws {
    let bytes = Array(try text().utf8)
    if let there = try? Data(contentsOf: file) {
      guard Array(there) == bytes else { throw SweepFileError.otherPlan(file.path) }
      return
    }
    try WholeFile.make(file) { try $0(bytes) }
  }

  private func text() throws -> String {
    var written = Written(plan: plan, texts: [:], others: [:])
    for (name, body) in dossier.files.sorted(by: { $0.key < $1.key }) {
      if let text = String(validating: body, as: UTF8.self) { written.texts[name] = text } else { written.others[name] = body }
    }
    return try JSONText.file(written)
  }

  /// The folder of the blocks, and the file of the result, beside the plan.
  public var folder: URL { file.appendingPathExtension("blocks") }
  public var result: URL { file.appendingPathExtension("result") }
  /// The numbers of the blocks that were submitted last.
  var list: URL { folder.appendingPathComponent("open.txt") }

  /// The plan with its dossier, ready to compute. Throws `DossierProblems`, `SweepError` and `AssessmentError`.
  public func work() throws -> BlockWork { try BlockWork(plan, of: dossier.load()) }

  /// What is asked, as a hash in hexadecimal: blocks of one question join, however the work was cut.
  public func questionHash() throws -> String {
    SHA256.hash(data: Data(try JSONText.line(plan.question).utf8)).map { String(format: "%02x", $0) }.joined()
  }
}
