/// The three files of a lot of rulings that were written apart.
public struct SeparateLot: Sendable {
  /// What the rulings are about, in free words.
  public var facts: FileNode
  /// The measure of each in levers.
  public var coded: FileNode
  /// What the court held of each.
  public var outcomes: FileNode

  /// What one of the files holds.
  public enum Part: String, Sendable, Hashable, CaseIterable { case facts, coded, outcomes }

  public init(facts: FileNode, coded: FileNode, outcomes: FileNode) {
    (self.facts, self.coded, self.outcomes) = (facts, coded, outcomes)
  }

  /// The file that holds a part.
  subscript(part: Part) -> FileNode {
    switch part {
    case .facts: facts
    case .coded: coded
    case .outcomes: outcomes
    }
  }
}
