public import Vocabulary

/// The files of a dossier as trees and tables, as the archive reads them.
public struct DossierFiles: Sendable {
  /// A table of a CSV file; every row has a value for every column.
  public struct Spreadsheet: Sendable {
    public var columns: [String]
    public var rows: [[String]]
    /// Line of each row.
    public var lines: [Int]
    /// Line of the header; a line that names the delimiter may stand before it.
    public var headLine = 1
    /// Place of each cell of each row; empty where nobody kept them.
    public var places: [[FilePlace]] = []
    /// The mark before the fraction of a number: a comma may be one only where it does not divide the cells.
    public var mark = WrittenNumber.Mark.point

    public init(columns: [String], rows: [[String]], lines: [Int]) {
      self.columns = columns
      self.rows = rows
      self.lines = lines
    }
  }

  /// The border of a municipality: rings of longitude and latitude.
  public struct Boundary: Sendable, Hashable {
    public var code: MunicipalityCode
    public var rings: [[SIMD2<Double>]]

    public init(code: MunicipalityCode, rings: [[SIMD2<Double>]]) {
      self.code = code
      self.rings = rings
    }
  }

  /// The files that are there, by path within the dossier, whether or not they could be read.
  public var found: Set<String> = []
  /// Trees by path within the dossier; a file that could not be read is absent and has a problem.
  public var trees: [String: FileNode] = [:]
  public var sheets: [String: Spreadsheet] = [:]
  public var boundaries: [Boundary] = []
  /// What went wrong while reading.
  public var problems: [Problem] = []
  /// The date of the reading, after which no ruling can have been given; `nil` where nobody looked at a clock.
  public var today: CalendarDate?
  /// Hash of all files, in order of path.
  public var fingerprint = ""
  /// The same without the answers of lawyers, which no engine but the law reads.
  public var sweepFingerprint = ""
  /// Hash of the answers of lawyers; `nil` where the file is absent.
  public var answersFingerprint: String?

  public init() {}
}
