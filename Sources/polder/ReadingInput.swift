import Dossiers
import Vocabulary

/// Says all problems of a file that a user gave, and leaves with code 2.
func readingInput<Value>(_ language: Language, _ work: () throws(DossierProblems) -> Value) throws -> Value {
  do { return try work() } catch {
    for problem in error.problems { tell(problem.line(in: language)) }
    throw Leaving.mistake
  }
}
