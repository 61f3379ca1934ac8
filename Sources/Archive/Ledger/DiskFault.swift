import Foundation
import GRDB

/// Why a file could not be read or written, whatever the system or the database calls it.
public enum DiskFault: Sendable, Hashable {
  case full
  /// Another program keeps it busy for longer than one waits.
  case busy
  case forbidden
  case missing
  /// What is in it is no database, or a broken one.
  case damaged
  /// Something else, by the number that the system or the database gives it.
  case other(code: Int)
  /// Something that has no number.
  case unknown

  /// What an error of a file, a folder or a database means.
  init(_ error: any Error) {
    if let error = error as? DatabaseError {
      self = Self.database(error.extendedResultCode)
    } else if let code = (error as? POSIXError ?? (error as? CocoaError)?.userInfo[NSUnderlyingErrorKey] as? POSIXError)?.code {
      self.init(number: code.rawValue)
    } else if let error = error as? CocoaError {
      self = Self.file(error.code)
    } else {
      self = .unknown
    }
  }

  /// What an error number of the system means.
  init(number: Int32) {
    switch number {
    case ENOSPC, EDQUOT, EFBIG: self = .full
    case EBUSY, EAGAIN, ETXTBSY: self = .busy
    case EACCES, EPERM, EROFS: self = .forbidden
    case ENOENT, ENOTDIR: self = .missing
    case let other: self = .other(code: Int(other))
    }
  }

  private static func file(_ code: CocoaError.Code) -> DiskFault {
    switch code {
    case .fileNoSuchFile, .fileReadNoSuchFile: .missing
    case .fileReadNoPermission, .fileWriteNoPermission, .fileWriteVolumeReadOnly: .forbidden
    case .fileWriteOutOfSpace: .full
    case .fileReadCorruptFile, .fileReadInapplicableStringEncoding: .damaged
    case let other: .other(code: other.rawValue)
    }
  }

  private static func database(_ code: ResultCode) -> DiskFault {
    switch code.primaryResultCode {
    case .SQLITE_FULL: .full
    // NB: a quota of a user and a limit on files are told as a write that went wrong.
    case .SQLITE_IOERR where code == .SQLITE_IOERR_WRITE: .full
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
    case .SQLITE_PERM, .SQLITE_READONLY, .SQLITE_AUTH: .forbidden
    case .SQLITE_CANTOPEN: .missing
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged
    case let other: .other(code: Int(other.rawValue))
    }
  }
}
