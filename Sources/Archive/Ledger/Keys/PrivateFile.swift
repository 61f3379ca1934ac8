import Foundation

/// Files that only their owner may read from the moment that they are there.
enum PrivateFile {
  /// Writes a file that is not there yet, and waits until it lies on the disk. Throws `LedgerError.alreadyThere` and `.unreadable`.
  static func write(_ bytes: [UInt8], to file: URL) throws {
    let descriptor = open(file.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST
        ? LedgerError.alreadyThere(path: file.path) : LedgerError.unreadable(path: file.path, DiskFault(number: errno))
    }
    defer { close(descriptor) }
    // The mask of the process may take rights away, never add.
    let written = bytes.isEmpty ? 0 : Foundation.write(descriptor, bytes, bytes.count)
    guard written == bytes.count, fsync(descriptor) == 0 else {
      let fault = DiskFault(number: errno)
      unlink(file.path)
      throw LedgerError.unreadable(path: file.path, fault)
    }
    synchronise(file.deletingLastPathComponent())
  }

  /// Waits until the names in a folder lie on the disk.
  static func synchronise(_ folder: URL) {
    let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = fsync(descriptor)
    close(descriptor)
  }
}
