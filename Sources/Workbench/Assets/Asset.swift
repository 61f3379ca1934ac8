import Reports
import Vocabulary

/// A file that pages need, in the program itself. Its address has the hash of its bytes, so it can be kept for ever.
struct Asset: Sendable, Hashable {
  /// Its hash and what it is.
  let name: String
  let contentType: String
  let text: String

  private init(_ text: String, ending: String, contentType: String) {
    (self.text, self.contentType) = (text, contentType)
    name = EntityTag.hash(of: Array(text.utf8), digits: 12) + "." + ending
  }

  /// The looks of all pages.
  static let style = Asset(StyleSheet.text + FormStyle.text, ending: "css", contentType: "text/css; charset=utf-8")
  /// What makes pages easier; none needs it.
  static let script = Asset(ScriptText.text, ending: "js", contentType: "text/javascript; charset=utf-8")
  /// What seals a position within the page, for the one page that needs it.
  static let sealing = Asset(SealingScript.text, ending: "js", contentType: "text/javascript; charset=utf-8")
  static let all = [style, script, sealing]

  var address: Address { Address(nil, .asset(name)) }

  var answer: Answer { Answer(text, type: contentType, keeping: .forever) }
}
