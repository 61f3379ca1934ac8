import Foundation
import Glibc
import Testing

/// `polder serve` on a free port, as a user starts it; stopped with the last mention of it. A class, since a process has an identity.
final class LittleServer {
  let process = Process()
  let port: Int
  private let folder: URL
  private var log: URL { folder.appendingPathComponent("err") }

  /// Starts it, on a store of its own unless told otherwise, and waits until it says where it listens.
  init(_ arguments: [String] = [], store: URL? = nil) throws {
    folder = try Command.temporaryFolder()
    let log = folder.appendingPathComponent("err")
    try Data().write(to: log)
    process.executableURL = Command.binary
    let own = arguments.contains("--store") ? [] : ["--store", (store ?? folder.appendingPathComponent("runs.sqlite")).path]
    process.arguments = ["serve", "--port", "0"] + own + arguments
    process.environment = ProcessInfo.processInfo.environment.merging([
      "POLDER_LANGUAGE": "en", "POLDER_KEYS": folder.appendingPathComponent("keys").path,
    ]) { _, new in new }
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    var told: Int?
    for _ in 0..<200 where told == nil && process.isRunning {
      usleep(50_000)
      told = try String(contentsOf: log, encoding: .utf8).firstMatch(of: /listens at http:\/\/127\.0\.0\.1:([0-9]+)\//).flatMap { Int($0.1) }
    }
    port = try #require(told, "the server did not say where it listens")
  }

  deinit {
    if process.isRunning { process.terminate() }
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// What it wrote on standard error.
  func errors() throws -> String { try String(contentsOf: log, encoding: .utf8) }

  /// Sends bytes as they are and reads until the server closes, or until so many seconds went by without a byte.
  func send(_ bytes: [UInt8], seconds: Int = 5) throws -> String {
    let socket = try connection(seconds: seconds)
    defer { close(socket) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let sent = rest.withUnsafeBytes { Glibc.send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      // The server may close while a flood is still coming.
      if sent <= 0 { break }
      rest = rest.dropFirst(sent)
    }
    return read(socket)
  }

  /// Sends one request and closes behind it.
  func request(_ line: String, fields: [String] = []) throws -> String {
    let text = ([line, "Host: 127.0.0.1:\(port)", "Connection: close"] + fields).joined(separator: "\r\n") + "\r\n\r\n"
    return try send(Array(text.utf8))
  }

  private func read(_ socket: Int32) -> String {
    var found: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = recv(socket, &buffer, buffer.count, 0)
      if count <= 0 { return String(decoding: found, as: UTF8.self) }
      found += buffer.prefix(count)
    }
  }

  private func connection(seconds: Int) throws -> Int32 {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    try #require(socket >= 0)
    var wait = timeval(tv_sec: seconds, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &wait, socklen_t(MemoryLayout<timeval>.size))
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_port = in_port_t(port).bigEndian
    place.sin_addr.s_addr = inet_addr("127.0.0.1")
    let connected = withUnsafePointer(to: &place) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
    try #require(connected == 0)
    return socket
  }
}
