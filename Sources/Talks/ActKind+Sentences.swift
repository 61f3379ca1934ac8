public import Dossiers
public import Vocabulary

extension ActKind {
  /// What the act is called, as the head of its form and on its button.
  public var name: Phrase {
    switch self {
    case .openTable: Phrase(nl: "Tafel openen", en: "Open a table")
    case .invite: Phrase(nl: "Iemand uitnodigen", en: "Invite somebody")
    case .takeSeat: Phrase(nl: "Plaatsnemen", en: "Take a seat")
    case .leaveSeat: Phrase(nl: "De tafel verlaten", en: "Leave the table")
    case .reissueSeat: Phrase(nl: "Nieuwe link voor een zetel", en: "New link for a seat")
    case .openSession: Phrase(nl: "Zitting openen", en: "Open a session")
    case .presence: Phrase(nl: "Aanwezigheid melden", en: "Note who is here")
    case .suspendSession: Phrase(nl: "Zitting schorsen", en: "Suspend the session")
    case .resumeSession: Phrase(nl: "Zitting hervatten", en: "Resume the session")
    case .closeSession: Phrase(nl: "Zitting sluiten", en: "Close the session")
    case .confirmHead: Phrase(nl: "Stand van het verslag bevestigen", en: "Confirm how far the record is")
    case .propose: Phrase(nl: "Voorstel doen", en: "Make a proposal")
    case .revise: Phrase(nl: "Nieuwe versie", en: "New version")
    case .withdraw: Phrase(nl: "Voorstel intrekken", en: "Withdraw the proposal")
    case .amend: Phrase(nl: "Amendement indienen", en: "Move an amendment")
    case .withdrawAmendment: Phrase(nl: "Amendement intrekken", en: "Withdraw the amendment")
    case .refer: Phrase(nl: "Voorleggen voor een toets", en: "Refer for a test")
    case .answerReferral: Phrase(nl: "Toets beantwoorden", en: "Answer a test")
    case .state: Phrase(nl: "Verklaring afleggen", en: "Make a statement")
    case .ask: Phrase(nl: "Vraag stellen", en: "Ask a question")
    case .reply: Phrase(nl: "Antwoorden", en: "Reply")
    case .contest: Phrase(nl: "Standpunt in het dossier betwisten", en: "Contest the position in the dossier")
    case .openRound: Phrase(nl: "Consentronde openen", en: "Open a consent round")
    case .answerRound: Phrase(nl: "Zeggen waar u staat", en: "Say where you stand")
    case .closeRound: Phrase(nl: "Consentronde sluiten", en: "Close the consent round")
    case .announceVote: Phrase(nl: "Stemming aankondigen", en: "Announce a vote")
    case .withdrawVote: Phrase(nl: "Aankondiging intrekken", en: "Withdraw the announcement")
    case .giveProxy: Phrase(nl: "Volmacht geven", en: "Give a proxy")
    case .openVote: Phrase(nl: "Stemming openen", en: "Open the vote")
    case .cast: Phrase(nl: "Stemmen", en: "Vote")
    case .closeVote: Phrase(nl: "Stemming sluiten", en: "Close the vote")
    case .breakTie: Phrase(nl: "Staking van stemmen beslissen", en: "Break the tie")
    case .decide: Phrase(nl: "Besluit vastleggen", en: "Record a decision")
    case .fail: Phrase(nl: "Vastleggen dat er geen besluit is", en: "Record that there is no decision")
    case .adoptMinutes: Phrase(nl: "Notulen vaststellen", en: "Adopt the minutes")
    case .correctMinutes: Phrase(nl: "Notulen verbeteren", en: "Correct the minutes")
    case .erase: Phrase(nl: "Persoonsgegevens wissen", en: "Erase personal data")
    case .renewDossier: Phrase(nl: "Nieuwe versie van het dossier", en: "New version of the dossier")
    }
  }
}
