import Foundation
public import Vocabulary

/// A form of paper that another program makes.
public enum PaperForm: String, Sendable, Hashable, CaseIterable {
  /// From Markdown, by pandoc.
  case odt, docx
  /// From HTML, by Chromium.
  case pdf

  /// Whether it is made from HTML; else from Markdown.
  public var isFromHTML: Bool {
    switch self {
    case .pdf: true
    case .odt, .docx: false
    }
  }

  /// The file made from a text, HTML or Markdown as the form takes it. Its own date, where it has one, is the one given in seconds since 1970: the
  /// same text and date give the same bytes.
  ///
  /// Throws `ProgramError`, and what Foundation throws where no file can be written.
  public func made(from text: String, date: Int) throws -> [UInt8] {
    let to = "brief.\(rawValue)"
    switch self {
    case .odt, .docx:
      // Cells of a table hold no line ends in these forms.
      let plain = text.replacing("<br>", with: " / ")
      let made = try OtherProgram.pandoc.make(to, from: (name: "brief.md", text: plain), date: date) { _ in
        ["--from=gfm+footnotes", "--to=\(rawValue)", "--output=\(to)", "brief.md"]
      }
      // The program writes the time of making beside every part.
      return ZipDates(bytes: made).fixed
    case .pdf:
      let made = try OtherProgram.browser.make(to, from: (name: "brief.html", text: text), date: date) { folder in
        Self.browserArguments(folder) + [
          "--no-pdf-header-footer", "--print-to-pdf=\(folder.appendingPathComponent(to).path)",
          folder.appendingPathComponent("brief.html").absoluteString,
        ]
      }
      return PortableDocumentDates(bytes: made).fixed(at: date)
    }
  }

  /// The date that papers bear, in seconds since 1970, of a dossier as of a date; the first day where only month or year is known.
  public static func date(of date: CalendarDate) -> Int {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let first = calendar.date(from: DateComponents(year: date.year, month: max(date.month, 1), day: max(date.day, 1)))
    return Int(first?.timeIntervalSince1970 ?? 0)
  }

  /// Without a window, on no network, and with all that it keeps in a folder.
  static func browserArguments(_ folder: URL) -> [String] {
    // The browser refuses to work for the superuser in its sandbox.
    (geteuid() == 0 ? ["--no-sandbox"] : []) + [
      "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND",
      "--user-data-dir=\(folder.appendingPathComponent("profile").path)",
    ]
  }
}
