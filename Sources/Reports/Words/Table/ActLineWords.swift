import Talks
import Vocabulary

/// An act in one sentence, as the course and the minutes tell it.
struct ActLineWords: Bilingual, Sendable {
  let sight: TableSight
  var language: Language { sight.language }

  init(_ sight: TableSight) { self.sight = sight }

  private var state: TableState { sight.state }

  /// What a seat did.
  func line(_ act: Act) -> Prose {
    let who = sight.name(act.by)
    return switch act.body {
    case .table: t("\(who) opent de tafel.", "\(who) opens the table.")
    case .seat(let seat): line(seat, who)
    case .session(let session): line(session, who)
    case .proposal(let proposal): line(proposal, act, who)
    case .amendment(let amendment): line(amendment, act, who)
    case .referral(let referral): line(referral, who)
    case .word(let word): line(word, who)
    case .consent(let consent): line(consent, who)
    case .vote(let vote): line(vote, who)
    case .decision(let decision): line(decision, who)
    case .minutes(let minutes): line(minutes, who)
    case .record(let record): line(record, who)
    case .sealing(let sealing): line(sealing, who)
    }
  }

  private func line(_ act: SeatAct, _ who: String) -> Prose {
    switch act {
    case .invite(let facts):
      if let added = facts.added { return line(added, who) }
      let seat = sight.name(facts.seat)
      return t("\(who) geeft een link uit voor de zetel \(seat).", "\(who) issues a link for the seat \(seat).")
    case .take(let facts):
      let person = sight.people[facts.person].map { ": \($0)" } ?? ""
      return t("Iemand neemt plaats op de zetel \(who)\(person).", "Somebody takes the seat \(who)\(person).")
    case .leave(let facts): return t("\(who) verlaat de tafel", "\(who) leaves the table") + because(facts.reason)
    case .reissue(let facts):
      return t(
        "\(who) geeft een nieuwe link uit voor de zetel \(sight.name(facts.seat)); wie daar was aangemeld is afgemeld",
        "\(who) issues a new link for the seat \(sight.name(facts.seat)); whoever was signed in there is signed out") + because(facts.reason)
    }
  }

  /// A seat that comes to the table.
  private func line(_ added: Seat, _ who: String) -> Prose {
    let (name, kind, weight) = (added.name[language], added.kind.word[language], numbers.whole(added.weight))
    return t(
      "\(who) nodigt een nieuwe zetel uit: \(name), \(kind), gewicht \(weight).", "\(who) invites a new seat: \(name), \(kind), weight \(weight).")
  }

  private func line(_ act: SessionAct, _ who: String) -> Prose {
    switch act {
    case .open(let facts): return t("\(who) opent de zitting “\(facts.name)”.", "\(who) opens the session “\(facts.name)”.")
    case .presence(let facts):
      let seat = sight.name(facts.seat)
      return facts.isPresent ? t("\(seat) is er.", "\(seat) is here.") : t("\(seat) gaat weg.", "\(seat) goes.")
    case .suspend(let facts):
      let until = facts.until.map { t(" tot \(sight.short($0))", " until \(sight.short($0))") } ?? ""
      return t("\(who) schorst de zitting\(until)", "\(who) suspends the session\(until)") + because(facts.reason)
    case .resume: return t("\(who) hervat de zitting.", "\(who) resumes the session.")
    case .close(let facts): return t("\(who) sluit de zitting", "\(who) closes the session") + because(facts.reason)
    case .confirm(let facts):
      return t("\(who) bevestigt het verslag tot en met handeling \(facts.count).", "\(who) confirms the record up to act \(facts.count).")
    }
  }

  private func line(_ act: ProposalAct, _ whole: Act, _ who: String) -> Prose {
    switch act {
    case .propose: return t("\(who) stelt voor: \(sight.title(ProposalID(whole.id))).", "\(who) proposes \(sight.title(ProposalID(whole.id))).")
    case .revise(let facts):
      let version = facts.after + 1
      return t(
        "\(who) legt versie \(version) neer van \(sight.title(facts.proposal))",
        "\(who) lays down version \(version) of \(sight.title(facts.proposal))")
        + because(facts.reason)
    case .withdraw(let facts):
      return t("\(who) trekt \(sight.title(facts.proposal)) in", "\(who) withdraws \(sight.title(facts.proposal))") + because(facts.reason)
    }
  }

