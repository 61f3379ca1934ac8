public import Assessments
import Crypto
public import Foundation
import Vocabulary

/// A dossier on disk.
public struct DossierFolder: Sendable {
  public let folder: URL

  public init(_ folder: URL) { self.folder = folder }

  /// Reads and checks the whole dossier. Throws every problem at once; nothing is fetched from anywhere else.
  public func load() throws(DossierProblems) -> Dossier { try Dossier(files()) }

  /// All files as trees and tables, with what went wrong while reading them.
  public func files() -> DossierFiles {
    var files = DossierFiles()
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
      files.problems = [Problem(.folderMissing, at: FilePlace(file: folder.path))]
      return files
    }
    files.today = clockDate()
    var hash = SHA256()
    let variants = variantNames()
    if variants.isEmpty { files.problems.append(Problem(.fileMissing, at: FilePlace(file: "variants/*.yaml"))) }
    let optional = Dossier.optionalTreeFiles.filter { FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path) }
    for name in (Dossier.treeFiles + optional + variants).sorted() {
      guard let text = read(name, &files, &hash) else { continue }
      switch YAMLTree.read(text, file: name) {
      case .success(let tree): files.trees[name] = tree
      case .failure(let problems): files.problems += problems.problems
      }
    }
    for name in Dossier.sheetFiles {
      guard let text = read(name, &files, &hash) else { continue }
      switch SheetFile.read(text, file: name) {
      case .success(let sheet): files.sheets[name] = sheet
      case .failure(let problems): files.problems += problems.problems
      }
    }
    if let text = read(Dossier.boundaryFile, &files, &hash) {
      switch BoundaryFile.read(text, file: Dossier.boundaryFile) {
      case .success(let boundaries): files.boundaries = boundaries
      case .failure(let problems): files.problems += problems.problems
      }
    }
    files.fingerprint = hash.finalize().map { String(format: "%02x", $0) }.joined()
    return files
  }

  private func variantNames() -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("variants").path)) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.map { "variants/" + $0 }
  }

  /// The text of a file, which goes into the hash with its name.
  private func read(_ name: String, _ files: inout DossierFiles, _ hash: inout SHA256) -> String? {
    let address = folder.appendingPathComponent(name)
    let place = FilePlace(file: name)
    guard FileManager.default.fileExists(atPath: address.path) else {
      files.problems.append(Problem(.fileMissing, at: place))
      return nil
    }
    let data: Data
    do { data = try Data(contentsOf: address) } catch {
      files.problems.append(Problem(.fileUnreadable(reason: error.localizedDescription), at: place))
      return nil
    }
    hash.update(data: Data("\(name)\n\(data.count)\n".utf8))
    hash.update(data: data)
    guard let text = String(validating: data, as: UTF8.self) else {
      files.problems.append(Problem(.notUTF8(byte: firstInvalidByte(data)), at: place))
      return nil
    }
    if text.allSatisfy(\.isWhitespace) {
      files.problems.append(Problem(.fileEmpty, at: place))
      return nil
    }
    return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
  }

  /// Position, from 1, of the first byte that no UTF-8 text can have there.
  private func firstInvalidByte(_ data: Data) -> Int {
    var low = 0
    var high = data.count
    // The longest valid beginning, up to a character that is cut in two.
    while low < high {
      let middle = (low + high + 1) / 2
      let isValid = (0..<4).contains { cut in middle >= cut && String(validating: data.prefix(middle - cut), as: UTF8.self) != nil }
      if isValid { low = middle } else { high = middle - 1 }
    }
    while low > 0, String(validating: data.prefix(low), as: UTF8.self) == nil { low -= 1 }
    return low + 1
  }
}

/// Today, by the clock of the machine in UTC.
func clockDate() -> CalendarDate? { CalendarDate(String(ISO8601DateFormatter().string(from: Date()).prefix(10))) }
