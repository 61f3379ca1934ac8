import Talks
import Vocabulary

/// How an opening of sealed positions ended without an answer, and what became of the envelopes.
struct OpeningEndWords: Bilingual, Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// `seat` is what the seat is called on whose envelope it ended; `nil` where it ended on none.
  func ended(_ cause: SealingAct.Cause, on seat: String?) -> Prose {
    t("Het openen is afgebroken: ", "The opening was dropped: ") + name(cause, on: seat)
  }

  /// As a line of a list, with what it means for the seats.
  func ended(_ opening: TableState.SealedOpening, name called: (SeatID) -> String) -> Prose {
    let cause: Prose = opening.cause.map { ": " + name($0, on: opening.failed.map(called)) } ?? ""
    if opening.given.isEmpty, opening.packedAt != nil {
      let end: Prose = t("het eindigde hier zonder antwoord", "it ended here without an answer")
      return "\(end)\(cause). "
        + t(
          "De enveloppen waren meegenomen: of ze elders zijn geopend, weet de tafel niet. Het telt als een antwoord; allen verzegelen opnieuw.",
          "The envelopes had been taken along: whether they were opened elsewhere, the table does not know. It counts as an answer; all seal anew.")
    }
    let rest: Prose =
      opening.given.isEmpty
      ? t("Er was nog geen geheim gegeven: wat verzegeld is, blijft verzegeld.", "No secret had been given yet: what is sealed stays sealed.")
      : t(
        "Er was al een geheim gegeven: de geheimen zijn vergeten, en allen verzegelen opnieuw.",
        "A secret had been given: the secrets are dropped, and all seal anew.")
    let end: Prose = t("het eindigde zonder antwoord", "it ended without an answer")
    return "\(end)\(cause). \(rest)"
  }

  private func name(_ cause: SealingAct.Cause, on seat: String?) -> Prose {
    let own: Prose = seat.map { t("; de envelop van \($0)", "; the envelope of \($0)") } ?? ""
    return name(cause) + own
  }

  private func name(_ cause: SealingAct.Cause) -> Prose {
    switch cause {
    case .unfit:
      t("een envelop past niet bij de pakketten van de vraag", "an envelope does not fit the packages of the question")
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
