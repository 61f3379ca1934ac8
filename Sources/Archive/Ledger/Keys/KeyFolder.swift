public import Foundation

/// Where the keys of tables lie: a folder of its own, outside databases and their copies, since who has both can rewrite a table.
public struct KeyFolder: Sendable, Hashable {
  public let folder: URL

  public init(_ folder: URL) { self.folder = folder }

  /// Where the keys lie: as asked, else where `POLDER_KEYS` points, else in the settings folder of the user.
  public static func place(_ asked: String?) -> KeyFolder {
    let environment = ProcessInfo.processInfo.environment
    if let asked = asked ?? environment["POLDER_KEYS"], !asked.isEmpty { return KeyFolder(URL(fileURLWithPath: asked)) }
    let home = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? URL(fileURLWithPath: $0) : nil }
    let settings = home ?? FileManager.default.homeDirectoryForCurrentUser.appendingPathComponent(".config")
    return KeyFolder(settings.appendingPathComponent("polder/keys"))
  }

  /// The file of a table's key.
  public func file(of table: String) -> URL { folder.appendingPathComponent("\(table).key") }

  /// Whether a database lies in this folder, or this folder beside or under it.
  func isBeside(_ database: URL) -> Bool {
    let (own, other) = (folder.resolvingSymlinksInPath().path + "/", database.deletingLastPathComponent().resolvingSymlinksInPath().path + "/")
    return own.hasPrefix(other) || other.hasPrefix(own)
  }
}
