public import Dossiers
public import Vocabulary

extension SeatKind {
  /// What the kind is called in a sentence.
  public var word: Phrase {
    switch self {
    case .delegation: Phrase(nl: "delegatie", en: "delegation")
    case .chair: Phrase(nl: "voorzitter", en: "chair")
    case .secretary: Phrase(nl: "secretaris", en: "secretary")
    case .legalAdviser: Phrase(nl: "juridisch adviseur", en: "legal adviser")
    case .agency: Phrase(nl: "uitvoeringsorganisatie", en: "agency")
    case .finance: Phrase(nl: "financiën", en: "finance")
    case .analyst: Phrase(nl: "analist", en: "analyst")
    case .observer: Phrase(nl: "waarnemer", en: "observer")
    }
  }
}

extension RulesOfProcedure.CircleKind {
  /// What the circle is called in a sentence.
  public var word: Phrase {
    switch self {
    case .everyone: Phrase(nl: "openbaar", en: "public")
    case .table: Phrase(nl: "deze tafel", en: "this table")
    case .seats: Phrase(nl: "enkele zetels", en: "some seats")
    case .seat: Phrase(nl: "één zetel", en: "one seat")
    }
  }
}

extension Refusal.Thing {
  /// The thing without its article.
  public var noun: Phrase {
    switch self {
    case .seat: Phrase(nl: "zetel", en: "seat")
    case .session: Phrase(nl: "zitting", en: "session")
    case .proposal: Phrase(nl: "voorstel", en: "proposal")
    case .version: Phrase(nl: "versie", en: "version")
    case .amendment: Phrase(nl: "amendement", en: "amendment")
    case .referral: Phrase(nl: "verwijzing", en: "referral")
    case .finding: Phrase(nl: "bevinding", en: "finding")
    case .word: Phrase(nl: "uitspraak", en: "statement")
    case .round: Phrase(nl: "consentronde", en: "consent round")
    case .vote: Phrase(nl: "stemming", en: "vote")
    case .rule: Phrase(nl: "stemregel", en: "voting rule")
    case .act: Phrase(nl: "handeling", en: "act")
    case .opening: Phrase(nl: "opening van verzegelde standpunten", en: "opening of sealed positions")
    }
  }
}

extension Refusal.Thing {
  /// The thing with its article.
  public var word: Phrase {
    switch self {
    case .seat: Phrase(nl: "een zetel", en: "a seat")
    case .session: Phrase(nl: "een zitting", en: "a session")
    case .proposal: Phrase(nl: "een voorstel", en: "a proposal")
    case .version: Phrase(nl: "een versie", en: "a version")
    case .amendment: Phrase(nl: "een amendement", en: "an amendment")
    case .referral: Phrase(nl: "een verwijzing", en: "a referral")
    case .finding: Phrase(nl: "een bevinding", en: "a finding")
    case .word: Phrase(nl: "een uitspraak", en: "a statement")
    case .round: Phrase(nl: "een consentronde", en: "a consent round")
    case .vote: Phrase(nl: "een stemming", en: "a vote")
    case .rule: Phrase(nl: "een regel", en: "a rule")
    case .act: Phrase(nl: "een handeling", en: "an act")
    case .opening: Phrase(nl: "een opening van verzegelde standpunten", en: "an opening of sealed positions")
    }
  }
}

extension Refusal.Field {
  /// The fact at the beginning of a sentence.
  public var word: Phrase {
    switch self {
    case .name: Phrase(nl: "De naam", en: "The name")
    case .text: Phrase(nl: "De tekst", en: "The text")
    case .title: Phrase(nl: "De titel", en: "The title")
    case .question: Phrase(nl: "De vraag", en: "The question")
    case .reason: Phrase(nl: "De reden", en: "The reason")
    case .remedy: Phrase(nl: "Wat het bezwaar wegneemt", en: "What would lift the objection")
    case .ground: Phrase(nl: "De grond", en: "The ground")
    case .link: Phrase(nl: "De link", en: "The link")
    case .zone: Phrase(nl: "De tijdzone", en: "The time zone")
    case .dossier: Phrase(nl: "De vingerafdruk van het dossier", en: "The fingerprint of the dossier")
    case .hash: Phrase(nl: "De vingerafdruk", en: "The hash")
    case .seats: Phrase(nl: "De zetel", en: "The seat")
    case .change: Phrase(nl: "De wijziging", en: "The change")
    case .rulings: Phrase(nl: "Het oordeel", en: "The ruling")
    case .answer: Phrase(nl: "Het antwoord", en: "The answer")
    }
  }
}

extension ReferralAct.Test {
  /// The test in a sentence.
  public var word: Phrase {
    switch self {
    case .law: Phrase(nl: "de juridische toets", en: "the legal test")
    case .feasibility: Phrase(nl: "de uitvoeringstoets", en: "the feasibility test")
    case .cost: Phrase(nl: "de financiële toets", en: "the test of cost")
    }
  }
}

extension TableState.Vote.Phase {
  /// How far the vote is.
  public var word: Phrase {
    switch self {
    case .announced: Phrase(nl: "aangekondigd", en: "announced")
    case .open: Phrase(nl: "geopend", en: "open")
    case .closed: Phrase(nl: "gesloten", en: "closed")
    case .withdrawn: Phrase(nl: "ingetrokken", en: "withdrawn")
    case .lapsed: Phrase(nl: "vervallen", en: "lapsed")
    }
  }
}

extension VoteAct.Choice {
  /// Where the vote goes.
  public var word: Phrase {
    switch self {
    case .inFavour: Phrase(nl: "voor", en: "for")
    case .against: Phrase(nl: "tegen", en: "against")
    case .abstains: Phrase(nl: "onthouding", en: "abstention")
    }
  }
}
