public import Talks
public import Vocabulary

extension ConsentAct.Stand {
  /// The four answers of a consent round, none of which is said to be better.
  public var name: Phrase {
    switch self {
    case .agrees: Phrase(nl: "stemt in", en: "agrees")
    case .canLiveWith: Phrase(nl: "kan ermee leven", en: "can live with it")
    case .objects: Phrase(nl: "maakt bezwaar", en: "objects")
    case .blocks: Phrase(nl: "houdt het tegen", en: "blocks it")
    }
  }
}

extension VoteAct.Choice {
  public var name: Phrase {
    switch self {
    case .inFavour: Phrase(nl: "voor", en: "for")
    case .against: Phrase(nl: "tegen", en: "against")
    case .abstains: Phrase(nl: "onthoudt zich", en: "abstains")
    }
  }
}

extension TableState.Session.Phase {
  public var name: Phrase {
    switch self {
    case .open: Phrase(nl: "loopt", en: "under way")
    case .suspended: Phrase(nl: "geschorst", en: "suspended")
    case .closed: Phrase(nl: "beëindigd", en: "ended")
    }
  }
}

extension TableState.Amendment.Fate {
  public var name: Phrase {
    switch self {
    case .pending: Phrase(nl: "ligt voor", en: "pending")
    case .adopted: Phrase(nl: "aangenomen", en: "adopted")
    case .rejected: Phrase(nl: "verworpen", en: "rejected")
    case .withdrawn: Phrase(nl: "teruggenomen", en: "taken back")
    case .lapsed: Phrase(nl: "vervallen", en: "lapsed")
    }
  }
}

extension ReferralAct.Test {
  public var name: Phrase {
    switch self {
    case .law: Phrase(nl: "juridische toets", en: "legal test")
    case .feasibility: Phrase(nl: "uitvoeringstoets", en: "feasibility test")
    case .cost: Phrase(nl: "kostentoets", en: "cost test")
    }
  }
}

extension ReferralAct.Feasibility.Degree {
  public var name: Phrase {
    switch self {
    case .feasible: Phrase(nl: "uitvoerbaar", en: "feasible")
    case .onConditions: Phrase(nl: "uitvoerbaar onder voorwaarden", en: "feasible on conditions")
    case .infeasible: Phrase(nl: "niet uitvoerbaar", en: "not feasible")
    }
  }
}

extension WordAct.Attribution {
  public var name: Phrase {
    switch self {
    case .named: Phrase(nl: "met naam", en: "by name")
    case .delegation: Phrase(nl: "als “een delegatie”", en: "as “a delegation”")
    case .insider: Phrase(nl: "als “een ingewijde”", en: "as “an insider”")
    }
  }
}

extension TableState.VerdictAtTable.Standing {
  public var name: Phrase {
    switch self {
    case .machine: Phrase(nl: "volgens het programma", en: "by the program")
    case .confirmed: Phrase(nl: "bevestigd", en: "confirmed")
    case .overruled: Phrase(nl: "herzien", en: "overruled")
    case .answered: Phrase(nl: "open norm, beantwoord", en: "open norm, answered")
    case .open: Phrase(nl: "open norm, vraag aan de jurist", en: "open norm, a question to the lawyer")
    }
  }
}
