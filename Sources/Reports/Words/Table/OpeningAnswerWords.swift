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
    let which = which(answer)
    return t("Er is een pakket waarmee allen kunnen leven\(chairs)\(which).", "There is a package that all can live with\(chairs)\(which).")
  }

  /// The same to be read on a screen: whether, what all that are named have alike, and how they differ.
  public func sheet(_ answer: OpeningAnswer?) -> Sheet { Sheet(id: "answer", title: t("Antwoord", "Answer"), blocks: blocks(answer)) }

  func blocks(_ answer: OpeningAnswer?) -> [Block] {
    guard let answer, answer.packages.count > 1 else { return [.lead(line(answer))] }
    let whether = OpeningAnswer(isPossible: answer.isPossible)
    let (alike, differing) = parted(answer.packages)
    var blocks: [Block] = [.lead(line(whether))]
    let count = answer.packages.count
    if !alike.isEmpty {
      blocks += [.paragraph(t("Alle \(count) die genoemd worden hebben:", "All \(count) that are named have:"))]
      blocks += [.list(alike.map { Prose(choice($0, answer.packages[0])) })]
    }
    blocks += [.paragraph(alike.isEmpty ? t("Genoemd worden:", "Named are:") : t("Ze verschillen hierin:", "They differ in this:"))]
    blocks += [.numbered(answer.packages.map { package in Prose(differing.map { choice($0, package) }.joined(separator: "; ")) })]
    if answer.hasMore {
      blocks += [.note(t("Er zijn er meer; meer dan \(count) worden niet genoemd.", "There are more; no more than \(count) are named."))]
    }
    return blocks
  }

  /// Which packages, in one line: what they have alike is said once.
  private func which(_ answer: OpeningAnswer) -> String {
    guard let first = answer.packages.first else { return "" }
    let more = answer.hasMore ? t("; er zijn er meer", "; there are more") : ""
    let (alike, differing) = parted(answer.packages)
    let same = alike.map { choice($0, first) }.joined(separator: ", ")
    guard answer.packages.count > 1 else { return ": \(same)\(more)" }
    let each = answer.packages.enumerated().map { place, package in
      "(\(place + 1)) " + differing.map { choice($0, package) }.joined(separator: ", ")
    }
    let before = same.isEmpty ? "" : same + t("; daarbij ", "; with that ")
    return ": \(before)\(each.joined(separator: "; "))\(more)"
  }

  /// Measures, by position, in which packages are alike and in which they differ.
  private func parted(_ packages: [[Int]]) -> (alike: [Int], differing: [Int]) {
    func isAlike(_ measure: Int) -> Bool { packages.allSatisfy { $0[measure] == packages[0][measure] } }
    return (measures.indices.filter(isAlike), measures.indices.filter { !isAlike($0) })
  }

  private func choice(_ measure: Int, _ package: [Int]) -> String {
    "\(name(measures[measure])): \(name(package[measure], of: measures[measure]))"
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
