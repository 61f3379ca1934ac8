/// A whole-number program and whoever solves it: a struct of closures.
///
/// It stands in `Vocabulary` because engines never import each other, and more than one of them hands programs to a solver. An engine knows no
/// solver; who composes the program gives it one.
public struct IntegerSolver: Sendable {
  public var name: String
  /// Solves a program; `nil` where there is no answer at all.
  ///
  /// `nodes` is the most nodes of its search, never a time: the same program and limit give the same solution on any machine. A relaxed program has
  /// one node and is solved to its end.
  public var solve: @Sendable (_ program: IntegerProgram, _ nodes: Int) -> IntegerSolution?

  public init(name: String, solve: @escaping @Sendable (_ program: IntegerProgram, _ nodes: Int) -> IntegerSolution?) {
    self.name = name
    self.solve = solve
  }
}
