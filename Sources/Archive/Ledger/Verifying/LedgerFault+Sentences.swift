public import Vocabulary

extension LedgerFault {
  /// What was found.
  public var sentence: Phrase {
    switch self {
    case .number(let found, let expected):
      Phrase(
        nl: "Op de plaats van rij \(expected) staat rij \(found): er is een rij weg, bij of verplaatst.",
        en: "In the place of row \(expected) stands row \(found): a row was taken out, put in or moved.")
    case .count(let found, let said):
      Phrase(
        nl: "Het verslag zegt \(said) rijen te hebben en heeft er \(found).",
        en: "The record says that it has \(said) rows, and has \(found).")
    case .previous(let row):
      Phrase(
        nl: "Rij \(row) volgt niet op de rij ervoor: hier is iets weg, bij, verplaatst of gewijzigd.",
        en: "Row \(row) does not follow the row before it: something was taken out, put in, moved or changed here.")
    case .rowHash(let row):
      Phrase(
        nl: "Rij \(row) is gewijzigd: haar hash past niet bij wat erin staat.",
        en: "Row \(row) was changed: its hash does not fit what is in it.")
    case .identifierTwice(let row, let first):
      Phrase(
        nl: "Rij \(row) is dezelfde handeling als rij \(first).",
        en: "Row \(row) is the same act as row \(first).")
    case .moment(let row):
      Phrase(
        nl: "Het tijdstip van rij \(row) is gewijzigd.",
        en: "The moment of row \(row) was changed.")
    case .opening(let row):
      Phrase(
        nl: "Wat rij \(row) zegt, is gewijzigd: het past niet bij wat er is vastgelegd.",
        en: "What row \(row) says was changed: it does not fit what was put on record.")
    case .stray(let row):
      Phrase(
        nl: "Er is inhoud van rij \(row), en die rij is er niet.",
        en: "There is content of row \(row), and no such row.")
    case .missing(let row):
      Phrase(
        nl: "De inhoud van rij \(row) is weg zonder dat een handeling haar wiste.",
        en: "The content of row \(row) is gone without an act that erased it.")
    case .erasure(let row, let by):
      Phrase(
        nl: "Rij \(row) heet gewist door rij \(by), maar die noemt haar niet met een grond, of de inhoud is er nog.",
        en: "Row \(row) is said to be erased by row \(by), but that one does not name it with a ground, or the content is still there.")
    case .seatSignature(let row, let seat):
      Phrase(
        nl: "De handtekening van “\(seat)” onder rij \(row) is niet echt.",
        en: "The signature of “\(seat)” under row \(row) is not genuine.")
    case .seatKey(let row, let seat):
      Phrase(
        nl: "Rij \(row) is getekend met een andere sleutel dan “\(seat)” heeft vastgelegd.",
        en: "Row \(row) is signed with another key than “\(seat)” put on record.")
    case .seen(let row, let count):
      Phrase(
        nl: "Wie rij \(row) deed, zag een stand van \(count) die dit verslag niet heeft: er zijn twee versies, of er is herschreven.",
        en: "Who did row \(row) saw a head of \(count) that this record does not have: there are two versions, or it was rewritten.")
    case .unsigned(let row):
      Phrase(
        nl: "Na rij \(row) staan rijen die geen getekende stand dekt.",
        en: "After row \(row) come rows that no signed head covers.")
    case .headSignature(let count):
      Phrase(
        nl: "De stand van \(count) is niet getekend met de sleutel van de tafel.",
        en: "The head of \(count) is not signed with the table's key.")
    case .head(let count):
      Phrase(
        nl: "De getekende stand van \(count) hoort bij een andere rij dan er nu staat.",
        en: "The signed head of \(count) belongs to another row than is there now.")
    case .headBeyond(let count, let rows):
      Phrase(
        nl: "Er is een getekende stand van \(count), en er zijn maar \(rows) rijen: het einde is weg.",
        en: "There is a signed head of \(count), and there are only \(rows) rows: the end is gone.")
    case .key(let found, let expected):
      Phrase(
        nl:
          "De sleutel heeft vingerafdruk \(found), en u verwachtte \(expected): dit is het verslag van een andere tafel, of van "
          + "een andere sleutel.",
        en: "The key has fingerprint \(found), and you expected \(expected): this is the record of another table, or of another key.")
    case .foreignReceipt(let count):
      Phrase(
        nl: "Het ontvangstbewijs van \(count) is van een andere tafel.",
        en: "The receipt of \(count) is of another table.")
    case .receiptSignature(let count):
      Phrase(
        nl: "Het ontvangstbewijs van \(count) is niet getekend met de sleutel van de tafel en bewijst niets.",
        en: "The receipt of \(count) is not signed with the table's key and proves nothing.")
    case .cut(let rows, let receipt):
      Phrase(
        nl: "Het ontvangstbewijs is van \(receipt) rijen en het verslag heeft er \(rows): het einde is weggelaten.",
        en: "The receipt is of \(receipt) rows and the record has \(rows): the end was cut off.")
    case .rewritten(let count):
      Phrase(
        nl:
          "De tafel tekende bij \(count) een andere stand dan dit verslag heeft: het is herschreven, of er zijn twee versies. Dat "
          + "kan alleen wie de sleutel heeft.",
        en:
          "At \(count) the table signed another head than this record has: it was rewritten, or there are two versions. Only who "
          + "holds the key can do that.")
    case .forked(let count):
      Phrase(
        nl: "Twee ontvangstbewijzen van \(count), beide echt, zijn verschillend: de gastheer toonde twee versies.",
        en: "Two receipts of \(count), both genuine, differ: the host showed two versions.")
    }
  }
}
