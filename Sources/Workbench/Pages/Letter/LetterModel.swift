import Assessments
import Dispersal
import Dossiers
import Vocabulary

/// What the letter to a municipality reads: the facts at the need that the run found.
struct LetterModel: Sendable {
  let run: StoredRun
  let facts: LetterFacts
  /// The names and evidence that the letter quotes.
  let places: PlaceFacts
  /// The cycle of the act that the need falls in; `nil` for a dossier without a procedure.
  let cycle: CycleFacts?

  /// Throws `WorkbenchError.noMunicipality` and `.notAsked`, and what is wrong with the run.
  init(_ name: String, _ code: String, _ context: PageContext) throws {
    run = try context.run(name)
    guard run.dossier.has(.places), let need = run.assessment.places?.first else { throw WorkbenchError.notAsked }
    let read = try run.dossier.withPlaces
    guard let position = read.plan.municipalities.firstIndex(where: { $0.code.rawValue == code }) else {
      throw WorkbenchError.noMunicipality(String(code.prefix(80)))
    }
    facts = try LetterQuestion(read, at: need).facts(of: position)
    places = read.places
    cycle = read.cycle(on: run.dossier.asOf)
  }
}
