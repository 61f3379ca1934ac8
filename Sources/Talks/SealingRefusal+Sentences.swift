public import Vocabulary

extension SealingRefusal {
  /// What is refused and by which rule.
  public var sentence: Phrase {
    switch self {
    case .notACommitment: Envelopes.notACommitment
    case .sealedBefore: Envelopes.sealedBefore
    case .noVoter(let seat): Envelopes.noVoter(seat)
    case .nothingSealed(let seat): Envelopes.nothingSealed(seat)
    case .otherEnvelope(let seat): Envelopes.otherEnvelope(seat)
    case .olderDossier(let seat): Envelopes.olderDossier(seat)
    case .tooFewSealed(let count, let needed): Terms.tooFewSealed(count, needed)
    case .seatNotPlaced(let seat): Terms.seatNotPlaced(seat)
    case .noPublicPosition(let seat): Terms.noPublicPosition(seat)
    case .noPart(let seat): Terms.noPart(seat)
    case .otherTerms: Terms.otherTerms
    case .otherPackages: Terms.otherPackages
    case .tooManyPackages(let count, let limit): Terms.tooManyPackages(count, limit)
    case .budgetOutOfReach(let seconds, let limit): Terms.budgetOutOfReach(seconds, limit)
    case .notAllAgreed(let seats):
      Phrase(
        nl: "Nog niet ingestemd: \(Self.list(seats)). Regel: eerst stemt ieder in.",
        en: "Not agreed yet: \(Self.list(seats)). Rule: first all agree.")
    case .notAllReady(let seats):
      Phrase(
        nl: "Nog niet gereed: \(Self.list(seats)). Regel: niemand geeft een geheim voordat allen gereed zijn.",
        en: "Not ready yet: \(Self.list(seats)). Rule: nobody gives a secret before all are ready.")
    case .secretsMissing(let seats):
      Phrase(
        nl: "Nog geen geheim van \(Self.list(seats)). Regel: er is een antwoord als alle geheimen er zijn.",
        en: "No secret yet of \(Self.list(seats)). Rule: there is an answer when all secrets are there.")
    case .secretsTooLate(let minutes):
      Phrase(
        nl: "Het eerste geheim is meer dan \(minutes) minuten geleden gegeven. Regel: dan vervallen alle, en ieder verzegelt opnieuw.",
        en: "The first secret was given more than \(minutes) minutes ago. Rule: then all are dropped, and everybody seals anew.")
    case .beforeItsMoment: Answers.beforeItsMoment
    case .noMoreThisSession(let limit): Answers.noMoreThisSession(limit)
    case .noMore(let limit): Answers.noMore(limit)
    case .answerDoesNotFit: Answers.answerDoesNotFit
    }
  }

  private static func list(_ seats: [SeatID]) -> String { seats.map(\.rawValue).joined(separator: ", ") }
}

extension SealingRefusal {
  /// What is refused of an envelope.
  fileprivate enum Envelopes {
    static var notACommitment: Phrase {
      Phrase(
        nl: "Dit is geen vingerafdruk van een envelop. Regel: hij heeft 64 cijfers en kleine letters, zoals het programma hem schrijft.",
        en: "This is no fingerprint of an envelope. Rule: it has 64 digits and small letters, as the program writes it.")
    }

    static var sealedBefore: Phrase {
      Phrase(
        nl: "Deze envelop is al eens verzegeld. Regel: een envelop geldt één keer, van één zetel; verzegel opnieuw.",
        en: "This envelope was sealed before. Rule: an envelope is good once, for one seat; seal anew.")
    }

    static func noVoter(_ seat: SeatID) -> Phrase {
      Phrase(
        nl: "\(seat) heeft hier geen stem. Regel: wie een stem heeft, verzegelt een standpunt.",
        en: "\(seat) has no vote here. Rule: those who have a vote seal a position.")
    }

    static func nothingSealed(_ seat: SeatID) -> Phrase {
      Phrase(
        nl: "\(seat) heeft geen verzegeld standpunt. Regel: eerst verzegelen, dan openen.",
        en: "\(seat) has no sealed position. Rule: sealing comes before opening.")
    }

    static func otherEnvelope(_ seat: SeatID) -> Phrase {
      Phrase(
        nl: "De envelop van \(seat) is niet die van nu. Regel: geopend wordt wat het laatst is verzegeld.",
        en: "The envelope of \(seat) is not its present one. Rule: what was sealed last is opened.")
    }

    static func olderDossier(_ seat: SeatID) -> Phrase {
      Phrase(
        nl: "\(seat) verzegelde onder een eerdere versie van het dossier. Regel: na een nieuwe versie verzegelt ieder opnieuw.",
        en: "\(seat) sealed under an earlier version of the dossier. Rule: after a new version all seal anew.")
    }
  }
}

