public import Chance

/// A linear relation fitted to few observations, beside what was believed of it before there were any.
///
/// With a wide belief it is the fit by least squares. The errors are normal; the coefficients and the spread have the conjugate distribution of
/// that model, so a future can draw them: a fit to few observations is uncertain, and says so.
///
/// Source: A. Gelman and others, "Bayesian Data Analysis", third edition (2013), section 14.8.
public struct LinearFit: Sendable, Hashable {
  /// What is believed of the coefficients and the spread before the observations.
  public struct Belief: Sendable, Hashable {
    public var means: [Double]
    /// Standard deviations of the coefficients.
    public var deviations: [Double]
    /// Standard deviation of an observation about the relation.
    public var spread: Double
    /// So many observations does the belief about the spread count for.
    public var weight: Double

    public init(means: [Double], deviations: [Double], spread: Double, weight: Double) {
      (self.means, self.deviations, self.spread, self.weight) = (means, deviations, spread, weight)
    }
  }

  /// In the order of the columns of the fit.
  public let coefficients: [Double]
  /// Standard errors of the coefficients.
  public let errors: [Double]
  /// Standard deviation of an observation about the relation.
  public let spread: Double
  /// How many rows the fit was made from, beliefs not counted.
  public let observations: Int
  /// Logarithm of how likely the observations were under the belief, up to a number that only the belief on the spread decides.
  public let evidence: Double
  /// Half of the degrees of freedom, and half of the sum of squares.
  private let shape: Double, scale: Double
  /// Lower triangle whose product with its transpose is the precision of the coefficients, in units of the spread.
  private let root: [[Double]]

  /// Fits `targets` to `rows`, a row for each target with a number for each coefficient; `nil` where the numbers of numbers do not agree.
  public init?(_ rows: [[Double]], _ targets: [Double], _ belief: Belief) {
    let count = belief.means.count
    guard rows.count == targets.count, rows.allSatisfy({ $0.count == count }), belief.deviations.count == count, belief.spread > 0 else { return nil }
    let precisions = belief.deviations.map { (belief.spread / $0) * (belief.spread / $0) }
    var matrix = (0..<count).map { row in (0..<count).map { $0 == row ? precisions[row] : 0 } }
    var right = (0..<count).map { precisions[$0] * belief.means[$0] }
    for (row, target) in zip(rows, targets) {
      for i in 0..<count {
        right[i] += row[i] * target
        for j in 0..<count { matrix[i][j] += row[i] * row[j] }
      }
    }
    let root = Self.root(of: matrix)
    let means = Self.solve(root, right)
    var squares = belief.weight * belief.spread * belief.spread
    for (row, target) in zip(rows, targets) {
      let missed = target - zip(row, means).reduce(0) { $0 + $1.0 * $1.1 }
      squares += missed * missed
    }
    for i in 0..<count { squares += precisions[i] * (means[i] - belief.means[i]) * (means[i] - belief.means[i]) }
    let shape = (belief.weight + Double(rows.count)) / 2
    let spread = (squares / 2 / max(shape - 1, 0.5)).squareRoot()
    self.root = root
    (self.shape, scale, self.spread, coefficients, observations) = (shape, squares / 2, spread, means, rows.count)
    errors = (0..<count).map { place in
      let unit = (0..<count).map { $0 == place ? 1.0 : 0 }
      return spread * Self.solve(root, unit)[place].squareRoot()
    }
    let spent = (0..<count).reduce(0.0) { $0 + Elementary.log(root[$1][$1]) - Elementary.log(precisions[$1]) / 2 }
    evidence = -spent - shape * Elementary.log(squares / 2)
  }

  /// The coefficients and the spread in one future; `first` is the first of the numbers of the stream that it takes, of which it takes one more than
  /// there are coefficients.
  public func draw(_ stream: Stream, first: Int = 0) -> (coefficients: [Double], spread: Double) {
    let degrees = 2 * shape
    // Source: E. Wilson, M. Hilferty, "The distribution of chi-square", Proc. Natl. Acad. Sci. 17 (1931).
    let cubic = max(1 - 2 / (9 * degrees) + stream.normal(first) * (2 / (9 * degrees)).squareRoot(), 0.1)
    let drawn = (2 * scale / (degrees * cubic * cubic * cubic)).squareRoot()
    let deviates = coefficients.indices.map { stream.normal(first + 1 + $0) }
    return (zip(coefficients, Self.back(root, deviates)).map { $0 + drawn * $1 }, drawn)
  }

  /// Source: A.-L. Cholesky's decomposition, as in G. Golub, C. Van Loan, "Matrix Computations", fourth edition (2013), section 4.2.
  private static func root(of matrix: [[Double]]) -> [[Double]] {
    var root = matrix.map { $0.map { _ in 0.0 } }
    for i in matrix.indices {
      for j in 0...i {
        let sum = (0..<j).reduce(matrix[i][j]) { $0 - root[i][$1] * root[j][$1] }
        root[i][j] = i == j ? max(sum, 1e-300).squareRoot() : sum / root[j][j]
      }
    }
    return root
  }

  /// What the product of the triangle and its transpose takes to `right`.
  private static func solve(_ root: [[Double]], _ right: [Double]) -> [Double] {
    var forward = right
    for i in root.indices { forward[i] = (0..<i).reduce(right[i]) { $0 - root[i][$1] * forward[$1] } / root[i][i] }
    return back(root, forward)
  }

  /// What the transpose of the triangle takes to `right`.
  private static func back(_ root: [[Double]], _ right: [Double]) -> [Double] {
    var result = right
    for i in root.indices.reversed() {
      result[i] = ((i + 1)..<max(root.count, i + 1)).reduce(right[i]) { $0 - root[$1][i] * result[$1] } / root[i][i]
    }
    return result
  }
}
