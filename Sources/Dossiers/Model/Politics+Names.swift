import Vocabulary

extension Politics {
  /// The party that a name means: its name, one of its other names or its identifier, whatever the capitals, accents, spaces and marks.
  ///
  /// Only parties at the table; `nil` where none goes by that name.
  public func party(named asked: String) -> PoliticalParty? {
    let folded = asked.foldedName
    guard !folded.isEmpty else { return nil }
    return parties.first { $0.names.contains { $0.foldedName == folded } }
  }

  /// The party that a name means, as a user wrote it at a place such as an option of a command.
  ///
  /// Throws the problem "There is no party “X”." with the nearest name, or else with all parties at the table.
  public func party(_ asked: String, at place: FilePlace) throws(DossierProblems) -> PoliticalParty {
    if let party = party(named: asked) { return party }
    let near = nearest(to: asked, among: parties.flatMap(\.names))
    let fault: Problem.Fault =
      near == nil
      ? .contradiction(.table(.unknownParty(asked, known: parties.map(\.id))))
      : .unknownName(kind: .party, name: asked, near: near)
    throw DossierProblems([Problem(fault, at: place)])
  }
}

extension PoliticalParty {
  /// Every name by which the party is known, its own first.
  public var names: [String] { [id.rawValue] + otherNames }
}

extension String {
  /// Letters and digits alone, in small letters and without accents: two spellings of one name are equal.
  ///
  /// An accented letter counts as its base letter by its name in Unicode ("LATIN SMALL LETTER E WITH DIAERESIS").
  package var foldedName: String {
    var folded = ""
    for scalar in lowercased().unicodeScalars where scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      folded.unicodeScalars.append(scalar.withoutMark)
    }
    return folded
  }
}

extension Unicode.Scalar {
  /// The plain Latin letter beneath an accent; the scalar itself where there is none.
  fileprivate var withoutMark: Unicode.Scalar {
    let start = "LATIN SMALL LETTER "
    guard !isASCII, let name = properties.name, name.hasPrefix(start), let end = name.firstRange(of: " WITH ") else { return self }
    let letter = name[name.index(name.startIndex, offsetBy: start.count)..<end.lowerBound].lowercased()
    guard letter.unicodeScalars.count == 1, let plain = letter.unicodeScalars.first else { return self }
    return plain
  }
}
