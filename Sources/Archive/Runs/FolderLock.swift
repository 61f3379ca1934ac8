import Foundation

/// Held by one program at a time on a machine for some work in a folder; the system lets it go when that program ends, however it ends.
struct FolderLock {
  private let descriptor: Int32

  /// Waits until no other program has it. Throws `LedgerError.unreadable` where the folder cannot be written.
  init(_ folder: URL, _ work: String) throws {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = folder.appendingPathComponent(".\(work).lock")
    descriptor = open(file.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw LedgerError.unreadable(path: file.path, DiskFault(number: errno)) }
    while flock(descriptor, LOCK_EX) != 0 {
      if errno == EINTR { continue }
      let fault = DiskFault(number: errno)
      close(descriptor)
      throw LedgerError.unreadable(path: file.path, fault)
    }
  }

  func release() { close(descriptor) }
}
