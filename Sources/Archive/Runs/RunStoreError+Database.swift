import Foundation
import GRDB

extension RunStoreError {
  /// What a fault of the database in a file, or of its folder, means to whoever uses it.
  init(_ error: any Error, at file: URL) {
    if let own = error as? RunStoreError {
      self = own
      return
    }
    guard let error = error as? DatabaseError else {
      self = Self.isFull(error) ? .full(path: file.path) : .unreadable(path: file.path, reason: error.localizedDescription)
      return
    }
    switch error.extendedResultCode.primaryResultCode {
    case .SQLITE_FULL: self = .full(path: file.path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .locked(path: file.path)
    // NB: a quota of a user and a limit on files are told as a write that went wrong.
    case .SQLITE_IOERR where error.extendedResultCode == .SQLITE_IOERR_WRITE: self = .full(path: file.path)
    case _: self = .unreadable(path: file.path, reason: error.message ?? "\(error)")
    }
  }

  /// Whether a file could not be written as the disk, a quota or a limit has no more.
  private static func isFull(_ error: any Error) -> Bool {
    if let error = error as? CocoaError, error.code == .fileWriteOutOfSpace { return true }
    let beneath = (error as? CocoaError)?.userInfo[NSUnderlyingErrorKey] as? POSIXError
    guard let code = (error as? POSIXError ?? beneath)?.code else { return false }
    return [POSIXErrorCode.ENOSPC, .EDQUOT, .EFBIG].contains(code)
  }
}
