/// Which names of machines a request may bear. A page elsewhere that makes its own name point at this machine is refused: its name is not here.
struct HostCheck: Sendable, Hashable {
  /// The host that the server was told to listen on.
  let told: String
  /// The name by which readers reach the server in front of it; `nil` where there is none.
  let inFront: String?

  init(listening host: String, behind name: String? = nil) { (told, inFront) = (host.lowercased(), name?.lowercased()) }

  private static let loopback: Set<String> = ["localhost", "127.0.0.1", "::1"]
  private static let everywhere: Set<String> = ["0.0.0.0", "::"]

  /// Whether a field Host, with or without a port, names this machine.
  func allows(_ field: String?) -> Bool {
    guard let field, let name = Self.name(field) else { return false }
    if Self.loopback.contains(name) || name == told || name == inFront { return true }
    // A number cannot be made to point elsewhere; who listens everywhere has numbers that nobody told.
    return Self.everywhere.contains(told) && Self.isNumber(name)
  }

  /// The name without its port and brackets; `nil` where it is none.
  static func name(_ field: String) -> String? {
    let text = field.lowercased()
    if text.hasPrefix("[") {
      guard let end = text.firstIndex(of: "]") else { return nil }
      return isPort(text[text.index(after: end)...]) ? String(text[text.index(after: text.startIndex)..<end]) : nil
    }
    let end = text.firstIndex(of: ":") ?? text.endIndex
    return end > text.startIndex && isPort(text[end...]) ? String(text[..<end]) : nil
  }

  private static func isPort(_ text: Substring) -> Bool { text.isEmpty || text.first == ":" && text.dropFirst().allSatisfy { "0"..."9" ~= $0 } }

  private static func isNumber(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return name.contains(":") || parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