extension SealingRefusal {
  /// What is refused of what is agreed.
  fileprivate enum Terms {
    static func tooFewSealed(_ count: Int, _ needed: Int) -> Phrase {
      Phrase(
        nl: "Er zijn \(count) verzegelde standpunten. Regel: ten minste \(needed), anders verraadt het antwoord er één.",
        en: "There are \(count) sealed positions. Rule: at least \(needed), or the answer gives one away.")
    }

    static func seatNotPlaced(_ seat: SeatID) -> Phrase {
      Phrase(
        nl: "Van \(seat) is niet gezegd hoe het meetelt. Regel: een zetel met een stem opent zijn envelop, staat met zijn openbare standpunt, of "
          + "blijft met name buiten.",
        en: "It is not said how \(seat) counts. Rule: a seat with a vote opens its envelope, stands with its public position, or is left out "
          + "by name.")
    }

    static func noPublicPosition(_ seat: SeatID) -> Phrase {
      Phrase(
        nl: "Het dossier kent geen standpunt van \(seat). Regel: zo’n zetel verzegelt, of blijft met name buiten.",
        en: "The dossier has no position of \(seat). Rule: such a seat seals, or is left out by name.")
    }

    static func noPart(_ seat: SeatID) -> Phrase {
      Phrase(
        nl: "De envelop van \(seat) hoort niet bij dit openen. Regel: wie meedoet, stemt in, is gereed en geeft een geheim.",
        en: "The envelope of \(seat) is not in this opening. Rule: those in it agree, are ready, and give a secret.")
    }

    static var otherTerms: Phrase {
      Phrase(
        nl: "Er loopt al een opening op andere voorwaarden. Regel: allen stemmen in met dezelfde; breek die eerst af.",
        en: "An opening on other terms is under way. Rule: all agree to the same; drop that one first.")
    }

    static var otherPackages: Phrase {
      Phrase(
        nl: "Een eerdere opening ging over andere pakketten. Regel: aan één tafel gaat elke opening over dezelfde.",
        en: "An earlier opening was about other packages. Rule: at one table every opening is about the same.")
    }

    static func tooManyPackages(_ count: Int?, _ limit: Int) -> Phrase {
      Phrase(
        nl: "Dit zijn \(count.map { "\($0)" } ?? "meer dan 9 triljoen") pakketten. Regel: ten hoogste \(limit).",
        en: "These are \(count.map { "\($0)" } ?? "more than 9 quintillion") packages. Rule: at most \(limit).")
    }

    static func budgetOutOfReach(_ seconds: Int, _ limit: Int) -> Phrase {
      Phrase(
        nl: "Het antwoord zou \(seconds) seconden na het laatste geheim komen. Regel: 1 tot en met \(limit).",
        en: "The answer would come \(seconds) seconds after the last secret. Rule: 1 to \(limit).")
    }
  }
}

extension SealingRefusal {
  /// What is refused of an answer.
  fileprivate enum Answers {
    static var beforeItsMoment: Phrase {
      Phrase(
        nl: "Het afgesproken moment is nog niet gekomen. Regel: het antwoord komt op een moment dat vooraf vaststaat.",
        en: "The agreed moment has not come yet. Rule: the answer comes at a moment that is fixed beforehand.")
    }

    static func noMoreThisSession(_ limit: Int) -> Phrase {
      Phrase(
        nl: "In deze zitting is al \(limit) keer geantwoord. Regel: in een zitting niet vaker.",
        en: "Answers in this session so far: \(limit). Rule: no more in one session.")
    }

    static func noMore(_ limit: Int) -> Phrase {
      Phrase(
        nl: "Aan deze tafel is al \(limit) keer geantwoord. Regel: meer niet, want elk antwoord verraadt iets.",
        en: "This table has had \(limit) answers. Rule: no more, for every answer gives something away.")
    }

    static var answerDoesNotFit: Phrase {
      Phrase(
        nl: "Dit kan het antwoord op deze vraag niet zijn. Regel: een antwoord zegt wat gevraagd is en niet meer.",
        en: "This cannot be the answer to this question. Rule: an answer says what was asked and no more.")
    }
  }
}
