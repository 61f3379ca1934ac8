public import Assessments
public import Dossiers
public import Foundation
public import LegalReview

/// Rulings beside a dossier: a file of them, or a lot of three files whose facts, coding and outcomes were written apart.
public struct RulingBank: Sendable {
  public let file: URL
  /// What separates the name of a lot from that of its part, and ends its files.
  private static let ending = ".yaml"

  public init(_ file: URL) { self.file = file }

  /// The rulings of a bank, as it says itself what lot it is and how it was made.
  public struct Contents: Sendable {
    public var lot: RulingLot?
    public var rulings: [Ruling]
    /// Whether facts, coding and outcomes were written apart.
    public var isApart: Bool
  }

  /// Reads and checks the rulings, with the levers of a dossier. Throws every problem at once.
  public func read(with law: LawDossier) throws(DossierProblems) -> Contents {
    if let name = lotName {
      let folder = file.deletingLastPathComponent()
      var (trees, problems): ([FileNode], [Problem]) = ([], [])
      for part in SeparateLot.Part.allCases {
        switch Self.tree(folder.appendingPathComponent("\(name).\(part.rawValue)\(Self.ending)")) {
        case .success(let tree): trees.append(tree)
        case .failure(let found): problems += found.problems
        }
      }
      guard problems.isEmpty, trees.count == SeparateLot.Part.allCases.count else { throw DossierProblems(problems) }
      let lot = SeparateLot(facts: trees[0], coded: trees[1], outcomes: trees[2])
      return Contents(lot: nil, rulings: try law.dossier.rulings(lot, today: clockDate()), isApart: true)
    }
    switch Self.tree(file) {
    case .success(let tree):
      let bank = try law.dossier.bank(in: tree, today: clockDate())
      return Contents(lot: bank.lot, rulings: bank.rulings, isApart: false)
    case .failure(let problems): throw problems
    }
  }

  /// The lot of which the file is one part of three; `nil` for a bank that is one file.
  private var lotName: String? {
    SeparateLot.Part.allCases.compactMap { part -> String? in
      let end = ".\(part.rawValue)\(Self.ending)"
      return file.lastPathComponent.hasSuffix(end) ? String(file.lastPathComponent.dropLast(end.count)) : nil
    }.first
  }

  private static func tree(_ file: URL) -> Result<FileNode, DossierProblems> {
    guard let data = try? Data(contentsOf: file) else {
      return .failure(DossierProblems([Problem(.fileMissing, at: FilePlace(file: file.path))]))
    }
    let name = file.lastPathComponent
    return TextFile.read(data, file: name).flatMap { YAMLTree.read($0, file: name) }
  }
}
