import Vocabulary

extension Problem.Fault {
  /// What is wrong with a name.
  enum NameSentences {
    static func keyTwice(_ key: String, _ first: FilePlace?) -> Phrase {
      guard let first else { return Phrase(nl: "“\(key)” staat hier twee keer. Houd er één.", en: "“\(key)” stands here twice. Keep one.") }
      return Phrase(
        nl: "“\(key)” staat er al (regel \(first.line)). Houd er één.", en: "“\(key)” is there already (line \(first.line)). Keep one.")
    }

    static func ambiguousName(_ kind: NameKind, _ name: String, _ fits: [String]) -> Phrase {
      Phrase(
        nl: "Er is geen \(kind.word.nl) “\(name)”. Bedoelde u \(listed(fits, "of"))?",
        en: "There is no \(kind.word.en) “\(name)”. Did you mean \(listed(fits, "or"))?")
    }

    static func formerName(_ name: String, _ year: Int, _ successors: [String]) -> Phrase {
      successors.count == 1
        ? Phrase(
          nl: "\(name) is in \(year) opgegaan in \(successors[0]). Gebruik die naam.",
          en: "\(name) merged in \(year) into \(successors[0]). Use that name.")
        : Phrase(
          nl: "\(name) is in \(year) verdeeld over \(listed(successors, "en")). Kies een van deze.",
          en: "\(name) was divided in \(year) over \(listed(successors, "and")). Choose one of these.")
    }

    static func meantTwice(_ kind: NameKind, _ name: String, _ first: FilePlace) -> Phrase {
      Phrase(
        nl: "\(kind.opening.nl) “\(name)” staat er al, zo of onder een andere naam (\(first)). Houd één regel.",
        en: "\(kind.opening.en) “\(name)” is there already, so or by another name (\(first)). Keep one row.")
    }

    static func derivedLever(_ lever: LeverID) -> Phrase {
      Phrase(
        nl: "“\(lever)” volgt uit de variant of uit de keten en wordt nooit opgeschreven. Haal het weg.",
        en: "“\(lever)” follows from the variant or from the chain and is never written down. Remove it.")
    }

    static func nameTwice(_ kind: NameKind, _ name: String, _ first: FilePlace) -> Phrase {
      Phrase(
        nl: "\(kind.opening.nl) “\(name)” staat er al (\(first)). Geef elk een eigen naam.",
        en: "\(kind.opening.en) “\(name)” is there already (\(first)). Give each a name of its own.")
    }

    private static func listed(_ names: [String], _ word: String) -> String {
      guard let last = names.last, names.count > 1 else { return names.first ?? "" }
      return names.dropLast().joined(separator: ", ") + " \(word) \(last)"
    }
  }
}
