import Assessments
import Vocabulary

extension LetterWords {
  var duty: Prose { t("Plicht, termijn, en wat er gebeurt met wie weigert", "Duty, deadline, and what happens to those who refuse") }

  /// Who has to do what, by when and by which article.
  func step(_ step: CycleFacts.Step) -> Prose {
    let (name, actor, article) = (step.name[language], step.actor[language], step.article[language])
    guard let until = step.until.map(numbers.date) else { return Prose("\(name): \(actor) (\(article)).") }
    return t("\(name), uiterlijk \(until): \(actor) (\(article)).", "\(name), no later than \(until): \(actor) (\(article)).")
  }

  /// What follows where nothing is done, of one step, with who acts.
  func ifMissed(_ step: CycleFacts.Step) -> Prose {
    let (name, missed) = (step.name[language], step.ifMissed[language])
    let sources: Prose = cite(step.sources)
    return t("Wie weigert, \(name): \(missed)\(sources)", "Who refuses, \(name): \(missed)\(sources)")
  }

  /// What the decision gives who alone refuses.
  func alone(_ name: String, places: Int) -> Prose {
    let count = placeCount(places)
    return places == 0
      ? t(
        "Weigert alleen \(name) en biedt ieder ander zijn aandeel, dan wijst het besluit \(name) niets toe.",
        "If \(name) alone refuses and all others offer their share, the decision designates nothing to \(name).")
      : t(
        "Weigert alleen \(name) en biedt ieder ander zijn aandeel, dan wijst het besluit \(name) toch \(count) toe.",
        "If \(name) alone refuses and all others offer their share, the decision still designates \(count) to \(name).")
  }

  /// Who takes over what is fixed fewer.
  func fewer(_ name: String, _ fewer: LetterFacts.Fewer, shown: Int) -> Prose {
    let count = placeCount(fewer.places)
    let takers = fewer.takers.prefix(shown).map { "\($0.name) \(signed($0.difference))" }.joined(separator: ", ")
    let rest = fewer.takers.count - shown
    guard !takers.isEmpty else {
      return t(
        "Met \(count) minder voor \(name) neemt niemand in de provincie er meer.",
        "With \(count) fewer for \(name) nobody in the province takes more.")
    }
    guard rest > 0 else { return t("Met \(count) minder voor \(name): \(takers).", "With \(count) fewer for \(name): \(takers).") }
    let more = numbers.counted(rest, ("andere gemeente", "andere gemeenten"), ("other municipality", "other municipalities"))
    return t("Met \(count) minder voor \(name): \(takers), en \(more).", "With \(count) fewer for \(name): \(takers), and \(more).")
  }
}
