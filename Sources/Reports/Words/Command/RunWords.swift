public import Assessments
public import Vocabulary

/// Words about kept runs on standard error.
public enum RunWords {
  /// The run from which figures are read, with the moment that it was made, as the store writes it.
  public static func found(_ run: String, made: String) -> Phrase {
    Phrase(
      nl: "Cijfers van run \(run), gemaakt op \(Numbers(.nl).moment(written: made)).",
      en: "Figures from run \(run), made on \(Numbers(.en).moment(written: made)).")
  }

  /// The kept study from which figures are read, by its name in the list of runs.
  public static func found(_ run: String, made: String, study: StudyKind) -> Phrase {
    func name(_ language: Language) -> String { RunsWords(language: language).study(study) }
    return Phrase(
      nl: "Cijfers van run \(run) (\(name(.nl))), gemaakt op \(Numbers(.nl).moment(written: made)).",
      en: "Figures from run \(run) (\(name(.en))), made on \(Numbers(.en).moment(written: made)).")
  }

  /// A run that was made for this question.
  public static func made(_ run: String) -> Phrase {
    Phrase(nl: "Cijfers van run \(run), nu gemaakt en bewaard.", en: "Figures from run \(run), made now and kept.")
  }

  /// A store without runs.
  public static func none(in file: String) -> Phrase {
    Phrase(
      nl: "Er zijn nog geen runs in \(file). “polder assess” maakt er een.", en: "There are no runs yet in \(file). “polder assess” makes one.")
  }
}
