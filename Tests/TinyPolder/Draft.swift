import Archive
import Dossiers
import Foundation

/// The files of a dossier in memory, to be changed before they are read.
public struct Draft {
  /// A text that should stand in a file and does not.
  public struct NotThere: Error, CustomStringConvertible {
    public var file: String
    public var text: String
    public var description: String { "\(file) has no “\(text)”" }

    public init(file: String, text: String) { (self.file, self.text) = (file, text) }
  }

  /// The files as they are now.
  public private(set) var contents: DossierContents

  public init(_ contents: DossierContents) { self.contents = contents }

  /// The text of a file. Throws `NotThere` where there is none.
  public func text(_ file: String) throws -> String {
    guard let data = contents.files[file] else { throw NotThere(file: file, text: "") }
    return String(decoding: data, as: UTF8.self)
  }

  /// Replaces the first place where a text stands. Throws `NotThere` where it stands nowhere.
  public mutating func replace(_ old: String, by new: String, in file: String) throws {
    var text = try text(file)
    guard let place = text.range(of: old) else { throw NotThere(file: file, text: old) }
    text.replaceSubrange(place, with: new)
    write(text, to: file)
  }

  /// Replaces the first line that contains a text. Throws `NotThere` where none does.
  public mutating func replaceLine(with old: String, by new: String, in file: String) throws {
    var lines = try text(file).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard let place = lines.firstIndex(where: { $0.contains(old) }) else { throw NotThere(file: file, text: old) }
    lines[place] = new
    write(lines.joined(separator: "\n"), to: file)
  }

  /// Writes a file anew.
  public mutating func write(_ text: String, to file: String) { contents.files[file] = Data(text.utf8) }

  /// Writes a file anew, byte by byte.
  public mutating func write(_ bytes: [UInt8], to file: String) { contents.files[file] = Data(bytes) }

  /// Takes a file away.
  public mutating func remove(_ file: String) { contents.files[file] = nil }

  /// Takes a key of one line away from `dossier.yaml`; nothing happens where it is not there.
  public mutating func removeKey(_ key: String) {
    guard let text = try? text(DossierFile.dossier.rawValue) else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("\(key):") }
    write(lines.joined(separator: "\n"), to: DossierFile.dossier.rawValue)
  }
}
