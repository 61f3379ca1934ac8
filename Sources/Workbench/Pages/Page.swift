import Reports
import Vocabulary

/// A page before it is text.
struct Page: Sendable, Hashable {
  /// A link with its words.
  struct Link: Sendable, Hashable {
    var text: String
    var address: Address
  }

  var language: Language
  var theme: Theme?
  var title: String
  var sheets: [Sheet]
  /// Its own address, from which those in the other languages follow.
  var address: Address
  /// The sources that its sheets cite.
  var sources: [Source] = []
  /// The run that it is of, to which references lead; `nil` for none.
  var run: String?
  /// The command that gives the same; `nil` where there is none.
  var command: String?
  /// The pages above it, the highest first.
  var breadcrumbs: [Link] = []
  /// What can be chosen on it.
  var forms: [Form] = []
  /// The pages beside it.
  var navigation: [Link] = []

  init(_ context: PageContext, title: String, sheets: [Sheet], command: String? = nil) {
    (language, theme, address) = (context.language, context.theme, context.address)
    (self.title, self.sheets, self.command) = (title, sheets, command)
  }

  /// The same page in every language.
  var alternates: [(language: Language, address: Address)] { Language.allCases.map { ($0, address.in($0)) } }
}
