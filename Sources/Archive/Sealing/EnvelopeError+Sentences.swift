public import Vocabulary

extension EnvelopeError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .tooLong(let bytes, let limit):
      Phrase(
        nl: "Dit standpunt telt \(bytes) bytes; in een envelop passen er \(limit). Laat lijnen of paren weg.",
        en: "This position has \(bytes) bytes; an envelope takes \(limit). Leave out lines or pairs.")
    case .acceptsNothing:
      Phrase(
        nl: "Met dit standpunt kunt u met geen enkel pakket leven. Zo’n envelop kan alleen blokkeren en wordt niet verzegeld: verlaag de "
          + "ondergrens of laat een rode lijn weg.",
        en: "With this position you can live with no package at all. Such an envelope could only block and is not sealed: lower the walk-away "
          + "value or leave out a red line.")
    case .otherMeasures:
      Phrase(
        nl: "De vraag noemt een maatregel of optie die in dit standpunt niet voorkomt. Verzegel opnieuw met het dossier van nu.",
        en: "The question names a measure or an option that this position does not value. Seal anew with the dossier of now.")
    case .noSecret:
      Phrase(
        nl: "Dit is geen geheim van een envelop: het heeft 32 cijfers en letters. Lees het nog eens na.",
        en: "This is no secret of an envelope: it has 32 digits and letters. Read it once more.")
    case .doesNotOpen:
      Phrase(
        nl: "De envelop gaat met dit geheim niet open, of hoort bij een andere zetel, tafel of dossier. Verzegel opnieuw als het geheim weg is.",
        en: "The envelope does not open with this secret, or is of another seat, table or dossier. Seal anew where the secret is lost.")
    case .otherCommitment:
      Phrase(
        nl: "In de envelop zit iets anders dan in het verslag is vastgelegd. Hij telt niet; de zetel verzegelt opnieuw.",
        en: "The envelope holds something else than the record says. It does not count; the seat seals anew.")
    case .torn:
      Phrase(
        nl: "Dit zijn niet de bytes van een envelop. Haal hem opnieuw op, of verzegel opnieuw.",
        en: "These are not the bytes of an envelope. Fetch it again, or seal anew.")
    case .missing, .noFile, .noParcel, .notTakenAlong, .noFinding, .noEnvelope, .ofOther, .unreadable: onDisk
    }
  }

  /// The same of what lies in files.
  private var onDisk: Phrase {
    switch self {
    case .missing(let commitment): OnDisk.missing(commitment)
    case .noFile(let path): OnDisk.noFile(path)
    case .noParcel(let path): OnDisk.noParcel(path)
    case .notTakenAlong: OnDisk.notTakenAlong
    case .noFinding(let path): OnDisk.noFinding(path)
    case .noEnvelope(let path): OnDisk.noEnvelope(path)
    case .ofOther(let table, let seat): OnDisk.ofOther(table, seat)
    case .unreadable(let path, let reason): OnDisk.unreadable(path, reason)
    case .tooLong, .acceptsNothing, .otherMeasures, .noSecret, .doesNotOpen, .otherCommitment, .torn: Phrase(same: "")
    }
  }
}

extension EnvelopeError {
  /// What is wrong with an envelope as it was kept.
  fileprivate enum OnDisk {
    static func missing(_ commitment: String) -> Phrase {
      Phrase(
        nl: "Er is hier geen envelop met vingerafdruk \(commitment.prefix(12)). Na het openen wordt een envelop vernietigd; verzegel opnieuw.",
        en: "There is no envelope with fingerprint \(commitment.prefix(12)) here. After an opening envelopes are destroyed; seal anew.")
    }

    static func noFile(_ path: String) -> Phrase {
      Phrase(
        nl: "“\(path)” is er niet, of mag niet worden gelezen. Controleer de naam.",
        en: "“\(path)” is not there, or may not be read. Check the name.")
    }

    static func noParcel(_ path: String) -> Phrase {
      Phrase(
        nl: "“\(path)” is geen ingepakte opening. Maak het bestand met “polder table unseal TAFEL parcel”.",
        en: "“\(path)” is no packed opening. Make the file by “polder table unseal TABLE parcel”.")
    }

    static let notTakenAlong = Phrase(
      nl: "Dit verslag zegt niet dat deze enveloppen zijn meegenomen voor een opening die loopt en waarvoor allen gereed zijn. Geef geen geheim.",
      en: "This record does not say that these envelopes were taken along, for an opening that runs and for which all are ready. Give no secret.")

    static func noFinding(_ path: String) -> Phrase {
      Phrase(
        nl: "“\(path)” is geen antwoord van een opening. “polder table unpack” schrijft het.",
        en: "“\(path)” is no answer of an opening. “polder table unpack” writes it.")
    }

    static func ofOther(_ table: String, _ seat: String) -> Phrase {
      Phrase(
        nl: "Deze envelop is van zetel \(seat) aan tafel \(table.prefix(12)), en van geen andere. Verzegel voor deze zetel en deze tafel.",
        en: "This envelope is of seat \(seat) at table \(table.prefix(12)), and of no other. Seal for this seat and this table.")
    }

    static func noEnvelope(_ path: String) -> Phrase {
      Phrase(
        nl: "“\(path)” is geen envelop die elders verzegeld is. “polder table seal --record … --envelope …” schrijft hem.",
        en: "“\(path)” is no envelope that was sealed elsewhere. “polder table seal --record … --envelope …” writes it.")
    }

    static func unreadable(_ path: String, _ reason: String) -> Phrase {
      Phrase(
        nl: "De envelop “\(path)” kon niet worden gelezen of geschreven: \(reason). Controleer de map.",
        en: "The envelope “\(path)” could not be read or written: \(reason). Check the folder.")
    }
  }
}