  private func line(_ act: AmendmentAct, _ whole: Act, _ who: String) -> Prose {
    switch act {
    case .propose(let facts):
      return t("\(who) dient in: \(sight.title(.amendment(AmendmentID(whole.id))))", "\(who) moves \(sight.title(.amendment(AmendmentID(whole.id))))")
        + because(facts.reason)
    case .withdraw(let facts):
      return t("\(who) trekt in: \(sight.title(.amendment(facts.amendment)))", "\(who) withdraws \(sight.title(.amendment(facts.amendment)))")
        + because(facts.reason)
    }
  }

  private func line(_ act: ReferralAct, _ who: String) -> Prose {
    switch act {
    case .refer(let facts):
      let (to, test, due) = (sight.name(facts.to), facts.test.name[language], sight.short(facts.due))
      return t(
        "\(who) legt \(sight.title(facts.proposal)) voor aan \(to): \(test), antwoord voor \(due). Vraag: “\(facts.question)”",
        "\(who) refers \(sight.title(facts.proposal)) to \(to): \(test), answer before \(due). Question: “\(facts.question)”")
    case .answer(let facts):
      let about = state.referral(facts.referral).map { sight.title($0.facts.proposal) } ?? "–"
      return t("\(who) antwoordt over \(about): “\(facts.text)”", "\(who) answers on \(about): “\(facts.text)”")
        + found(facts)
    }
  }

  private func line(_ act: WordAct, _ who: String) -> Prose {
    switch act {
    case .state(let facts): return "\(who): “\(facts.text)”" + places(facts)
    case .ask(let facts):
      let to = facts.to.map(sight.name) ?? t("allen", "all")
      return t("\(who) vraagt \(to): “\(facts.text)”", "\(who) asks \(to): “\(facts.text)”")
    case .reply(let facts): return t("\(who) antwoordt: “\(facts.text)”", "\(who) replies: “\(facts.text)”")
    case .contest(let facts):
      let about = facts.measure.map { t(" over \(sight.name($0))", " on \(sight.name($0))") } ?? ""
      let own = facts.position.map { position in
        let name = facts.measure.map { sight.name(position, of: $0) } ?? position.rawValue
        return t(" en zegt: \(name)", " and says: \(name)")
      }
      return t(
        "\(who) betwist het standpunt dat het dossier geeft\(about)\(own ?? ""): “\(facts.text)”",
        "\(who) contests the position that the dossier gives\(about)\(own ?? ""): “\(facts.text)”")
    }
  }

  private func line(_ act: ConsentAct, _ who: String) -> Prose {
    switch act {
    case .open(let facts):
      let until = sight.short(facts.deadline)
      return t(
        "\(who) opent een consentronde over \(sight.title(facts.matter)), tot \(until).",
        "\(who) opens a consent round on \(sight.title(facts.matter)), until \(until).")
    case .answer(let facts):
      let reasons = [facts.reason, facts.remedy].filter { !$0.isEmpty }.map { "“\($0)”" }.joined(separator: "; ")
      let tail = reasons.isEmpty ? "." : ": \(reasons)"
      return t("\(who) \(facts.stand.name.nl)\(tail)", "\(who) \(facts.stand.name.en)\(tail)")
    case .close(let facts):
      let on = about(facts.round)
      return t("\(who) sluit de consentronde\(on).", "\(who) closes the consent round\(on).")
    }
  }

  /// In brackets what a round is about.
  private func about(_ round: RoundID) -> Prose { state.round(round).map { " (\(sight.title($0.matter)))" } ?? "" }

  /// What a statement tells of places, in brackets.
  private func places(_ facts: WordAct.Statement) -> Prose {
    let need = facts.need.map { t(" (nodig: \(numbers.whole($0)))", " (needed: \(numbers.whole($0)))") } ?? ""
    guard let own = facts.ability else { return Prose(need) }
    let able = numbers.whole(own.able)
    let asks = own.asks.map { t(", vraagt \(numbers.whole($0))", ", asks \(numbers.whole($0))") } ?? ""
    let pays = own.pays.map { t(", betaalt \(numbers.whole($0))", ", pays \(numbers.whole($0))") } ?? ""
    return t("\(need) (kan \(able)\(asks)\(pays))", "\(need) (able \(able)\(asks)\(pays))")
  }

  func because(_ reason: String) -> Prose { reason.isEmpty ? "." : ": “\(reason)”" }
}
