import Talks
import Vocabulary

extension BoardWords {
  /// That an announced vote is not held, and why; `seat` took it back, or nobody did and its matter was over.
  func notHeld(_ matter: Prose, _ reason: TableState.Vote.End.Reason, by seat: String?, at moment: String) -> Prose {
    switch reason {
    case .withdrawn:
      let who = seat ?? "–"
      return t(
        "De aangekondigde stemming over \(matter) is op \(moment) ingetrokken door \(who).",
        "The vote announced on \(matter) was withdrawn on \(moment) by \(who).")
    case .decided: return lapsed(matter, t("er is al besloten", "it was decided already"), at: moment)
    case .proposalWithdrawn: return lapsed(matter, t("het voorstel is ingetrokken", "the proposal was withdrawn"), at: moment)
    case .replaced: return lapsed(matter, t("er ligt een nieuwe versie", "a newer version took its place"), at: moment)
    case .amendmentOver: return lapsed(matter, t("het amendement ligt niet meer voor", "the amendment is no longer pending"), at: moment)
    }
  }

  private func lapsed(_ matter: Prose, _ why: String, at moment: String) -> Prose {
    t(
      "De aangekondigde stemming over \(matter) is op \(moment) vanzelf vervallen: \(why). Kondig zo nodig een nieuwe aan.",
      "The vote announced on \(matter) ended by itself on \(moment): \(why). Announce a new one if one is needed.")
  }
}
