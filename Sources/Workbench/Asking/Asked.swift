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

  init(path: String, query: String = "") {
    self.path = path
    self.query = query
  }
}
