import Vocabulary

extension Lever {
  /// How a number of the lever is read: people and places are counted, and so are the months that the chain counts one by one.
  var numberKind: WrittenNumber.Kind {
    if ["persons", "places"].contains(unit) || LeverKey(rawValue: id.rawValue)?.isWhole == true { return .whole }
    return ["share", "percent", "none"].contains(unit) && maximum ?? 1000 < 1000 ? .ratio : .quantity
  }
}
