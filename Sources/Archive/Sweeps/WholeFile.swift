import Foundation

/// A file that is there whole or not at all, whoever is killed and whatever disk is full.
enum WholeFile {
  /// Writes pieces under a name of its own beside the place, syncs them to the disk, and renames. Throws `SweepFileError`, and what `pieces` throws.
  static func make(_ file: URL, pieces: (_ put: @escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    let folder = file.deletingLastPathComponent()
    let partial = folder.appendingPathComponent(".\(file.lastPathComponent).\(getpid())-\(UInt32.random(in: 0...UInt32.max)).partial")
    let descriptor = open(partial.path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw fault(errno, file) }
    do {
      defer { close(descriptor) }
      try pieces { try put($0, descriptor, file) }
      guard fsync(descriptor) == 0 else { throw fault(errno, file) }
    } catch {
      unlink(partial.path)
      throw error
    }
    guard rename(partial.path, file.path) == 0 else {
      let code = errno
      unlink(partial.path)
      throw fault(code, file)
    }
    sync(folder)
  }

  private static func put(_ bytes: [UInt8], _ descriptor: Int32, _ file: URL) throws {
    try bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        guard let start = buffer.baseAddress else { return }
        let count = write(descriptor, start + written, buffer.count - written)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw fault(errno, file) }
        written += count
      }
    }
  }

  /// The name itself has to reach the disk too.
  private static func sync(_ folder: URL) {
    let descriptor = open(folder.path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private static func fault(_ code: Int32, _ file: URL) -> SweepFileError {
    [ENOSPC, EFBIG, EDQUOT].contains(code) ? .full(file.path) : .notWritten(file.path, reason: String(cString: strerror(code)))
  }
}
