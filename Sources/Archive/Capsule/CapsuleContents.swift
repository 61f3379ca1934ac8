public import Assessments
public import Foundation
public import Vocabulary

/// What a time capsule holds behind its page: an assessment, the studies beside it, and the dossier that they were made from.
public struct CapsuleContents: Sendable {
  /// For whom, and in which form, the page was written.
  public struct Frame: Sendable, Hashable, Codable {
    public static let currentForm = 1

    public var form = Self.currentForm
    public var language: Language
    /// The dossier as whoever asked named it.
    public var asked: String
    /// The municipality put forward; `nil` for the largest.
    public var municipality: MunicipalityCode?
    /// The run and the day on which it was made, as the front shows them; `nil` in a capsule of an older version.
    public var run: String?
    public var made: CalendarDate?
    /// Who answered for the brief, and its status by name; `nil` where nobody said.
    public var author: String?
    public var status: String?

    public init(language: Language, asked: String, municipality: MunicipalityCode? = nil) {
      (self.language, self.asked, self.municipality) = (language, asked, municipality)
    }
  }

  /// The studies that the page shows; `nil` where none was run.
  public struct Studies: Sendable, Hashable, Codable {
    public var backtest: Backtest?
    public var experiment: ExperimentAnswer?

    public init(backtest: Backtest?, experiment: ExperimentAnswer?) { (self.backtest, self.experiment) = (backtest, experiment) }
  }

  /// A file of the dossier: its text, or its bytes where they are no text.
  private struct File: Codable {
    var path: String
    var text: String?
    var base64: Data?
  }

  public var frame: Frame
  public var assessment: Assessment
  public var studies: Studies
  public var dossier: DossierContents

  public init(_ assessment: Assessment, studies: Studies, of dossier: DossierContents, frame: Frame) {
    (self.assessment, self.studies, self.dossier, self.frame) = (assessment, studies, dossier, frame)
  }

  /// The JSON of every part but the figures for other programs, whose form is that of a report.
  public func parts() throws -> [CapsulePart: String] {
    let files = dossier.files.sorted { $0.key < $1.key }.map { path, body in
      let text = String(validating: body, as: UTF8.self)
      return File(path: path, text: text, base64: text == nil ? body : nil)
    }
    return [
      .frame: try JSONText.line(frame), .receipt: try JSONText.line(assessment.receipt), .assessment: try JSONText.line(assessment),
      .studies: try JSONText.line(studies), .dossier: try JSONText.line(files),
    ]
  }

  /// An assessment as a capsule gives it back. What is written alike, such as a lever without a number and the choice `none`, is one there; who
  /// compares with a capsule compares this.
  public static func asWritten(_ assessment: Assessment) throws -> Assessment {
    try JSONDecoder().decode(Assessment.self, from: Data(JSONText.line(assessment).utf8))
  }

  /// Reads the capsule in a page. Throws `CapsuleFault`.
  public init(page: String, file: String) throws(CapsuleFault) {
    let page = Data(page.utf8)
    guard CapsulePart.allCases.contains(where: { page.range(of: Data($0.opening.utf8)) != nil }) else { throw .noCapsule(file: file) }
    frame = try Self.part(.frame, in: page)
    guard frame.form == Frame.currentForm else { throw .otherForm(frame.form) }
    assessment = try Self.part(.assessment, in: page)
    studies = try Self.part(.studies, in: page)
    let receipt: Receipt = try Self.part(.receipt, in: page)
    guard receipt == assessment.receipt else { throw .brokenPart(.receipt) }
    let files: [File] = try Self.part(.dossier, in: page)
    var bodies: [String: Data] = [:]
    for file in files {
      guard bodies[file.path] == nil, let body = file.text.map({ Data($0.utf8) }) ?? file.base64 else { throw .brokenPart(.dossier) }
      bodies[file.path] = body
    }
    dossier = DossierContents(files: bodies)
  }

  /// Reads the capsule in a file. Throws `CapsuleFault`; gives its page too.
  public static func read(_ file: URL) throws(CapsuleFault) -> (contents: CapsuleContents, page: String) {
    guard let data = try? Data(contentsOf: file), let page = String(validating: data, as: UTF8.self) else {
      throw .unreadable(file: file.path)
    }
    return (try CapsuleContents(page: page, file: file.lastPathComponent), page)
  }

  private static func part<Value: Decodable>(_ part: CapsulePart, in page: Data) throws(CapsuleFault) -> Value {
    let opening = Data(part.opening.utf8)
    guard let start = page.range(of: opening)?.upperBound else { throw .noPart(part) }
    guard let end = page.range(of: Data(CapsulePart.closing.utf8), in: start..<page.endIndex)?.lowerBound,
      page.range(of: opening, in: end..<page.endIndex) == nil,
      let value = try? JSONDecoder().decode(Value.self, from: Data(page[start..<end]))
    else { throw .brokenPart(part) }
    return value
  }
}
