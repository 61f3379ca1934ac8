import Reports
import Vocabulary

/// A page before it is text.
struct Page: Sendable, Hashable {
  /// A link with its words.
  struct Link: Sendable, Hashable {
    var text: String
    var address: Address
  }

  /// Pictures that stand on a page of a run, and are shown on another too.
  struct Pictures: Sendable, Hashable {
    var page: Destination
    /// All of that page, in reading order.
    var charts: [Chart]
  }

  /// A part of a page that changes while one looks: script renews it from events, and without script a reader loads the page again.
  struct Live: Sendable, Hashable {
    /// Where its events come from; `nil` once it changes no more.
    var events: Address?
    var sheets: [Sheet]
    /// Sheets in columns after them, as a board; on a small screen one under the other.
    var board: [[Sheet]] = []
    /// Whether the sources that its sheets cite are listed under them, and not by the page around it.
    var listsSources = false
    /// How far something is, of how much, with the words for who does not see it.
    var progress: (done: Int, total: Int, label: String)?

    static func == (left: Self, right: Self) -> Bool {
      left.events == right.events && left.sheets == right.sheets && left.board == right.board && left.bar == right.bar
    }
    func hash(into hasher: inout Hasher) { hasher.combine(sheets) }

    /// How far it is as markup; empty where there is nothing to tell.
    var bar: String {
      progress.map { "<progress max=\"\($0.total)\" value=\"\($0.done)\" aria-label=\"\(Markup.escaped($0.label))\"></progress>\n" } ?? ""
    }
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
  /// What is searched for on it, before all else; `nil` where nothing is.
  var search: Form?
  /// What changes while one looks, after the sheets; `nil` where nothing does.
  var live: Live?
  /// What is to be done on it, before what changes; `nil` where nothing is.
  var first: Form?
  /// What can be chosen on it.
  var forms: [Form] = []
  /// Where its pictures are as files; `nil` for its own.
  var pictures: Pictures?
  /// The pages beside it.
  var navigation: [Link] = []

  init(_ context: PageContext, title: String, sheets: [Sheet], command: String? = nil) {
    (language, theme, address) = (context.language, context.theme, context.address)
    (self.title, self.sheets, self.command) = (title, sheets, command)
  }

  /// The same page in every language.
  var alternates: [(language: Language, address: Address)] { Language.allCases.map { ($0, address.in($0)) } }
}
