public import Vocabulary

/// Sentences about mistakes in what was typed after `polder`.
public enum CommandLineWords {
  /// No verb of that name below another, with the nearest name, else all.
  public static func unknownVerb(_ word: String, below: String, nearest: String?, known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      nl: "“\(below)” heeft geen opdracht “\(word)”. " + (nearest.map { "Bedoelde u “\($0)”?" } ?? "Mogelijk zijn: \(list)."),
      en: "“\(below)” has no verb “\(word)”. " + (nearest.map { "Did you mean “\($0)”?" } ?? "Possible are: \(list)."))
  }

  /// No option of that name, with the verbs that do have it, else the nearest of this verb.
  public static func unknownOption(_ name: String, of verb: String, nearest: String?, elsewhere: [String]) -> Phrase {
    let start = Phrase(nl: "“\(verb)” heeft geen optie \(name).", en: "“\(verb)” has no option \(name).")
    if !elsewhere.isEmpty {
      let list = elsewhere.map { "“\($0)”" }.joined(separator: ", ")
      return Phrase(nl: "\(start.nl) Die hoort bij \(list).", en: "\(start.en) It belongs to \(list).")
    }
    guard let nearest else { return start }
    return Phrase(nl: "\(start.nl) Bedoelde u \(nearest)?", en: "\(start.en) Did you mean \(nearest)?")
  }

  /// An option that stands before the verb.
  public static func optionBeforeVerb(_ name: String) -> Phrase {
    Phrase(nl: "Zet \(name) achter de opdracht.", en: "Put \(name) after the verb.")
  }

  /// An option without its value.
  public static func missingValue(_ name: String) -> Phrase { Phrase(nl: "Geef \(name) een waarde.", en: "Give \(name) a value.") }

  /// A flag with a value.
  public static func flagWithValue(_ name: String, value: String) -> Phrase {
    Phrase(nl: "Geef \(name) zonder waarde, dus zonder “\(value)”.", en: "Give \(name) without a value, so without “\(value)”.")
  }

  /// An option of one value that was given more than once.
  public static func givenTwice(_ name: String, first: String, second: String) -> Phrase {
    Phrase(
      nl: "\(name) is twee keer gegeven: \(first) en \(second). Geef het één keer.",
      en: "\(name) is given twice: \(first) and \(second). Give it once.")
  }

  /// A word that the verb has no place for, and what it takes.
  public static func oneTooMany(_ word: String, of verb: String, takes: [Phrase]) -> Phrase {
    if takes.isEmpty {
      return Phrase(nl: "“\(verb)” neemt alleen opties; laat “\(word)” weg.", en: "“\(verb)” takes options only; leave out “\(word)”.")
    }
    let known = Phrase(nl: takes.map(\.nl).joined(separator: " "), en: takes.map(\.en).joined(separator: " "))
    return Phrase(
      nl: "“\(verb)” neemt hoogstens \(known.nl); laat “\(word)” weg.", en: "“\(verb)” takes at most \(known.en); leave out “\(word)”.")
  }

  /// What the verb cannot do without.
  public static func missing(_ labels: [Phrase], of verb: String) -> Phrase {
    Phrase(
      nl: "“\(verb)” kan niet zonder \(labels.map(\.nl).joined(separator: " en ")).",
      en: "“\(verb)” cannot do without \(labels.map(\.en).joined(separator: " and ")).")
  }

  /// A value that is not one of those possible.
  public static func notAChoice(_ name: String, value: String, nearest: String?, choices: [String]) -> Phrase {
    func list(_ or: String) -> String {
      guard let last = choices.last, choices.count > 1 else { return choices.joined() }
      return choices.dropLast().joined(separator: ", ") + " \(or) " + last
    }
    return Phrase(
      nl: "\(name) is “\(value)”; kies \(list("of"))." + (nearest.map { " Bedoelde u \($0)?" } ?? ""),
      en: "\(name) is “\(value)”; choose \(list("or"))." + (nearest.map { " Did you mean \($0)?" } ?? ""))
  }

  /// What is left of a sentence of the parser that has no place among these.
  public static let unreadable = Phrase(
    nl: "Deze opdracht kan niet worden gelezen. Zie de uitleg.", en: "This command cannot be read. See its help.")
}
