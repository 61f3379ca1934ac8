public import Assessments
public import Foundation
public import Vocabulary

/// What a time capsule holds behind its page: an assessment, the studies beside it, and the dossier that they were made from.
public struct CapsuleContents: Sendable {
  /// For whom, and in which form, the page was written.
  public struct Frame: Sendable, Hashable, Codable {
    /// The first form held the whole assessment, with nothing packed, the second the answers variant by variant; both are still read.
    public static let currentForm = 3

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

  /// A file of the dossier: its text, or its bytes where they are no text.
  private struct File: Codable {
    var path: String
    var text: String?
    var base64: Data?
  }

  public var frame: Frame
  public var assessment: Assessment
  /// Those that the page shows.
  public var studies: RunStudies
  public var dossier: DossierContents
  /// Of what the file leaves out.
  public private(set) var digests: [CapsuleDigest]

  /// Holds an assessment with everything in it.
  public init(_ assessment: Assessment, studies: RunStudies, of dossier: DossierContents, frame: Frame) throws {
    (self.assessment, self.studies, self.dossier, self.frame) = (assessment, studies, dossier, frame)
    digests = try CapsuleDigest.all(of: assessment, studies.backtest)
  }

  /// What stands in every block.
  public func parts() throws -> [CapsulePart: String] {
    let files = dossier.files.sorted { $0.key < $1.key }.map { path, body in
      let text = String(validating: body, as: UTF8.self)
      return File(path: path, text: text, base64: text == nil ? body : nil)
    }
    var lean = studies
    lean.backtest = nil
    return [
      .frame: try JSONText.line(frame), .receipt: try JSONText.line(assessment.receipt), .digests: try JSONText.line(digests),
      .assessment: Self.packed(try JSONText.line(CapsuleAssessment(assessment.withoutPieces))), .studies: try JSONText.line(lean),
      .dossier: Self.packed(try JSONText.line(files)),
    ]
  }

  /// An assessment as a capsule gives it back. What is written alike, such as a lever without a number and the choice `none`, is one there; who
  /// compares with a capsule compares this.
  public static func asWritten(_ assessment: Assessment) throws -> Assessment {
    try JSONDecoder().decode(Assessment.self, from: Data(JSONText.line(assessment).utf8))
  }

  /// The pieces left out that are other in an assessment, and in forecasts of the past, made now.
  public func moved(_ made: Assessment, _ backtest: Backtest?) throws -> [CapsulePiece] {
    let now = try CapsuleDigest.all(of: made, backtest)
    return digests.filter { !now.contains($0) }.map(\.piece)
  }

  /// The same with the pieces that the file leaves out, made now.
  public func with(piecesOf made: Assessment, _ backtest: Backtest?) -> CapsuleContents {
    var whole = self
    whole.assessment = assessment.with(piecesOf: made)
    whole.studies.backtest = backtest
    return whole
  }

  /// Reads the capsule in a page: without the pieces that it leaves out. Throws `CapsuleFault`.
  public init(page: String, file: String) throws(CapsuleFault) {
    let page = Data(page.utf8)
    guard CapsulePart.allCases.contains(where: { page.range(of: Data("id=\"\($0.id)\">".utf8)) != nil }) else { throw .noCapsule(file: file) }
    frame = try Self.part(.frame, in: page)
    guard (1...Frame.currentForm).contains(frame.form) else { throw .otherForm(frame.form) }
    assessment = try Self.assessment(frame.form, in: page)
    studies = try Self.part(.studies, in: page)
    let receipt: Receipt = try Self.part(.receipt, in: page)
    guard receipt == assessment.receipt else { throw .brokenPart(.receipt) }
    if frame.form == 1 {
      guard let own = try? CapsuleDigest.all(of: assessment, studies.backtest) else { throw .brokenPart(.assessment) }
      digests = own
    } else {
      digests = try Self.part(.digests, in: page)
    }
    let files: [File] = try Self.part(.dossier, in: page)
    var bodies: [String: Data] = [:]
    for file in files {
      guard bodies[file.path] == nil, let body = file.text.map({ Data($0.utf8) }) ?? file.base64 else { throw .brokenPart(.dossier) }
      bodies[file.path] = body
    }
    dossier = DossierContents(files: bodies)
  }

  private static func assessment(_ form: Int, in page: Data) throws(CapsuleFault) -> Assessment {
    guard form > 2 else { return try part(.assessment, in: page) }
    let written: CapsuleAssessment = try part(.assessment, in: page)
    guard let whole = written.whole else { throw .brokenPart(.assessment) }
    return whole
  }

  /// Reads the capsule in a file. Throws `CapsuleFault`; gives its page too.
  public static func read(_ file: URL) throws(CapsuleFault) -> (contents: CapsuleContents, page: String) {
    guard let data = try? Data(contentsOf: file), let page = String(validating: data, as: UTF8.self) else {
      throw .unreadable(file: file.path)
    }
    return (try CapsuleContents(page: page, file: file.lastPathComponent), page)
  }
}
