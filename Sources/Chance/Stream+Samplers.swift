extension Stream {
  /// An exponential number with mean 1.
  @inlinable public func exponential(_ person: Int) -> Double { -Elementary.log(uniform(person)) }

  /// A standard normal number, from two uniform ones.
  ///
  /// Source: G. Box, M. Muller, "A note on the generation of random normal deviates", Ann. Math. Statist. 29 (1958).
  @inlinable public func normal(_ person: Int) -> Double {
    let radius = (-2 * Elementary.log(uniform(2 &* person))).squareRoot()
    return radius * Elementary.cos(2 * Double.pi * uniform(2 &* person &+ 1))
  }
}
