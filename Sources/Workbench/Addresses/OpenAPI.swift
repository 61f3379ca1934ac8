import Reports
import Vocabulary

/// All addresses of the workbench in the form of OpenAPI 3.1, made from its table of destinations.
struct OpenAPI: Encodable, Sendable {
  struct About: Encodable, Sendable {
    var title = "Polder"
    var version = OpenAPI.version
    var description = OpenAPIWords.about
  }

  struct Operation: Encodable, Sendable {
    var operationId: String
    var summary: String
    var parameters: [Parameter]
    var responses: [String: Response]
  }

  struct Parameter: Encodable, Sendable {
    enum CodingKeys: String, CodingKey { case name, place = "in", required, schema }

    var name: String
    var place: String
    var required: Bool
    var schema: Kind
  }

  struct Kind: Encodable, Sendable {
    enum CodingKeys: String, CodingKey { case type, words = "enum" }

    var type = "string"
    var words: [String]?
  }

  struct Response: Encodable, Sendable {
    var description: String
    var content: [String: [String: Kind]]
  }

  /// The version of this description, apart from that of the program.
  static let version = "1.0.0"

  var openapi = "3.1.0"
  var info = About()
  /// By address, then by the method in small letters.
  var paths: [String: [String: Operation]] = [:]

  init() {
    for kind in DestinationKind.allCases {
      for (index, path) in kind.paths.enumerated() {
        let whole = kind.hasLanguage(path) ? (path == "/" ? "/{language}" : "/{language}" + path) : path
        let name = "\(kind.rawValue)\(index + 1)"
        paths[whole] = ["get": Self.operation(kind, path, name: name, whole)]
        if kind.takesForm { paths[whole]?["post"] = Self.operation(kind, path, name: name + "Form", whole) }
      }
    }
  }

  private static func operation(_ kind: DestinationKind, _ path: String, name: String, _ whole: String) -> Operation {
    let within = whole.split(separator: "{").dropFirst().map { String($0.prefix { $0 != "}" }) }
    let parts = within.map { Parameter(name: $0, place: "path", required: true, schema: Kind(words: words($0))) }
    let queries = kind.queries.map { Parameter(name: $0, place: "query", required: false, schema: Kind()) }
    let found = Response(description: OpenAPIWords.found, content: [kind.contentType(path): ["schema": Kind()]])
    let refused = Response(description: OpenAPIWords.refused, content: ["text/html; charset=utf-8": ["schema": Kind()]])
    let answers = kind == .health ? ["200": found] : ["200": found, "default": refused]
    return Operation(operationId: name, summary: OpenAPIWords.summary(of: kind.rawValue), parameters: parts + queries, responses: answers)
  }

  private static func words(_ parameter: String) -> [String]? { parameter == "language" ? Language.allCases.map(\.rawValue) : nil }
}
