import Dossiers
import Vocabulary

extension Calibration {
  /// The name of a value alone; that of a group with its members behind it.
  func name(of values: DrawnValues) -> Phrase {
    let names = values.keys.map { self[item: $0].name }
    guard let group = values.group else { return names.first ?? Phrase(same: "") }
    let (nl, en) = (Phrase.list(names.map(\.nl), "en"), Phrase.list(names.map(\.en), "and"))
    return Phrase(nl: "\(group.name.nl) (\(nl))", en: "\(group.name.en) (\(en))")
  }
}
