public import Dossiers
public import Negotiation
public import Talks
public import Vocabulary

/// What an opening of sealed lines told, to be read aloud as it stands: whether, which, and the step; never whose.
public struct OpeningAnswerWords: Bilingual, Sendable {
  let language: Language
  private let terms: OpeningTerms?
  private let politics: Politics?
  private let name: @Sendable (SeatID) -> String

  /// `politics` has the names of measures and options, where it is at hand; `name` tells what a seat is called.
  public init(_ language: Language, _ terms: OpeningTerms?, _ politics: Politics?, name: @escaping @Sendable (SeatID) -> String) {
    (self.language, self.terms, self.politics, self.name) = (language, terms, politics, name)
  }

  private var measures: [Measure] { terms?.measures ?? [] }

  private func name(_ measure: Measure) -> String { politics?.measures.first { $0.id == measure.id }?.name[language] ?? measure.id.rawValue }

  private func name(_ option: Int, of measure: Measure) -> String {
    guard measure.options.indices.contains(option) else { return "?" }
    let known = politics?.measures.first { $0.id == measure.id }?.options.first { $0.id == measure.options[option] }
    return known?.name[language] ?? measure.options[option].rawValue
  }

  /// `nil` is that there was none within the time.
  public func line(_ answer: OpeningAnswer?) -> Prose {
    guard let answer else {
      return t("De verzegelde standpunten gaven binnen de tijd geen antwoord.", "The sealed positions gave no answer within the time.")
    }
    let chairs = terms.map(emptyChairs) ?? ""
    guard answer.isPossible else {
      return t("Er is geen pakket waarmee allen kunnen leven\(chairs)", "There is no package that all can live with\(chairs)") + step(answer.step)
    }
    let named = answer.packages.map { package in
      zip(measures, package).map { "\(name($0)): \(name($1, of: $0))" }.joined(separator: ", ")
    }
    let more = answer.hasMore ? t("; er zijn er meer", "; there are more") : ""
    let which = named.isEmpty ? "" : ": " + named.joined(separator: "; ") + more
    return t("Er is een pakket waarmee allen kunnen leven\(chairs)\(which).", "There is a package that all can live with\(chairs)\(which).")
  }

  /// Seats behind some words; empty where there are none.
  func list(_ seats: [SeatID], _ before: String) -> String { seats.isEmpty ? "" : before + seats.map(name).joined(separator: ", ") }

  /// Who stood there without an envelope, or not at all: else "all" says too much.
  private func emptyChairs(_ terms: OpeningTerms) -> String {
    let parts = [
      list(terms.onPublicPositions, t("met hun openbare standpunt: ", "with their public position: ")),
      list(terms.excluded, t("buiten beschouwing: ", "left out: ")),
    ].filter { !$0.isEmpty }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
  }

  private func step(_ step: OpeningAnswer.Step) -> Prose {
    switch step {
    case .none: return "."
    case .exists: return t("; er is een stap die er een zou openen.", "; there is a step that would open one.")
    case .on(let levers):
      let names = levers.filter(measures.indices.contains).map { name(measures[$0]) }.joined(separator: ", ")
      return t("; de kleinste stap die er een zou openen gaat over \(names).", "; the smallest step that would open one is about \(names).")
    }
  }
}
