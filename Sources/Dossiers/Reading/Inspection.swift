package import Vocabulary

/// The inspection of a dossier while it is read, with all problems that come to light. A class, because every reader adds to the same list.
package final class Inspection {
  package private(set) var problems: [Problem] = []
  /// What is no problem and should be known.
  private(set) var remarks: [Remark] = []
  private var sourceNames: [SourceID] = []
  /// `nil` where the dossier has no list of sources.
  private var sourceSet: Set<SourceID>? = []
  /// Whether a source is cited although there is no list of sources: one problem, not one a citation.
  private(set) var citesWithoutList = false

  /// The languages of the dossier's texts, by code; empty where they are those of the program.
  private(set) var languages: [String] = []
  /// Places of texts that a language of the program lacks, so that a text that is read twice counts once.
  private var lacking: [Language: Set<FilePlace>] = [:]

  package init() {}

  func setLanguages(_ codes: [String]) { languages = codes }

  /// Whether texts must have a language of the program: those that the dossier says it has, both where it says nothing.
  func requires(_ language: Language) -> Bool { languages.isEmpty || languages.contains(language.rawValue) }

  /// Keeps that a text falls back on the first language of the dossier.
  func fallBack(_ language: Language, at place: FilePlace) { lacking[language, default: []].insert(place) }

  /// Languages of the program that the dossier does not have, with how many texts fall back on its first.
  var fallbacks: [Dossier.Fallback] {
    Language.allCases.compactMap { language in
      guard let first = languages.first, let places = lacking[language] else { return nil }
      return Dossier.Fallback(language: language, shown: first, texts: places.count)
    }
  }

  /// Keeps a problem; a value that has the wrong form is not also out of range.
  package func report(_ fault: Problem.Fault, at place: FilePlace) {
    if case .outOfRange = fault, problems.contains(where: { $0.place == place && $0.hasWrongForm }) { return }
    // A value that is read twice is one mistake.
    if fault.isOfForm, problems.contains(Problem(fault, at: place)) { return }
    problems.append(Problem(fault, at: place))
  }

  /// Keeps what is no problem and should be known.
  func remark(_ kind: Remark.Kind, at place: FilePlace) { remarks.append(Remark(kind, at: place)) }

  /// The sources that there are; `nil` where the dossier has no list of them.
  func setSources(_ names: [SourceID]?) {
    sourceNames = names ?? []
    sourceSet = names.map(Set.init)
  }

  /// Checks that sources exist.
  package func check(sources: [SourceID], at place: FilePlace) {
    guard let sourceSet else {
      if !sources.isEmpty { citesWithoutList = true }
      return
    }
    for source in sources where !sourceSet.contains(source) {
      report(.unknownName(kind: .source, name: source.rawValue, near: nearest(to: source, among: sourceNames)), at: place)
    }
  }

  /// Checks that no name stands twice.
  package func checkOnce(_ names: [(name: String, place: FilePlace)], kind: NameKind) {
    var seen: [String: FilePlace] = [:]
    for (name, place) in names {
      if let first = seen[name] { report(.nameTwice(kind: kind, name: name, first: first), at: place) } else { seen[name] = place }
    }
  }
}
