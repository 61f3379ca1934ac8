import Vocabulary

extension DiskFault {
  /// What is wrong, in the middle of a sentence.
  var phrase: Phrase {
    switch self {
    case .full: Phrase(nl: "er is geen ruimte meer", en: "there is no room left")
    case .busy: Phrase(nl: "een ander programma houdt het bezet", en: "another program keeps it busy")
    case .forbidden: Phrase(nl: "u hebt daar geen rechten voor", en: "you have no rights to it")
    case .missing: Phrase(nl: "het is er niet, of de map ontbreekt", en: "it is not there, or its folder is missing")
    case .damaged: Phrase(nl: "wat erin staat is beschadigd", en: "what is in it is damaged")
    case .unknown: Phrase(nl: "om een onbekende reden", en: "for a reason that is not known")
    case .other(let code): Phrase(nl: "het systeem geeft fout \(code)", en: "the system gives error \(code)")
    }
  }
}
