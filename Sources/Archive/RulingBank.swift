public import Assessments
public import Dossiers
public import Foundation

/// A file of rulings beside a dossier.
public struct RulingBank: Sendable {
  public let file: URL

  public init(_ file: URL) { self.file = file }

  /// Reads and checks the rulings, with the levers of a dossier, and scores its norms against them. Throws every problem at once.
  public func review(with law: LawDossier) throws(DossierProblems) -> BankReview {
    guard let data = try? Data(contentsOf: file) else { throw DossierProblems([Problem(.fileMissing, at: FilePlace(file: file.path))]) }
    let name = file.lastPathComponent
    switch TextFile.read(data, file: name).flatMap({ YAMLTree.read($0, file: name) }) {
    case .success(let tree): return law.reviewBank(try law.dossier.rulings(in: tree, today: clockDate()))
    case .failure(let problems): throw problems
    }
  }
}
