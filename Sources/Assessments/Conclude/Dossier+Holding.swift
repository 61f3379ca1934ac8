public import Dossiers
public import Vocabulary

extension Dossier {
  /// The same dossier with its talks held on another date, at the table of that date; what the law and the chain say stays.
  public func holding(_ politics: Politics, on date: CalendarDate) -> Dossier {
    var own = self
    own.talks?.politics = politics
    own.talks?.politics.asOf = date
    return own
  }
}
