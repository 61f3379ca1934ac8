/// A sweep cut into blocks, which can be computed anywhere and in any order.
public struct SweepPlan: Sendable, Hashable, Codable {
  /// The form of a plan as written.
  public static let currentForm = 1

  public var form = Self.currentForm
  public var question: SweepQuestion
  /// Rows of a block; the last may have fewer.
  public var blockSize: Int

  init(question: SweepQuestion, blockSize: Int) { (self.question, self.blockSize) = (question, blockSize) }

  /// How many blocks there are, numbered from 0.
  public var blocks: Int { (question.rows + blockSize - 1) / blockSize }

  /// The rows of a block. Throws `SweepError.noSuchBlock`.
  public func rows(of block: Int) throws(SweepError) -> Range<Int> {
    guard (0..<blocks).contains(block) else { throw .noSuchBlock(block, count: blocks) }
    return block * blockSize..<min((block + 1) * blockSize, question.rows)
  }
}
