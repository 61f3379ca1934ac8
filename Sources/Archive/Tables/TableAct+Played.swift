import Assessments
public import Dossiers
public import Talks
import Vocabulary

extension TableAct.Opening {
  /// A table for the parties of a dossier, with a chair: by the rules of a coalition, with a vote of the ministers in reserve where the dossier has a
  /// council. Throws `QuestionError` for a dossier without talks, and the problems of the rules.
  public static func played(_ dossier: Dossier) throws -> TableAct.Opening {
    let politics = try dossier.withTalks.politics
    let name = politics.council == nil ? "coalition-talks" : "coalition-with-council"
    let known = try SharedProcedures.builtIn()
    guard let rules = known.first(where: { $0.id.rawValue == name }) else { throw TableError.noProcedure(name, known: known.map(\.id.rawValue)) }
    let parties = politics.parties.map { party in
      let own = (politics.council?.ministers ?? []).filter { $0.party == party.id }.reduce(0) { $0 + $1.seats }
      return Seat(SeatID(party.id.rawValue), .delegation, name: Phrase(same: party.id), weight: own, party: party.id)
    }
    let chair = Seat("chair", .chair, name: PlayedTableWords.chair, weight: 0)
    return TableAct.Opening(
      name: PlayedTableWords.name(dossier.title), dossier: dossier.fingerprint, seats: [chair] + parties, rules: rules, zone: "UTC")
  }
}
