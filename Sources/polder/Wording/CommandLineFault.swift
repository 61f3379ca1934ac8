import Vocabulary

/// A mistake in what was typed after `polder`.
enum CommandLineFault: Explained {
  /// No verb of that name; the path below which it was sought, the nearest name, and all names.
  case unknownVerb(String, below: String, nearest: String?, known: [String])
  /// No option of that name; the nearest of this verb, and the verbs that do have it.
  case unknownOption(String, of: String, nearest: String?, elsewhere: [String])
  /// An option that stands before the verb.
  case optionBeforeVerb(String)
  case missingValue(String)
  /// A flag with a value.
  case flagWithValue(String, value: String)
  /// An option of one value that was given more than once.
  case givenTwice(String, first: String, second: String)
  /// A word that the verb has no place for; what it takes.
  case oneTooMany(String, of: String, takes: [Phrase])
  /// What the verb cannot do without.
  case missing([Phrase], of: String)
  /// A value that is not one of those possible.
  case notAChoice(String, value: String, nearest: String?, choices: [String])
  /// A number that is none, or out of its range.
  case number(NumberFault)

  var sentence: Phrase {
    switch self {
    case .unknownVerb(let word, let below, let nearest, let known): unknownVerb(word, below, nearest, known)
    case .unknownOption(let name, let verb, let nearest, let elsewhere): unknownOption(name, verb, nearest, elsewhere)
    case .optionBeforeVerb(let name): Phrase(nl: "Zet \(name) achter de opdracht.", en: "Put \(name) after the verb.")
    case .missingValue(let name): Phrase(nl: "Geef \(name) een waarde.", en: "Give \(name) a value.")
    case .flagWithValue(let name, let value):
      Phrase(nl: "Geef \(name) zonder waarde, dus zonder “\(value)”.", en: "Give \(name) without a value, so without “\(value)”.")
    case .givenTwice(let name, let first, let second):
      Phrase(
        nl: "\(name) is twee keer gegeven: \(first) en \(second). Geef het één keer.",
        en: "\(name) is given twice: \(first) and \(second). Give it once.")
    case .oneTooMany(let word, let verb, let takes): oneTooMany(word, verb, takes)
    case .missing(let labels, let verb):
      Phrase(
        nl: "“\(verb)” kan niet zonder \(labels.map(\.nl).joined(separator: " en ")).",
        en: "“\(verb)” cannot do without \(labels.map(\.en).joined(separator: " and ")).")
    case .number(let fault): fault.sentence
    case .notAChoice(let name, let value, let nearest, let choices): notAChoice(name, value, nearest, choices)
    }
  }

  private func unknownVerb(_ word: String, _ below: String, _ nearest: String?, _ known: [String]) -> Phrase {
    let list = known.joined(separator: ", ")
    return Phrase(
      nl: "“\(below)” heeft geen opdracht “\(word)”. " + (nearest.map { "Bedoelde u “\($0)”?" } ?? "Mogelijk zijn: \(list)."),
      en: "“\(below)” has no verb “\(word)”. " + (nearest.map { "Did you mean “\($0)”?" } ?? "Possible are: \(list)."))
  }

  private func unknownOption(_ name: String, _ verb: String, _ nearest: String?, _ elsewhere: [String]) -> Phrase {
    let start = Phrase(nl: "“\(verb)” heeft geen optie \(name).", en: "“\(verb)” has no option \(name).")
    if !elsewhere.isEmpty {
      let list = elsewhere.map { "“\($0)”" }.joined(separator: ", ")
      return Phrase(nl: "\(start.nl) Die hoort bij \(list).", en: "\(start.en) It belongs to \(list).")
    }
    guard let nearest else { return start }
    return Phrase(nl: "\(start.nl) Bedoelde u \(nearest)?", en: "\(start.en) Did you mean \(nearest)?")
  }

  private func oneTooMany(_ word: String, _ verb: String, _ takes: [Phrase]) -> Phrase {
    let known = Phrase(nl: takes.map(\.nl).joined(separator: " "), en: takes.map(\.en).joined(separator: " "))
    if takes.isEmpty {
      return Phrase(nl: "“\(verb)” neemt alleen opties; laat “\(word)” weg.", en: "“\(verb)” takes options only; leave out “\(word)”.")
    }
    return Phrase(
      nl: "“\(verb)” neemt hoogstens \(known.nl); laat “\(word)” weg.", en: "“\(verb)” takes at most \(known.en); leave out “\(word)”.")
  }

  private func notAChoice(_ name: String, _ value: String, _ nearest: String?, _ choices: [String]) -> Phrase {
    func list(_ or: String) -> String {
      guard let last = choices.last, choices.count > 1 else { return choices.joined() }
      return choices.dropLast().joined(separator: ", ") + " \(or) " + last
    }
    return Phrase(
      nl: "\(name) is “\(value)”; kies \(list("of"))." + (nearest.map { " Bedoelde u \($0)?" } ?? ""),
      en: "\(name) is “\(value)”; choose \(list("or"))." + (nearest.map { " Did you mean \($0)?" } ?? ""))
  }
}
