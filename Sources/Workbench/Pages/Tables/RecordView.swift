import Archive
import Reports
import Talks
import Vocabulary

/// Minutes, decisions and roll calls, as a page and as files.
struct RecordView: Sendable {
  let model: TableModel
  let record: TablePaper
  let context: PageContext
  private var words: RecordWords { RecordWords(context.language) }

  var title: String {
    switch record {
    case .minutes: words.minutes
    case .decisions: words.decisions
    case .votes: words.votes
    }
  }

  func sheets() throws -> [Sheet] {
    let sight = try model.sight(context)
    let sheets =
      switch record {
      case .minutes: MinutesSheets(sight).sheets
      case .decisions: DecisionSheets(sight).sheets
      case .votes: RollCallSheets(sight).sheets
      }
    return sheets + omitted
  }

  func page() throws -> Page {
    let command = model.command("--part \(record.rawValue)")
    var page = Page(context, title: "\(title): \(model.title(context.language))", sheets: try sheets(), command: command).framed(by: model, context)
    page.sheets.append(files)
    return page
  }

  /// Why something is left out for this reader; never how much.
  private var omitted: [Sheet] {
    model.view.grounds.isEmpty ? [] : [GroundsSheet(model.view.grounds, model.state.rules, for: model.reader, context.language).sheet]
  }

  private var files: Sheet {
    let links = record.files.map { file -> Prose in
      let address = Address(context.language, .table(model.name, .file(record, file))).text
      return "\(Prose("\(record.rawValue).\(file.rawValue)"), to: .address(address))"
    }
    return Sheet(id: "files", title: words.asFile, blocks: [.paragraph(words.files(links.joined(separator: ", ")))])
  }

  /// The record as a file.
  func answer(_ file: TableFile) throws -> Answer {
    let decisions = DecisionSheets(try model.sight(context))
    let title = model.title(context.language)
    let text =
      switch file {
      case .markdown: MarkdownRendering(context.language).render(try sheets())
      case .json: try JSONText.file(TableRecordDocument(record.rawValue, of: model.view, named: model.name))
      case .calendar: decisions.calendar(of: title).text
      case .feed: decisions.feed(of: title, id: model.name).text
      }
    var answer = Answer(text, type: file.contentType, keeping: .never)
    answer.add("Content-Language", context.language.rawValue)
    answer.add("Content-Disposition", "attachment; filename=\"\(record.rawValue).\(file.rawValue)\"")
    return answer
  }
}
