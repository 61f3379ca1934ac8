import Dossiers
import Vocabulary

/// Words of the sheet on the values of the chain.
struct ParametersWords: Bilingual {
  let language: Language

  var title: String { t("Waarden van de keten", "Values of the chain") }
  var levers: Prose { t("Instellingen", "Levers") }

  func introduction(values: Int, levers: Int) -> Prose {
    let all = numbers.counted(values, ("waarde", "waarden"), ("value", "values"))
    let set = numbers.counted(levers, ("instelling", "instellingen"), ("lever", "levers"))
    return t(
      "\(all) van de kalibratie, elk met bereik, herkomst en gebruik, en \(set) die varianten wijzigen. Elke naam heeft een eigen adres.",
      "\(all) of the calibration, each with range, origin and uses, and \(set) that variants change. Every name has an address of its own.")
  }

  func meaning(_ key: CalibrationKey) -> Prose {
    t("Wat het is: \(key.meaning.nl).", "What it is: \(key.meaning.en).")
  }
}
