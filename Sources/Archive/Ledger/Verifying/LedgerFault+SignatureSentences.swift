import Vocabulary

extension LedgerFault {
  /// What is wrong with a signature or with a key.
  enum SignatureSentences {
    static func seatSignature(_ row: Int, _ seat: String) -> Phrase {
      Phrase(
        nl: "De handtekening van “\(seat)” onder rij \(row) is niet echt.",
        en: "The signature of “\(seat)” under row \(row) is not genuine.")
    }

    static func seatKey(_ row: Int, _ seat: String) -> Phrase {
      Phrase(
        nl: "Rij \(row) is getekend met een andere sleutel dan “\(seat)” heeft vastgelegd.",
        en: "Row \(row) is signed with another key than “\(seat)” put on record.")
    }

    static func seen(_ row: Int, _ count: Int) -> Phrase {
      Phrase(
        nl: "Wie rij \(row) deed, zag een stand van \(count) die dit verslag niet heeft: er zijn twee versies, of er is herschreven.",
        en: "Who did row \(row) saw a head of \(count) that this record does not have: there are two versions, or it was rewritten.")
    }

    static func unsigned(_ row: Int) -> Phrase {
      Phrase(
        nl: "Na rij \(row) staan rijen die geen getekende stand dekt.",
        en: "After row \(row) come rows that no signed head covers.")
    }

    static func headSignature(_ count: Int) -> Phrase {
      Phrase(
        nl: "De stand van \(count) is niet getekend met de sleutel van de tafel.",
        en: "The head of \(count) is not signed with the table's key.")
    }

    static func head(_ count: Int) -> Phrase {
      Phrase(
        nl: "De getekende stand van \(count) hoort bij een andere rij dan er nu staat.",
        en: "The signed head of \(count) belongs to another row than is there now.")
    }

    static func headBeyond(_ count: Int, _ rows: Int) -> Phrase {
      Phrase(
        nl: "Er is een getekende stand van \(count), en er zijn maar \(rows) rijen: het einde is weg.",
        en: "There is a signed head of \(count), and there are only \(rows) rows: the end is gone.")
    }

    static func key(_ found: String, _ expected: String) -> Phrase {
      Phrase(
        nl:
          "De sleutel heeft vingerafdruk \(found), en u verwachtte \(expected): dit is het verslag van een andere tafel, of van "
          + "een andere sleutel.",
        en: "The key has fingerprint \(found), and you expected \(expected): this is the record of another table, or of another key.")
    }
  }
}
