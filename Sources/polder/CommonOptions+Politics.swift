import Assessments
import Dossiers
import Reports
import Vocabulary

extension CommonOptions {
  /// The table as it stood on a date; that of the dossier where none is asked for. Refuses a date on which nobody sat at a table, and one on which a
  /// party had no walk-away value yet.
  func politics(_ talks: TalkDossier, on date: CalendarDate?) throws -> Politics {
    guard let date else { return talks.politics }
    let politics = talks.allPolitics.standing(on: date, talks.events)
    guard !politics.parties.isEmpty else { throw mistake(PlayCommandWords.noTable) }
    if let empty = politics.parties.first(where: { $0.walkAways.isEmpty }) { throw mistake(PlayCommandWords.noWalkAway(empty.id)) }
    return politics
  }
}
