public import Assessments
public import Dossiers
import Vocabulary

extension AmendedDossier {
  /// An amendment that can be read, with what the law says of it.
  public struct Reading: Sendable {
    public var dossier: Dossier
    /// Before anything is simulated; `nil` in a dossier without law.
    public var law: Assessment?
  }

  /// The dossier with the amendment, read over the one that it was made from and laid before the law. Throws `DossierProblems`, and what the law
  /// refuses.
  public func reading(over base: Dossier) throws -> Reading {
    let dossier = try load(over: base)
    guard dossier.has(.law) else { return Reading(dossier: dossier, law: nil) }
    return Reading(dossier: dossier, law: try conclude(nil, of: dossier.withLawAlone, AssessmentRequest(variants: [id])))
  }
}

extension Dossier {
  /// The same with no other part than the law.
  var withLawAlone: Dossier {
    var own = self
    (own.chain, own.talks, own.places) = (nil, nil, nil)
    return own
  }
}
