public import Vocabulary

extension SolverError {
  /// What is wrong with the solver and what to do.
  public var sentence: Phrase {
    switch self {
    case .notThere(let path):
      Phrase(
        nl: "POLDER_HIGHS wijst naar \(path), en daar is niets. Noem het bestand van de bibliotheek (libhighs.so), “none”, of laat de variabele weg.",
        en: "POLDER_HIGHS points to \(path), and nothing is there. Name the file of the library (libhighs.so), “none”, or leave the variable out.")
    case .notHighs(let path):
      Phrase(
        nl: "POLDER_HIGHS wijst naar \(path), en dat is geen HiGHS-bibliotheek van deze machine. Noem libhighs.so, “none”, of laat de variabele weg.",
        en: "POLDER_HIGHS points to \(path), which is no HiGHS library of this machine. Name libhighs.so, “none”, or leave the variable out.")
    }
  }
}
