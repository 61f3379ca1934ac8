public import Vocabulary

extension SweepFileError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .notThere(let file): Phrase(nl: "\(file) is er niet. Geef een ander bestand.", en: "\(file) is not there. Give another file.")
    case .noPlan(let file):
      Phrase(
        nl: "\(file) is geen heel plan van een sweep. Maak er een met “polder sweep plan”.",
        en: "\(file) is no whole plan of a sweep. Make one with “polder sweep plan”.")
    case .noResult(let file):
      Phrase(
        nl: "\(file) is geen heel resultaat van dit plan. Maak het met “polder sweep merge”.",
        en: "\(file) is no whole result of this plan. Make it with “polder sweep merge”.")
    case .otherForm(let file, let form):
      Phrase(
        nl: "\(file) heeft vorm \(form), die dit programma niet leest. Maak het opnieuw.",
        en: "\(file) has form \(form), which this program does not read. Make it again.")
    case .otherPlan(let file):
      Phrase(
        nl: "In \(file) staat al een ander plan; het is gebleven. Kies een ander bestand met --file.",
        en: "\(file) already holds another plan, which has stayed. Choose another file with --file.")
    case .incomplete(let missing, let total, let first):
      Phrase(
        nl: "\(missing) van \(total) blokken \(missing == 1 ? "is" : "zijn") nog open (ontbrekend, beschadigd of vreemd), te beginnen met blok "
          + "\(first). “polder sweep status” zegt welke; “polder sweep submit” rekent ze uit.",
        en: "\(missing) of \(total) blocks \(missing == 1 ? "is" : "are") still open (missing, damaged or foreign), the first of them block "
          + "\(first). “polder sweep status” says which; “polder sweep submit” computes them.")
    case .full(let path):
      Phrase(
        nl: "Er is geen ruimte om \(path) te schrijven; wat er al stond, is gebleven. Maak ruimte op de schijf en doe het opnieuw.",
        en: "There is no room to write \(path); what was there has stayed. Make room on the disk and do it again.")
    case .notWritten(let path, let reason):
      Phrase(
        nl: "\(path) kan niet worden geschreven (\(reason)); wat er al stond, is gebleven. Kies een andere plek.",
        en: "\(path) cannot be written (\(reason)); what was there has stayed. Choose another place.")
    case .engine(let name, let code): Engine.engine(name, code)
    case .engineMissing(let name): Engine.engineMissing(name)
    }
  }
}

extension SweepFileError {
  /// What went wrong with what carries the blocks.
  fileprivate enum Engine {
    static func engine(_ name: String, _ code: Int) -> Phrase {
      Phrase(
        nl: "\(name) eindigde met code \(code). Wat af is, is gebleven; “polder sweep status” zegt wat er ontbreekt.",
        en: "\(name) ended with code \(code). What is done has stayed; “polder sweep status” says what is missing.")
    }

    static func engineMissing(_ name: String) -> Phrase {
      Phrase(
        nl: "\(name) is hier niet geïnstalleerd. Wat er te doen is, staat klaar; geef het aan een machine die het heeft.",
        en: "\(name) is not installed here. What there is to do has been written; hand it to a machine that has it.")
    }
  }
}
