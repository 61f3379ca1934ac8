import Vocabulary

extension Numbers {
  /// A number with the noun that it counts: 1 plaats, 2 plaatsen; 1 place, 2 places.
  public func counted(_ count: Int, _ nl: (one: String, more: String), _ en: (one: String, more: String)) -> String {
    let noun = language == .nl ? (count == 1 ? nl.one : nl.more) : (count == 1 ? en.one : en.more)
    return "\(whole(count)) \(noun)"
  }
}
