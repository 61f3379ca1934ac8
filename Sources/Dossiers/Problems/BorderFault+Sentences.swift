import Vocabulary

extension BorderFault {
  /// What is wrong and where, within a sentence.
  var reason: Phrase {
    switch self {
    case .missingKey(let key, let path):
      Phrase(nl: "“\(key)” ontbreekt bij \(Self.place(path).nl)", en: "“\(key)” is missing at \(Self.place(path).en)")
    case .notJSON: Phrase(nl: "de tekst is geen JSON", en: "the text is not JSON")
    case .wrongForm(let form, let path):
      Phrase(nl: "bij \(Self.place(path).nl) hoort \(form.name.nl)", en: "\(Self.place(path).en) should be \(form.name.en)")
    }
  }

  private static func place(_ path: String) -> Phrase { path.isEmpty ? Phrase(nl: "het begin", en: "the top") : Phrase(same: path) }
}

extension BorderFault.Form {
  fileprivate var name: Phrase {
    switch self {
    case .list: Phrase(nl: "een lijst", en: "a list")
    case .number: Phrase(nl: "een getal", en: "a number")
    case .object: Phrase(nl: "een object", en: "an object")
    case .text: Phrase(nl: "een tekst", en: "a text")
    }
  }
}
