import Chance
import Testing

/// Boxes around the iris versicolor among three species.
///
/// Source of the flowers: R. A. Fisher, "The use of multiple measurements in taxonomic problems", Ann. Eugenics 7 (1936), table I.
@Suite("Boxes of published data")
struct BoxesTests {
  private static func flowers() throws -> Cases {
    let rows = try Published.text("iris.csv").split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    return Cases(
      columns: try (0..<4).map { column in try rows.map { try #require(Double($0[column])) } }, isOfInterest: rows.map { $0[4] == "versicolor" })
  }

  /// Answers of the EMA Workbench 2.5.3 (`Prim` with a peel and a least mass of 0.05): cases and cases of interest of every box on the way.
  @Test("the patient rule takes the steps of the EMA Workbench, once and again on what is left")
  func steps() throws {
    let flowers = try Self.flowers()
    let all = Array(0..<flowers.count)
    let steps = PatientRule().steps(flowers, among: all)
    #expect(steps.map(\.cases) == [150, 116, 108, 100, 93, 86, 77, 72, 68, 63, 54, 51, 47, 44])
    #expect(steps.map(\.interest) == [50, 50, 50, 50, 50, 50, 50, 50, 50, 50, 49, 48, 46, 44])
    let box = try #require(steps.last?.box)
    let expected: [(Int, Bool, Double)] = [(1, true, 3.75), (2, false, 3.15), (2, true, 4.95), (3, false, 0.45), (3, true, 1.55)]
    #expect(box.limits.count == expected.count)
    for (own, known) in zip(box.limits, expected) {
      #expect(own.dimension == known.0 && own.isUpper == known.1 && abs(own.value - known.2) < 1e-9, "\(own)")
    }
    let within = Set(flowers.places(in: box, among: all))
    let left = all.filter { !within.contains($0) }
    let again = PatientRule().steps(flowers, among: left)
    #expect(again.map(\.cases) == [106, 72, 64, 58, 50, 42, 37, 32, 27, 24, 12, 11, 10, 9, 8])
    #expect(again.last?.interest == 5)
  }

  /// Answers of the EMA Workbench 2.5.3 for the second box on the way, as its `qp`.
  @Test("quasi-p-values are those of the EMA Workbench")
  func quasi() throws {
    let flowers = try Self.flowers()
    let all = Array(0..<flowers.count)
    let steps = PatientRule().steps(flowers, among: all)
    let expected = [[0.017774076506577842], [0.2824470724592314, 0.020093591595929768], [0.46149541980397357, 0.003318189835257409]]
    for (step, values) in zip(steps[1...3], expected) {
      let own = step.box.limits.map { QuasiP(flowers, among: all).value($0, of: step.box) }
      #expect(own.count == values.count && zip(own, values).allSatisfy { abs($0 - $1) < 1e-9 }, "\(own)")
    }
  }

  /// The splits at a petal length of 2.45 and a petal width of 1.75 are those of published trees of these flowers; the others are answers of
  /// scikit-learn 1.9.1 with the same least leaf, through the EMA Workbench.
  @Test("the tree has the splits and leaves of the EMA Workbench")
  func tree() throws {
    let flowers = try Self.flowers()
    var tree = ClassTree()
    tree.leastMass = 0.1
    let leaves = tree.leaves(flowers)
    let scores = leaves.map(flowers.score)
    #expect(scores.map(\.cases) == [50, 29, 25, 16, 30] && scores.map(\.interest) == [0, 29, 20, 1, 0])
    let limits = leaves[1].limits
    #expect(limits.map(\.dimension) == [2, 2, 3] && limits.map(\.isUpper) == [false, true, true])
    #expect(zip(limits, [2.45, 4.45, 1.75]).allSatisfy { abs($0.value - $1) < 1e-9 }, "\(limits)")
  }
}
