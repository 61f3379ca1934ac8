import Chance
import RealModule
import Testing

@Suite("Random numbers depend on seed, future, event and person alone")
struct StreamTests {
  @Test("the same four give the same number, and each of the four matters")
  func identity() {
    let number = Stream(seed: 1, future: 2, event: 3).uniform(4)
    #expect(number == Stream(seed: 1, future: 2, event: 3).uniform(4))
    #expect(number != Stream(seed: 2, future: 2, event: 3).uniform(4))
    #expect(number != Stream(seed: 1, future: 3, event: 3).uniform(4))
    #expect(number != Stream(seed: 1, future: 2, event: 4).uniform(4))
    #expect(number != Stream(seed: 1, future: 2, event: 3).uniform(5))
  }

  @Test("uniform numbers have the mean, the variance and the serial independence of theory", arguments: [UInt64(1), 7, 20_230_707])
  func uniform(_ seed: UInt64) {
    let count = 200_000
    let stream = Stream(seed: seed, future: 0, event: 0)
    let numbers = (0..<count).map { stream.uniform($0) }
    #expect(numbers.allSatisfy { $0 > 0 && $0 < 1 })
    let mean = Estimate(numbers)
    #expect(abs(mean.mean - 0.5) < 5 * mean.standardError, "seed \(seed)")
    let spread = Estimate(numbers.map { ($0 - 0.5) * ($0 - 0.5) })
    #expect(abs(spread.mean - 1.0 / 12) < 5 * spread.standardError, "seed \(seed)")
    let serial = Estimate(zip(numbers, numbers.dropFirst()).map { ($0 - 0.5) * ($1 - 0.5) })
    #expect(abs(serial.mean) < 5 * serial.standardError, "seed \(seed)")
    // Neighbouring streams do not move together either.
    let other = Stream(seed: seed, future: 1, event: 0)
    let cross = Estimate(numbers.indices.map { (numbers[$0] - 0.5) * (other.uniform($0) - 0.5) })
    #expect(abs(cross.mean) < 5 * cross.standardError, "seed \(seed)")
  }

  @Test("exponential, normal and Poisson draws have the moments of theory")
  func moments() {
    let count = 100_000
    let stream = Stream(seed: 5, future: 1, event: 9)
    let exponential = (0..<count).map { stream.exponential($0) }
    let normal = (0..<count).map { stream.normal($0) }
    let table = PoissonTable(mean: 1.8)
    let poisson = (0..<count).map { Double(table.count(at: stream.uniform($0))) }
    for (name, sample, mean, variance) in [("exponential", exponential, 1.0, 1.0), ("normal", normal, 0.0, 1.0), ("Poisson", poisson, 1.8, 1.8)] {
      let first = Estimate(sample)
      #expect(abs(first.mean - mean) < 5 * first.standardError, "\(name) mean \(first.mean)")
      let second = Estimate(sample.map { ($0 - mean) * ($0 - mean) })
      #expect(abs(second.mean - variance) < 5 * second.standardError, "\(name) variance \(second.mean)")
    }
  }

  @Test("a share turns into the Poisson count of which it is the quantile", arguments: [0.1, 1.8, 12.0])
  func poisson(_ mean: Double) {
    let table = PoissonTable(mean: mean)
    var term = Double.exp(-mean)
    var sum = term
    for count in 0..<Int(mean + 6) {
      #expect(table.count(at: sum - 1e-9) == count)
      #expect(table.count(at: sum + 1e-9) == count + 1)
      term *= mean / Double(count + 1)
      sum += term
    }
  }
}

@Suite("Bands and estimates")
struct BandsTests {
  @Test("percentiles of 0 to 100 are themselves, in any order")
  func percentiles() {
    let bands = Bands((0...100).map(Double.init).reversed())
    #expect(bands.values == [5, 20, 35, 50, 65, 80, 95])
  }

  @Test("values that are not numbers are left out, and an empty sample has no bands")
  func gaps() {
    #expect(Bands([.nan, 3, .infinity]).median == 3)
    #expect(Bands([]).values.allSatisfy { $0.isNaN })
  }

  @Test("the mean of 1, 2, 3, 4 is 2.5 with standard error 0.6455")
  func estimate() {
    let estimate = Estimate([1, 2, 3, 4])
    #expect(estimate.mean == 2.5)
    #expect(abs(estimate.standardError - (5.0 / 12).squareRoot()) < 1e-12)
    #expect(estimate.count == 4)
  }
}

@Suite("Tables of quantiles")
struct QuantileTableTests {
  /// Shares from the deep tails to the middle, off the grid of the cells.
  static let shares: [Double] =
    (1...45).flatMap { order -> [Double] in
      let share = Double.exp2(-Double(order)) * 0.7371
      return [share, 1 - share]
    } + (1..<1000).map { Double($0) / 1000.37 }

  @Test("the exponential quantile is minus the logarithm of the share above")
  func exponential() {
    for share in Self.shares where share < 1 {
      let exact = -Double.log(onePlus: -share)
      #expect(abs(QuantileTable.exponential.value(at: share) - exact) < 1e-7 * max(exact, 1), "\(share)")
    }
  }

  @Test("the lognormal quantile has the share below it that it should", arguments: [0.3, 1.0, 1.8])
  func lognormal(_ sigma: Double) {
    let table = QuantileTable.lognormal(sigma: sigma)
    for share in Self.shares where share < 1 - 1e-10 {
      let deviate = (Double.log(table.value(at: share)) + 0.5 * sigma * sigma) / sigma
      let below = 0.5 * Double.erfc(-deviate * 0.5.squareRoot())
      #expect(abs(below - share) < 2e-7 * min(share, 1 - share) + 1e-12, "sigma \(sigma), share \(share), found \(below)")
    }
  }

  @Test("values of many persons at once are, to the bit, those of each at his number", arguments: [-5, 0, 1 << 33])
  func atOnce(_ first: Int) {
    let stream = Stream(seed: 3, future: 1, event: 2)
    let persons = (0..<1000).map { first &+ 7 &* ($0 % 31) }
    for table in [QuantileTable.exponential, .lognormal(sigma: 1)] {
      var following = [Double](repeating: 0, count: 1000)
      following.withUnsafeMutableBufferPointer { table.fill($0, from: stream, first: first, scale: 1.36) }
      #expect(following == (0..<1000).map { 1.36 * table.value(at: stream.uniform(first &+ $0)) })
      let chosen = [Double](unsafeUninitializedCapacity: persons.count) { values, count in
        count = persons.count
        let room = UnsafeMutableBufferPointer(rebasing: values[..<count])
        persons.withUnsafeBufferPointer { if let persons = $0.baseAddress { table.fill(room, from: stream, of: persons, scale: 0.6) } }
      }
      #expect(chosen == persons.map { 0.6 * table.value(at: stream.uniform($0)) })
    }
  }

  @Test("quantiles rise with the share")
  func monotone() {
    let shares = Self.shares.sorted()
    for table in [QuantileTable.exponential, .lognormal(sigma: 1)] {
      let values = shares.map { table.value(at: $0) }
      #expect(zip(values, values.dropFirst()).allSatisfy { $0 <= $1 })
    }
  }
}
