import Vocabulary

/// What goes back to a reader.
struct Answer: Sendable, Hashable {
  /// A header field.
  struct Field: Sendable, Hashable {
    var name: String
    var value: String
  }

  /// How long a copy may be kept.
  enum Keeping: String, Sendable, Hashable {
    /// Asked about each time, by its entity tag.
    case revalidated = "no-cache"
    /// For ever: its address has the hash of its bytes.
    case forever = "public, max-age=31536000, immutable"
    case never = "no-store"
  }

  var status = Status.ok
  /// In the order in which they are sent.
  var fields: [Field] = []
  var body: [UInt8] = []
  /// The tag of the body, where it was made before.
  var tag: EntityTag?

  /// The value of a field; `nil` where there is none of the name.
  subscript(_ name: String) -> String? { fields.first { $0.name.lowercased() == name.lowercased() }?.value }

  /// A text of a type.
  init(_ text: String, type: String, status: Status = .ok, keeping: Keeping = .revalidated) {
    self.status = status
    body = Array(text.utf8)
    add("Content-Type", type)
    add("Cache-Control", keeping.rawValue)
  }

  /// Bytes of a type.
  init(bytes: [UInt8], type: String) {
    body = bytes
    add("Content-Type", type)
    add("Cache-Control", Keeping.revalidated.rawValue)
  }

  /// A page in a language.
  init(page: String, in language: Language, status: Status = .ok) {
    self.init(page, type: "text/html; charset=utf-8", status: status)
    add("Content-Language", language.rawValue)
    add("Vary", "Cookie")
  }

  /// On to another address; what decides where to stands in `varying`.
  init(onTo address: String, status: Status = .found, varying: String? = nil) {
    self.status = status
    add("Location", address)
    add("Cache-Control", Keeping.revalidated.rawValue)
    if let varying { add("Vary", varying) }
  }

  /// The same, kept by nobody: what is not for everybody is in no cache.
  func keptByNobody() -> Answer {
    var answer = self
    answer.fields.removeAll { $0.name == "Cache-Control" }
    answer.add("Cache-Control", Keeping.never.rawValue)
    return answer
  }

  mutating func add(_ name: String, _ value: String) { fields.append(Field(name: name, value: value)) }

  /// With the fields that every answer has; without the body where the reader has it already or asked for the head alone.
  func finished(for asked: Asked) -> Answer {
    var answer = self
    answer.fields += Self.safety
    answer.add("Content-Length", "\(body.count)")
    if status == .ok, self["Cache-Control"] != Keeping.never.rawValue {
      let tag = tag ?? EntityTag(of: body)
      answer.add("ETag", tag.description)
      if let known = asked.ifNoneMatch, tag.isKnown(to: known) {
        answer.status = .notModified
        answer.body = []
        answer.fields.removeAll { $0.name == "Content-Type" }
        return answer
      }
    }
    if asked.method == "HEAD" { answer.body = [] }
    return answer
  }

  /// What keeps other sites and scripts away from every answer.
  static let safety: [Field] = [
    Field(
      name: "Content-Security-Policy",
      value:
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; font-src 'none'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'"),
    Field(name: "X-Content-Type-Options", value: "nosniff"),
    Field(name: "Referrer-Policy", value: "no-referrer"),
    Field(name: "Cross-Origin-Opener-Policy", value: "same-origin"),
    Field(name: "Cross-Origin-Embedder-Policy", value: "require-corp"),
    Field(name: "Cross-Origin-Resource-Policy", value: "same-origin"),
    Field(name: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()"),
  ]
}
