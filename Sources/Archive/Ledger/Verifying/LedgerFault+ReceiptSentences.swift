import Vocabulary

extension LedgerFault {
  /// What a receipt proves against the record.
  enum ReceiptSentences {
    static func foreignReceipt(_ count: Int) -> Phrase {
      Phrase(
        nl: "Het ontvangstbewijs van \(count) is van een andere tafel.",
        en: "The receipt of \(count) is of another table.")
    }

    static func receiptSignature(_ count: Int) -> Phrase {
      Phrase(
        nl: "Het ontvangstbewijs van \(count) is niet getekend met de sleutel van de tafel en bewijst niets.",
        en: "The receipt of \(count) is not signed with the table's key and proves nothing.")
    }

    static func cut(_ rows: Int, _ receipt: Int) -> Phrase {
      Phrase(
        nl: "Het ontvangstbewijs is van \(receipt) rijen en het verslag heeft er \(rows): het einde is weggelaten.",
        en: "The receipt is of \(receipt) rows and the record has \(rows): the end was cut off.")
    }

    static func rewritten(_ count: Int) -> Phrase {
      Phrase(
        nl:
          "De tafel tekende bij \(count) een andere stand dan dit verslag heeft: het is herschreven, of er zijn twee versies. Dat "
          + "kan alleen wie de sleutel heeft.",
        en:
          "At \(count) the table signed another head than this record has: it was rewritten, or there are two versions. Only who "
          + "holds the key can do that.")
    }

    static func forked(_ count: Int) -> Phrase {
      Phrase(
        nl: "Twee ontvangstbewijzen van \(count), beide echt, zijn verschillend: de gastheer toonde twee versies.",
        en: "Two receipts of \(count), both genuine, differ: the host showed two versions.")
    }
  }
}
