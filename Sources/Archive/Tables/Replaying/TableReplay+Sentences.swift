import Dossiers
import Vocabulary

/// What the record says of an event, by whoever put the dossier together.
extension TableReplay {
  func told(_ event: TalkEvent) -> Phrase {
    let isWholeDay = event.date.day > 0
    let sources = names(of: event.sources).joined(separator: ", ")
    return Phrase(
      nl: "\(event.date)\(isWholeDay ? "" : ", dag niet bekend"): \(event.what.nl) Bronnen: \(sources).",
      en: "\(event.date)\(isWholeDay ? "" : ", day not known"): \(event.what.en) Sources: \(sources).")
  }

  func entered(_ assumptions: [Phrase]) -> Phrase {
    Phrase(
      nl: "Wat hier is ingevuld: \(assumptions.map(\.nl).joined(separator: " "))",
      en: "What is filled in here: \(assumptions.map(\.en).joined(separator: " "))")
  }

  func reading(_ index: Int, of conflict: SourceConflict) -> Phrase {
    let reading = conflict.readings[index]
    let (number, sources) = (index + 1, names(of: reading.sources).joined(separator: ", "))
    return Phrase(
      nl: "Lezing \(number) van “\(conflict.topic.nl)”: \(reading.text.nl) Bronnen: \(sources).",
      en: "Reading \(number) of “\(conflict.topic.en)”: \(reading.text.en) Sources: \(sources).")
  }
}
