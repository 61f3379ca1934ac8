public import Vocabulary

extension WallClockError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .noZone(let name):
      Phrase(
        nl: "“\(name)” is geen tijdzone die deze machine kent. Schrijf er een zoals Europe/Brussels.",
        en: "“\(name)” is no time zone that this machine knows. Write one such as Europe/Brussels.")
    case .unreadable(let text):
      Phrase(
        nl: "“\(text)” is geen tijdstip. Schrijf het als 2026-10-25 14:05.", en: "“\(text)” is no time. Write it as 2026-10-25 14:05.")
    case .never(let time, let zone):
      Phrase(
        nl: "Het is in \(zone) nooit \(time): de klok gaat dan vooruit. Kies een andere tijd.",
        en: "It is never \(time) in \(zone): the clock goes forward then. Choose another time.")
    case .twice(let time, let possible, let zone):
      Phrase(
        nl: "Het is in \(zone) twee keer \(time): de klok gaat dan terug. Schrijf welke: \(list(possible, "of")).",
        en: "It is \(time) twice in \(zone): the clock goes back then. Write which one: \(list(possible, "or")).")
    case .otherOffset(let time, let possible, let zone):
      Phrase(
        nl: "In \(zone) is het verschil met UTC dan anders dan in “\(time)”. Schrijf \(list(possible, "of")).",
        en: "In \(zone) the difference from UTC is another then than in “\(time)”. Write \(list(possible, "or")).")
    }
  }

  private func list(_ times: [WallTime], _ or: String) -> String { times.map { "“\($0)”" }.joined(separator: " \(or) ") }
}
