import Talks
import Vocabulary

/// How an opening of sealed positions ended without an answer, and what became of the envelopes.
struct OpeningEndWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  func ended(_ cause: SealingAct.Cause) -> Prose { t("Het openen is afgebroken: ", "The opening was dropped: ") + name(cause) }

  /// As a line of a list, with what it means for the seats.
  func ended(_ opening: TableState.SealedOpening) -> Prose {
    let cause: Prose = opening.cause.map { ": " + name($0) } ?? ""
    let rest: Prose =
      opening.given.isEmpty
      ? t("Er was nog geen geheim gegeven: wat verzegeld is, blijft verzegeld.", "No secret had been given yet: what is sealed stays sealed.")
      : t(
        "Er was al een geheim gegeven: de geheimen zijn vergeten, en allen verzegelen opnieuw.",
        "A secret had been given: the secrets are dropped, and all seal anew.")
    let end: Prose = t("het eindigde zonder antwoord", "it ended without an answer")
    return "\(end)\(cause). \(rest)"
  }

  private func name(_ cause: SealingAct.Cause) -> Prose {
    switch cause {
    case .withdrawn: t("ingetrokken", "withdrawn")
    case .late: t("niet alle geheimen kwamen op tijd", "not all secrets came in time")
    case .wrongSecret: t("een envelop ging niet open", "an envelope did not open")
    case .broken: t("het programma dat opent, is gestopt", "the program that opens came to an end")
    case .seatLost: t("een zetel ging van tafel", "a seat left the table")
    case .sealedAnew: t("een zetel verzegelde opnieuw", "a seat sealed anew")
    case .sessionClosed: t("de zitting werd gesloten", "the session was closed")
    }
  }
}
