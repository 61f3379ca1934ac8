import Archive
import Assessments
import Dossiers
import Reports
import Vocabulary

/// A run read back, with the dossier that it was made from and the studies beside it.
struct StoredRun: Sendable {
  let summary: RunSummary
  /// With its monthly series where those were asked for.
  var assessment: Assessment
  var hasSeries = false
  let dossier: Dossier
  /// Of every figure of the dossier; made once, as most pages show some.
  let codes: FigureCodes
  /// What pages on the law read of the dossier; made when the first is asked for.
  let background: Once<LawBackground?>
  /// Those that were kept.
  var studies = RunStudies()

  /// Whether every study is there that a run of the command makes.
  var hasStudies: Bool { studies.backtest != nil && (studies.experiment != nil || dossier.chain?.experiment == nil) && !lacksLater }

  /// Whether the dossier counts something after its data cut that was not laid beside the bands yet.
  var lacksLater: Bool { studies.later == nil && dossier.chain?.laterCounts.isEmpty == false }

  /// The brief in a language, as the command makes it.
  func brief(_ language: Language) -> Brief {
    var brief = Brief(assessment, of: dossier, language: language, asked: summary.asked)
    (brief.run, brief.made) = (summary.id.description, summary.date)
    (brief.codes, brief.studies) = (codes, studies)
    brief.background = { [background] in background.value }
    return brief
  }
}
