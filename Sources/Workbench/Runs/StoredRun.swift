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
  /// Studies that were kept; `nil` where none was run.
  var backtest: Backtest?
  var experiment: ExperimentAnswer?
  var later: LaterCountsAnswer?
  var flows: FlowEffects?

  /// Whether every study is there that a run of the command makes.
  var hasStudies: Bool { backtest != nil && (experiment != nil || dossier.chain?.experiment == nil) && !lacksLater }

  /// Whether the dossier counts something after its data cut that was not laid beside the bands yet.
  var lacksLater: Bool { later == nil && dossier.chain?.laterCounts.isEmpty == false }

  /// The brief in a language, as the command makes it.
  func brief(_ language: Language) -> Brief {
    var brief = Brief(assessment, of: dossier, language: language, asked: summary.asked)
    (brief.run, brief.made) = (summary.id.description, summary.date)
    (brief.codes, brief.backtest) = (codes, backtest)
    brief.background = { [background] in background.value }
    brief.experiment = experiment
    brief.later = later
    brief.flows = flows
    return brief
  }
}
