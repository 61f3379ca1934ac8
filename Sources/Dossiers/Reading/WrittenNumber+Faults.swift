import Vocabulary

extension Problem.Fault {
  /// The fault of a text that is not read as a number.
  package init(_ refusal: WrittenNumber.Refusal) {
    self =
      refusal.reason == .notANumber
      ? .wrongForm(expected: Phrase(nl: "een getal", en: "a number"), found: refusal.text) : .number(refusal)
  }
}

extension Lever {
  /// How a number of the lever is read: people and places are counted, and so are the months that the chain counts one by one.
  var numberKind: WrittenNumber.Kind {
    if ["persons", "places"].contains(unit) || LeverKey(rawValue: id.rawValue)?.isWhole == true { return .whole }
    return ["share", "percent", "none"].contains(unit) && maximum ?? 1000 < 1000 ? .ratio : .quantity
  }
}

extension CalibrationKey {
  /// How its values are read. Costs and stocks may be averages, and so fractions.
  var numberKind: WrittenNumber.Kind {
    ["share", "none", "log"].contains(unit) ? .ratio : .quantity
  }
}
