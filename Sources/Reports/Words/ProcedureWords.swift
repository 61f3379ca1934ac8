import Assessments
import Vocabulary

/// What the sheet on the procedure says.
struct ProcedureWords: Bilingual {
  let language: Language

  var title: String { t("De procedure van de wet", "The procedure of the act") }
  var none: Prose { t("Dit dossier heeft geen procedure.", "This dossier has no procedure.") }

  /// What is under way on a date; `nil` once the last step is over.
  func now(_ step: CycleFacts.Step?, on date: CalendarDate) -> Prose {
    let day = numbers.date(date)
    guard let step else {
      return t("Op \(day) is de ronde voorbij; het toezicht loopt door.", "On \(day) the cycle is over; supervision goes on.")
    }
    let until = step.until.map { t(", tot en met \(numbers.date($0)).", ", until \(numbers.date($0)).") as String } ?? ""
    return t("Op \(day) loopt: \(step.name.nl)\(until)", "On \(day) under way: \(step.name.en)\(until)")
  }

  func cycle(_ year: Int) -> Prose { t("De ronde die in \(year) begint", "The cycle that begins in \(year)") }

  /// Step, date, article, who, consequence.
  var columns: [Prose] {
    [
      t("stap", "step"), t("uiterlijk", "no later than"), t("artikel", "article"), t("wie", "who"),
      t("als het niet gebeurt", "if it does not happen"),
    ]
  }
}
