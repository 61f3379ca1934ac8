import Vocabulary

extension LedgerFault {
  /// What is wrong with a row and with what it says.
  enum RowSentences {
    static func number(_ found: Int, _ expected: Int) -> Phrase {
      Phrase(
        nl: "Op de plaats van rij \(expected) staat rij \(found): er is een rij weg, bij of verplaatst.",
        en: "In the place of row \(expected) stands row \(found): a row was taken out, put in or moved.")
    }

    static func count(_ found: Int, _ said: Int) -> Phrase {
      Phrase(
        nl: "Het verslag zegt \(said) rijen te hebben en heeft er \(found).",
        en: "The record says that it has \(said) rows, and has \(found).")
    }

    static func previous(_ row: Int) -> Phrase {
      Phrase(
        nl: "Rij \(row) volgt niet op de rij ervoor: hier is iets weg, bij, verplaatst of gewijzigd.",
        en: "Row \(row) does not follow the row before it: something was taken out, put in, moved or changed here.")
    }

    static func rowHash(_ row: Int) -> Phrase {
      Phrase(
        nl: "Rij \(row) is gewijzigd: haar hash past niet bij wat erin staat.",
        en: "Row \(row) was changed: its hash does not fit what is in it.")
    }

    static func identifierTwice(_ row: Int, _ first: Int) -> Phrase {
      Phrase(
        nl: "Rij \(row) is dezelfde handeling als rij \(first).",
        en: "Row \(row) is the same act as row \(first).")
    }

    static func moment(_ row: Int) -> Phrase {
      Phrase(
        nl: "Het tijdstip van rij \(row) is gewijzigd.",
        en: "The moment of row \(row) was changed.")
    }

    static func opening(_ row: Int) -> Phrase {
      Phrase(
        nl: "Wat rij \(row) zegt, is gewijzigd: het past niet bij wat er is vastgelegd.",
        en: "What row \(row) says was changed: it does not fit what was put on record.")
    }

    static func stray(_ row: Int) -> Phrase {
      Phrase(
        nl: "Er is inhoud van rij \(row), en die rij is er niet.",
        en: "There is content of row \(row), and no such row.")
    }

    static func missing(_ row: Int) -> Phrase {
      Phrase(
        nl: "De inhoud van rij \(row) is weg zonder dat een handeling haar wiste.",
        en: "The content of row \(row) is gone without an act that erased it.")
    }

    static func erasure(_ row: Int, _ by: Int) -> Phrase {
      Phrase(
        nl: "Rij \(row) heet gewist door rij \(by), maar die noemt haar niet met een grond, of de inhoud is er nog.",
        en: "Row \(row) is said to be erased by row \(by), but that one does not name it with a ground, or the content is still there.")
    }
  }
}
