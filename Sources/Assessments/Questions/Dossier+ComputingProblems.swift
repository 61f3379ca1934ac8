import AsylumChain
public import Dossiers
import Negotiation
import Vocabulary

extension Dossier {
  /// What no engine could answer although every file is well formed: a chain that cannot be simulated, a walk-away value that nothing reaches.
  public var computingProblems: [Problem] {
    var problems: [Problem] = []
    if let chain = try? withChain {
      do { _ = try Simulation(model: chain.chainModel, seed: 0) } catch {
        problems.append(Problem(.cannotCompute(error), at: FilePlace(file: DossierFile.calibration.rawValue)))
      }
    }
    if let politics = talks?.politics { problems += unreachable(politics) }
    return problems
  }

  /// Parties whose walk-away value lies above the worth of every package that they themselves accept.
  private func unreachable(_ politics: Politics) -> [Problem] {
    guard !politics.measures.isEmpty, politics.measures.allSatisfy({ !$0.options.isEmpty }) else { return [] }
    let table = politics.table
    return politics.parties.enumerated().compactMap { index, party in
      // Alone at the table, with its own red lines.
      let own = Table(measures: table.measures, parties: [table.parties[index]])
      guard let alone = try? PackageSearch(own).negotiate(), alone.agreeable == 0, party.positions.contains(where: { $0.salience > 0 }) else {
        return nil
      }
      return Problem(.contradiction(.table(.unreachable(party: party.id))), at: party.place)
    }
  }
}
