public import Vocabulary

/// A court or other body whose rulings a bank can hold.
public struct Court: Sendable, Hashable, Codable {
  /// The kind of court, by which tables are grouped.
  public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
    case europeanCourtOfHumanRights = "ecthr"
    case courtOfJustice = "cjeu"
    case committee = "un_committee"
    /// The court of last resort of the state whose law is reviewed.
    case nationalSupreme = "national_supreme"
    /// Courts of first instance of that state; a ruling adds the seat to the name.
    case nationalFirstInstance = "national_first_instance"
    /// Its other courts.
    case nationalOther = "national_other"
    /// Advice on a bill is no ruling, but it has authority.
    case advice
    /// Courts of other states.
    case highestElsewhere = "highest_elsewhere"
    case otherElsewhere = "other_elsewhere"
  }

  /// As rulings write it; a ruling may add the chamber or the seat after it.
  public var name: String
  public var title: Phrase
  /// The name in a Dutch citation, such as ABRvS.
  public var short: String
  public var kind: Kind

  public init(name: String, title: Phrase, short: String, kind: Kind) {
    self.name = name
    self.title = title
    self.short = short
    self.kind = kind
  }

  /// Every way in which a ruling may begin the name of its court.
  public var names: [String] { [name, title.nl, title.en, short] }

  /// What a text says after a name of the court: chamber or seat, empty where it says nothing more; `nil` where the text is not about this court.
  public func rest(of text: String) -> String? {
    let rests = names.compactMap { name -> Substring? in
      guard text.hasPrefix(name) else { return nil }
      let rest = text.dropFirst(name.count)
      return rest.first.map { " ,(".contains($0) } ?? true ? rest : nil
    }
    return rests.min { $0.count < $1.count }.map { String($0.drop { " ,".contains($0) }) }
  }
}

extension [Court] {
  /// The court that a text is about: of those whose name it begins with, the one with the longest name; `nil` for a court that is not known.
  public func named(_ text: String) -> Court? {
    var best: (court: Court, rest: Int)?
    for court in self {
      if let rest = court.rest(of: text)?.count, rest < best?.rest ?? .max { best = (court, rest) }
    }
    return best?.court
  }
}
