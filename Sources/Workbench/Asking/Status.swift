/// How an answer went, by its number in HTTP.
enum Status: Int, Sendable, Hashable {
  case ok = 200
  case found = 302
  case seeOther = 303
  case notModified = 304
  case badRequest = 400
  case forbidden = 403
  case notFound = 404
  case methodNotAllowed = 405
  case gone = 410
  case tooLarge = 413
  case addressTooLong = 414
  case otherType = 415
  case misdirected = 421
  case tooMany = 429
  case failed = 500
  /// A program that the answer needs is not on this machine.
  case notInstalled = 501
  case unavailable = 503
}
