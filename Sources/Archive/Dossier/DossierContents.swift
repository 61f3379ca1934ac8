import Assessments
import Crypto
public import Dossiers
public import Foundation
public import Vocabulary

/// The files of a dossier as bytes, wherever they come from: a folder, the program itself, or the store of runs.
public struct DossierContents: Sendable, Hashable {
  /// By path within the dossier.
  public var files: [String: Data]
  /// What went wrong while fetching them.
  public var problems: [Problem]

  public init(files: [String: Data], problems: [Problem] = []) {
    self.files = files
    self.problems = problems
  }

  /// Reads and checks the whole dossier. Throws every problem at once; nothing is fetched from anywhere else.
  public func load() throws(DossierProblems) -> Dossier {
    let dossier = try Dossier(parsed())
    let problems = dossier.computingProblems
    guard problems.isEmpty else { throw DossierProblems(problems) }
    return dossier
  }

  /// All files as trees and tables, with what went wrong while reading them.
  public func parsed() -> DossierFiles { parsed { _ in true } }

  /// The same of some files alone, as if the others were not there, with the hash of all.
  func parsed(where isRead: (String) -> Bool) -> DossierFiles {
    var parsed = DossierFiles()
    parsed.problems = problems
    parsed.today = clockDate()
    parsed.found = Set(files.keys).union(problems.map(\.place.file)).filter(isRead)
    var (hash, ofSweep) = (SHA256(), SHA256())
    var read: [(name: String, data: Data)] = []
    for name in ordered {
      guard let data = files[name] else { continue }
      let head = Data("\(name)\n\(data.count)\n".utf8)
      hash.update(data: head)
      hash.update(data: data)
      if name == DossierFile.answers.rawValue {
        parsed.answersFingerprint = Self.hexadecimal(SHA256.hash(data: data))
      } else {
        ofSweep.update(data: head)
        ofSweep.update(data: data)
      }
      if isRead(name) { read.append((name, data)) }
    }
    parsed.add(read)
    parsed.fingerprint = Self.hexadecimal(hash.finalize())
    parsed.sweepFingerprint = Self.hexadecimal(ofSweep.finalize())
    return parsed
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String { digest.map { String(format: "%02x", $0) }.joined() }

  /// Trees by name, then sheets, then borders: the order in which they are hashed.
  private var ordered: [String] {
    func names(_ form: DossierFile.Form) -> [String] { DossierFile.allCases.filter { $0.form == form }.map(\.rawValue) }
    let variants = files.keys.filter { $0.hasPrefix(DossierFile.variantFolder) }
    let shared = files.keys.filter { $0.hasPrefix(DossierFile.commonFolder) }
    return (names(.tree) + variants + shared).sorted() + names(.sheet) + names(.borders)
  }
}

/// Today, by the clock of the machine in UTC.
public func clockDate() -> CalendarDate? { CalendarDate(String(ISO8601DateFormatter().string(from: Date()).prefix(10))) }
