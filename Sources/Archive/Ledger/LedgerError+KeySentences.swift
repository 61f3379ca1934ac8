import Vocabulary

extension LedgerError {
  static func noKey(_ path: String) -> Phrase {
    Phrase(
      nl: "In \(path) ligt geen sleutel. Noem met POLDER_KEYS de map waarin de sleutels van uw tafels liggen.",
      en: "There is no key in \(path). Name with POLDER_KEYS the folder in which the keys of your tables lie.")
  }

  static func openKey(_ path: String) -> Phrase {
    Phrase(
      nl: "De sleutel \(path) kan ook door anderen worden gelezen. Neem die rechten weg met: chmod 600 \(path)",
      en: "Others can read the key \(path) too. Take those rights away with: chmod 600 \(path)")
  }

  static func besideLedger(_ path: String) -> Phrase {
    Phrase(
      nl: "De map \(path) ligt bij de database van de tafel, zodat een kopie van de een ook de ander bevat. Noem met POLDER_KEYS een andere map.",
      en: "The folder \(path) lies with the database of the table, so that a copy of one holds the other too. Name another folder with POLDER_KEYS.")
  }

  static func otherKey(_ found: String, _ expected: String) -> Phrase {
    Phrase(
      nl: "De sleutel heeft vingerafdruk \(found), en die van deze tafel is \(expected). Neem de sleutel van deze tafel.",
      en: "The key has fingerprint \(found), and that of this table is \(expected). Take the key of this table.")
  }

  static let closedLedger = Phrase(
    nl: "Dit register is geopend zonder zijn sleutel; er kan niets bij. Open het op de computer waar de sleutel ligt.",
    en: "This ledger was opened without its key; nothing can be added. Open it on the machine where the key lies.")
}
