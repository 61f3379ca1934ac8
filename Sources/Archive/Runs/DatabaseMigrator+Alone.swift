import Foundation
import GRDB

extension DatabaseMigrator {
  /// Brings a file to the form of now. Two programs that begin on a new file at once do it one after the other; where nothing is to be done nobody
  /// waits.
  func migrateAlone(_ database: some DatabaseWriter, of file: URL) throws {
    if try database.read({ try hasCompletedMigrations($0) }) { return }
    // Where no lock can be had, as in a folder that cannot be written, the database itself says what is wrong.
    let lock = try? FolderLock(file.deletingLastPathComponent(), file.lastPathComponent)
    defer { lock?.release() }
    try migrate(database)
  }
}
