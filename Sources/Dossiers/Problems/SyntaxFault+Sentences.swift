import Vocabulary

extension SyntaxFault {
  /// The name of the form.
  var form: String {
    switch self {
    case .borders: "GeoJSON"
    case .yaml: "YAML"
    }
  }

  /// What is wrong, within a sentence.
  var reason: Phrase {
    switch self {
    case .borders(let fault): fault.reason
    case .yaml(let fault): fault.reason
    }
  }
}
