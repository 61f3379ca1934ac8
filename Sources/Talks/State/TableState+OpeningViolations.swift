import Dossiers
import Vocabulary

extension TableState {
  /// What openings of sealed positions break of what must hold of every table.
  var openingViolations: [TableViolation] {
    let answered = openings.filter(\.isAnswered)
    let tooSoon = answered.filter { opening in
      guard opening.notAgreed.isEmpty, opening.notReady.isEmpty, let moment = opening.answersAt, let end = opening.endedAt else { return true }
      return end < moment
    }
    let told = openings.filter(\.mayHaveTold)
    let tooOften = told.enumerated().filter { place, opening in
      let before = told[..<place]
      let isOverSession = opening.session.map { session in before.count { $0.session == session } >= sealedOpenings.perSession } ?? false
      return place >= sealedOpenings.answers || isOverSession || before.contains { $0.terms.measures != opening.terms.measures }
    }
    let opened = openings.filter(\.isBegun).flatMap { $0.terms.envelopes.map(\.commitment) }
    let all = envelopes.map(\.commitment)
    return tooSoon.map { .answeredTooSoon($0.id) } + tooOften.map { .answeredTooOften($0.element.id) }
      + (Self.twice(opened) + Self.twice(all)).map { .openedTwice(commitment: $0) }
  }

  private static func twice(_ texts: [String]) -> [String] {
    let sorted = texts.sorted()
    return zip(sorted, sorted.dropFirst()).filter { $0 == $1 }.map(\.0)
  }
}
