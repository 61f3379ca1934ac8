import Assessments
import Dossiers
import Reports
import TinyPolder
import Vocabulary

/// A run of the invented land with its futures, made once.
enum TinyRun {
  static let made = Result {
    let dossier = try TinyPolder.dossier()
    let request = AssessmentRequest(futures: 40, seed: 3)
    let record = try dossier.withChain.sweep(0..<40, of: request.sweep(of: dossier))
    return (
      dossier: dossier, assessment: try conclude(record, of: dossier, request), futures: FutureFigures(record, of: try dossier.withChain)
    )
  }

  static func brief(_ language: Language) throws -> Brief {
    let (dossier, assessment, _) = try made.get()
    return Brief(assessment, of: dossier, language: language, asked: "tiny")
  }

  static func text(_ sheet: Sheet, _ language: Language) throws -> String {
    TextRendering(width: 1000, language, sources: try made.get().dossier.sources).render([sheet])
  }
}
