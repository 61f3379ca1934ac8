import Dossiers
import Talks
import Vocabulary

extension ActLineWords {
  func line(_ act: VoteAct, _ who: String) -> Prose {
    switch act {
    case .announce(let facts):
      let opens = sight.short(facts.opens)
      return t(
        "\(who) kondigt een stemming aan over \(sight.title(facts.matter)), vanaf \(opens), volgens de regel “\(rule(facts.rule))”.",
        "\(who) announces a vote on \(sight.title(facts.matter)), from \(opens), by the rule “\(rule(facts.rule))”.")
    case .withdraw(let facts): return t("\(who) trekt de aangekondigde stemming in", "\(who) withdraws the announced vote") + because(facts.reason)
    case .proxy(let facts):
      return t("\(who) geeft volmacht aan \(sight.name(facts.holder)).", "\(who) gives a proxy to \(sight.name(facts.holder)).")
    case .open: return t("\(who) opent de stemming.", "\(who) opens the vote.")
    case .cast(let facts):
      let parts = facts.parts.map { "\($0.choice.name[language]) \($0.weight)" }.joined(separator: ", ")
      let whose = facts.seat.map { t(" namens \(sight.name($0))", " on behalf of \(sight.name($0))") } ?? ""
      return t("\(who) stemt\(whose): \(parts).", "\(who) votes\(whose): \(parts).")
    case .close: return t("\(who) sluit de stemming.", "\(who) closes the vote.")
    case .breakTie(let facts):
      return facts.isInFavour
        ? t("\(who) beslist de staking van stemmen: aangenomen.", "\(who) breaks the tie: adopted.")
        : t("\(who) beslist de staking van stemmen: verworpen.", "\(who) breaks the tie: rejected.")
    }
  }

  func line(_ act: DecisionAct, _ who: String) -> Prose {
    switch act {
    case .decide(let facts): decided(facts, who)
    case .fail(let facts): t("\(who) legt vast dat er geen besluit is: “\(facts.text)”", "\(who) records that there is no decision: “\(facts.text)”")
    }
  }

  private func decided(_ facts: DecisionAct.Decision, _ who: String) -> Prose {
    let title = sight.title(facts.matter)
    let isOfAll = sight.state.decisions.first { $0.facts == facts }.map(sight.isOfAll) ?? true
    return isOfAll
      ? t("\(who) legt vast: besloten is \(title).", "\(who) records: decided is \(title).")
      : t("\(who) legt vast: afgesproken is \(title).", "\(who) records: agreed is \(title).")
  }

  func line(_ act: MinutesAct, _ who: String) -> Prose {
    switch act {
    case .adopt(let facts):
      return t("\(who) stelt de notulen vast van \(session(facts.session)).", "\(who) adopts the minutes of \(session(facts.session)).")
    case .correct(let facts):
      return t(
        "\(who) verbetert de notulen van \(session(facts.session)): “\(facts.text)”",
        "\(who) corrects the minutes of \(session(facts.session)): “\(facts.text)”")
    }
  }

  func line(_ act: RecordAct, _ who: String) -> Prose {
    switch act {
    case .erase(let facts):
      let count = numbers.counted(facts.acts.count, ("handeling", "handelingen"), ("act", "acts"))
      return t("\(who) wist de inhoud van \(count). Grond: \(facts.ground).", "\(who) erases what \(count) said. Ground: \(facts.ground).")
    case .renewDossier(let facts):
      return t("\(who) legt een nieuwe versie van het dossier neer", "\(who) lays down a new version of the dossier") + because(facts.reason)
    }
  }

  func rule(_ id: DecisionRuleID) -> String { sight.state.rules?.votes.first { $0.id == id }?.name[language] ?? id.rawValue }

  private func session(_ id: SessionID) -> String {
    sight.state.sessions.first { $0.id == id }.map { "“\($0.name)”" } ?? t("een zitting", "a session")
  }
}
