import Talks
import Vocabulary

/// What seats, versions and amendments are called.
struct SeatWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// What a seat is called; of one that is not named, what it may be called.
  func name(_ seat: SeatID, _ state: TableState) -> String {
    if seat == .someDelegation { return t("een delegatie", "a delegation") }
    if seat == .insider { return t("een ingewijde", "an insider") }
    return state.seated(seat)?.seat.name[language] ?? seat.rawValue
  }

  func version(_ number: Int) -> String { t("versie \(number)", "version \(number)") }
  func amendment(_ number: Int) -> String { t("amendement \(number) op", "amendment \(number) to") }
}
