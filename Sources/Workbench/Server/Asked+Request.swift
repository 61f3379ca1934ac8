import HTTPTypes
import Hummingbird

extension Asked {
  /// What a request of the server asks.
  init(_ request: Request) {
    let target = request.head.path ?? ""
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(path: String(parts.first ?? ""), query: parts.count > 1 ? String(parts[1]) : "")
    method = request.method.rawValue
    host = request.head.authority
    languages = request.headers[.acceptLanguage] ?? ""
    cookies = request.headers[values: .cookie].joined(separator: "; ")
    ifNoneMatch = request.headers[.ifNoneMatch]
    origin = request.headers[.origin]
    site = HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] }
    contentType = request.headers[.contentType]
  }
}

extension Response {
  /// An answer as the server sends it.
  init(_ answer: Answer) {
    var headers = HTTPFields()
    for field in answer.fields {
      if let name = HTTPField.Name(field.name) { headers.append(HTTPField(name: name, value: field.value)) }
    }
    let body = answer.body.isEmpty ? ResponseBody() : ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body))
    self.init(status: HTTPResponse.Status(code: answer.status.rawValue), headers: headers, body: body)
  }
}
