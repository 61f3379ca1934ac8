import Archive
import Assessments
import Reports
import Vocabulary

/// The first page.
struct StartView: Sendable {
  let model: StartModel
  let context: PageContext
  private var words: StartPageWords { StartPageWords(context.language) }

  var page: Page {
    var page = Page(context, title: "Polder", sheets: [dossiers, runs], command: "polder runs")
    page.navigation = model.runs.filter(\.isAssessment).map { context.link("\($0.asked), \($0.id)", to: .run($0.id.hash, .front)) }
    return page
  }

  private var dossiers: Sheet {
    Sheet(
      id: "dossiers", title: words.dossiers,
      blocks: [
        .paragraph(words.dossiersOfTheProgram),
        .list(model.dossiers.map { Prose($0) }),
      ])
  }

  private var runs: Sheet {
    guard !model.runs.isEmpty else {
      return Sheet(
        id: "runs", title: words.runs,
        blocks: [
          .paragraph(words.noRuns),
          .command("polder assess"),
        ])
    }
    let rows = model.runs.map { RunsSheet.Row(id: $0.id.description, made: $0.made, asked: $0.asked, receipt: $0.shown) }
    return RunsSheet(rows, place: model.place, language: context.language).sheet
  }
}

extension RunSummary {
  /// Whether it has pages.
  var isAssessment: Bool {
    switch receipt {
    case .assessment: true
    case .study: false
    }
  }
}
