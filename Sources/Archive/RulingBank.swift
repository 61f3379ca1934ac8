public import Assessments
public import Dossiers
public import Foundation

/// A file of rulings beside a dossier.
public struct RulingBank: Sendable {
  public let file: URL

  public init(_ file: URL) { self.file = file }

  /// Reads and checks the rulings, with the levers of a dossier, and scores its norms against them. Throws every problem at once.
  public func review(with law: LawDossier) throws(DossierProblems) -> BankReview {
    let place = FilePlace(file: file.lastPathComponent)
    guard let data = try? Data(contentsOf: file) else { throw DossierProblems([Problem(.fileMissing, at: FilePlace(file: file.path))]) }
    guard let text = String(validating: data, as: UTF8.self) else { throw DossierProblems([Problem(.notUTF8(byte: 1), at: place)]) }
    if text.allSatisfy(\.isWhitespace) { throw DossierProblems([Problem(.fileEmpty, at: place)]) }
    switch YAMLTree.read(text, file: file.lastPathComponent) {
    case .success(let tree): return law.reviewBank(try law.dossier.rulings(in: tree, today: clockDate()))
    case .failure(let problems): throw problems
    }
  }
}
