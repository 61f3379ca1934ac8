/// What a reader asks: a request without the server around it.
struct Asked: Sendable, Hashable {
  var method = "GET"
  /// As it came, from the first slash to the question mark.
  var path: String
  /// As it came, after the question mark.
  var query = ""
  /// The machine that the reader thinks to speak with, with its port.
  var host: String?
  /// The field Accept-Language.
  var languages = ""
  /// The field Cookie.
  var cookies = ""
  var ifNoneMatch: String?
  /// The machine that asks.
  var machine = ""
  /// The fields Origin, Sec-Fetch-Site and Content-Type.
  var origin: String?
  var site: String?
  var contentType: String?
  /// What was sent along; `nil` where it was larger than this server reads.
  var body: [UInt8]? = []

  init(path: String, query: String = "") {
    self.path = path
    self.query = query
  }
}
