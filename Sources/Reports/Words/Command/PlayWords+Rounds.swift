import Dossiers
public import Negotiation
public import Talks
import Vocabulary

extension PlayWords {
  /// Who sits there, what is on the table and which rule decides.
  public func opening(_ state: TalkState, me: [Int], temper: Temper, start: String?) -> String {
    let seats = listed(politics.parties.indices.map { name($0) + (me.contains($0) ? t(" (u)", " (you)") : "") })
    var sentences = [
      t(
        "Aan tafel zitten \(seats), zoals zij er op \(Phrase(date).nl) voor stonden.",
        "At the table are \(seats), as they stood on \(Phrase(date).en)."),
      politics.measures.count == 1
        ? t("Op tafel ligt één maatregel.", "One measure is on the table.")
        : t("Op tafel liggen \(politics.measures.count) maatregelen.", "\(politics.measures.count) measures are on the table."),
    ]
    if let start { sentences.append(beginning(start)) }
    sentences.append(t("Regel: ", "Rule: ") + state.rules.way.rule[language])
    sentences += decision(state.rules)
    if me.count < politics.parties.count {
      sentences.append(t("Lege stoelen volgen een regel, \(manner(temper)).", "Empty chairs follow a rule, \(manner(temper))."))
    }
    return sentences.joined(separator: " ")
  }

  /// With which package the chair begins; that of the dossier is told as later where the table stands on an earlier date.
  private func beginning(_ start: String) -> String {
    guard isEarlier else { return t("De voorzitter begint met “\(start)”.", "The chair begins with “\(start)”.") }
    return t(
      "De voorzitter begint met “\(start)”; dat pakket is van later (\(Phrase(politics.asOf).nl)).",
      "The chair begins with “\(start)”; that package is of a later date (\(Phrase(politics.asOf).en)).")
  }

  private func decision(_ rules: PlayRules) -> [String] {
    let rounds =
      rules.rounds == 1
      ? t("Er is één ronde.", "There is one round.") : t("Er zijn \(rules.rounds) rondes.", "There are \(rules.rounds) rounds.")
    let all = t("Een pakket is aangenomen als niemand bezwaar heeft.", "A package is adopted where nobody objects.")
    switch rules.way {
    case .alternatingOffers, .singleText: return [all, rounds]
    case .consentRound: return [all]
    case .vote(let rule):
      switch rule.kind {
      case .consensus: return [t("Daarvoor moeten allen voor zijn.", "It takes everybody in favour.")]
      case .weighted(let game): return [votes(game, needed: game.quota)]
      case .castingVote(let game, let chair):
        let needed = game.weights.reduce(0, +) / 2 + 1
        let casting = t(
          "Staken de stemmen, dan beslist die van \(game.members[chair]).", "On a tie the vote of \(game.members[chair]) decides.")
        return [votes(game, needed: needed), casting]
      }
    }
  }

  private func votes(_ game: VotingGame, needed: Int) -> String {
    let members = listed(zip(game.members, game.weights).map { "\($0) \($1)" })
    let total = game.weights.reduce(0, +)
    let council = politics.council.map { Phrase(nl: " (\($0.name.nl))", en: " (\($0.name.en))") } ?? Phrase(same: "")
    return t(
      "Stemmen\(council.nl): \(members), samen \(total); nodig zijn er \(needed).",
      "Votes\(council.en): \(members), together \(total); it takes \(needed).")
  }

  private func manner(_ temper: Temper) -> String {
    switch temper {
    case .conceder: t("conceder: zij geven vroeg toe", "conceder: they give way early")
    case .boulware: t("boulware: zij geven pas laat toe", "boulware: they give way late")
    case .titForTat: t("tit_for_tat: zij geven zoveel toe als de anderen", "tit_for_tat: they give as much as the others gave")
    case .nice: t("nice: zij stemmen in met alles waarmee zij kunnen leven", "nice: they accept anything they can live with")
    }
  }

  /// What changed in a round, with what the table was before it; `nil` for talks of one round.
  public func changes(_ round: Int, before: TalkState, after: TalkState) -> String? {
    let entries = after.record.filter { $0.round == round }
    let what: String
    switch after.rules.way {
    case .singleText: what = textChanges(before.text ?? Self.opened(after) ?? [], after.text ?? [], entries)
    case .alternatingOffers: what = offerChanges(entries, after.record.filter { $0.round == round - 1 })
    case .consentRound, .vote: return nil
    }
    return t("Na ronde \(round): \(what)", "After round \(round): \(what)")
  }

  /// The text with which the talks began.
  private static func opened(_ state: TalkState) -> [Int]? {
    guard case .put(let options) = state.record.first?.act.kind else { return nil }
    return options
  }

  private func textChanges(_ old: [Int], _ new: [Int], _ entries: [TalkState.Entry]) -> String {
    let changed = zip(old, new).enumerated().filter { $0.element.0 != $0.element.1 }.map { place, options in
      "\(name(ofMeasure: place)): \(name(ofOption: options.0, of: place)) → \(name(ofOption: options.1, of: place))"
    }
    let text =
      changed.isEmpty
      ? t("de tekst is zoals hij voor de ronde was", "the text is as it was before the round")
      : t("in de tekst is veranderd ", "what changed in the text is ") + changed.joined(separator: "; ")
    let against = objecting(entries)
    return text + "; "
      + (against.isEmpty ? t("niemand heeft bezwaar.", "nobody objects.") : t("bezwaar heeft \(names(against)).", "objecting: \(names(against))."))
  }

  private func objecting(_ entries: [TalkState.Entry]) -> [Int] {
    entries.compactMap { entry -> Int? in
      guard case .seat(let seat) = entry.act.by, case .object = entry.act.kind else { return nil }
      return seat
    }
  }

  /// Per package of the round how many of its measures differ from the same party's last one, and how many others accepted it.
  private func offerChanges(_ entries: [TalkState.Entry], _ earlier: [TalkState.Entry]) -> String {
    var parts: [String] = []
    for (position, entry) in entries.enumerated() {
      guard case .seat(let seat) = entry.act.by, case .propose(let options) = entry.act.kind else { continue }
      let answers = entries[(position + 1)...].prefix { $0.act.name == .accept || $0.act.name == .object }
      let accepted = answers.count { $0.act.name == .accept }
      let old = earlier.compactMap { entry -> [Int]? in
        guard entry.act.by == .seat(seat), case .propose(let options) = entry.act.kind else { return nil }
        return options
      }.first
      let moved = old.map { zip($0, options).count { $0 != $1 } }
      let move = moved.map { t(" (\($0) anders dan in de ronde ervoor)", " (\($0) changed since the round before)") } ?? ""
      parts.append(
        t(
          "met het pakket van \(name(seat))\(move) stemt \(accepted) van \(answers.count) in",
          "\(accepted) of \(answers.count) agree to the package of \(name(seat))\(move)"))
    }
    return parts.joined(separator: "; ") + "."
  }
}
