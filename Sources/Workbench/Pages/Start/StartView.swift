import Archive
import Assessments
import Reports
import Vocabulary

/// The first page.
struct StartView: Sendable {
  let model: StartModel
  let context: PageContext

  var page: Page {
    var page = Page(context, title: "Polder", sheets: [dossiers, runs], command: "polder runs")
    page.navigation = model.runs.filter(\.isAssessment).map { context.link("\($0.asked), \($0.id)", to: .run($0.id.hash, .front)) }
    return page
  }

  private var dossiers: Sheet {
    Sheet(
      id: "dossiers", title: context.t("Dossiers", "Dossiers"),
      blocks: [
        .paragraph(context.t("Deze dossiers komen met het programma mee.", "These dossiers come with the program.")),
        .list(model.dossiers.map { Prose($0) }),
      ])
  }

  private var runs: Sheet {
    guard !model.runs.isEmpty else {
      return Sheet(
        id: "runs", title: context.t("Bewaarde runs", "Stored runs"),
        blocks: [
          .paragraph(context.t("Er zijn nog geen runs. Deze opdracht maakt er een:", "There are no runs yet. This command makes one:")),
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
