import Chance
import Testing

@Suite("Elementary functions of our own")
struct ElementaryTests {
  @Test("every error at the points of the table stays below the documented bound", arguments: ElementaryFunction.allCases)
  func bound(_ function: ElementaryFunction) throws {
    for point in try ExactValue.of(function) {
      let result = function(point.first, point.second)
      #expect(point.error(of: result) < function.bound, "\(function.rawValue) of \(point.first), \(point.second) is \(result)")
    }
  }

  @Test("at most one point in two hundred is not rounded to the nearest double", arguments: ElementaryFunction.allCases)
  func rounding(_ function: ElementaryFunction) throws {
    let points = try ExactValue.of(function)
    #expect(points.count > 300)
    let missed = points.filter { function($0.first, $0.second) != $0.nearest }
    #expect(missed.count * 200 <= points.count, "\(function.rawValue) misses \(missed.map(\.first))")
  }

  @Test("no value between two neighbouring arguments turns back", arguments: ElementaryFunction.allCases)
  func monotone(_ function: ElementaryFunction) throws {
    for point in try ExactValue.of(function) where abs(point.first) < .greatestFiniteMagnitude && point.first != 0 {
      let direction = function.direction(at: point)
      var value = function(point.first, point.second)
      var argument = point.first
      for _ in 0..<20 where argument.nextUp < .infinity {
        argument = argument.nextUp
        // A turn of the cosine may lie in between, or the end of its range.
        guard function != .cosine || (abs(value) < 1 - 1e-12 && argument <= 0x1p20) else { break }
        let next = function(argument, point.second)
        #expect(direction * (next - value) >= 0 || next == value, "\(function.rawValue) at \(argument), \(point.second)")
        value = next
      }
    }
  }

  @Test("every interval of the tables joins the next: neighbours across 40,000 arguments keep their order")
  func seams() {
    let logarithms = (1...40_000).map { Elementary.log(Double($0) / 10_000) }
    #expect(zip(logarithms, logarithms.dropFirst()).allSatisfy { $0 < $1 })
    let exponentials = (0...40_000).map { Elementary.exp(Double($0 - 20_000) / 1000) }
    #expect(zip(exponentials, exponentials.dropFirst()).allSatisfy { $0 < $1 })
    let tails = (0...40_000).map { Elementary.erfc(Double($0) * 6.75e-4 + 0.01) }
    #expect(zip(tails, tails.dropFirst()).allSatisfy { $0 >= $1 })
    let cosines = (0...31_415).map { Elementary.cos(Double($0) / 10_000) }
    #expect(zip(cosines, cosines.dropFirst()).allSatisfy { $0 > $1 })
  }

  @Test("logarithms of zero, infinity, negative numbers and no number are as IEEE 754 has them")
  func specialLogarithms() {
    #expect(Elementary.log(0) == -.infinity && Elementary.log(-0.0) == -.infinity)
    #expect(Elementary.log(.infinity) == .infinity)
    #expect(Elementary.log(-1).isNaN && Elementary.log(-.infinity).isNaN && Elementary.log(.nan).isNaN)
    #expect(Elementary.log(1) == 0)
    #expect(Elementary.log(onePlus: -1) == -.infinity)
    #expect(Elementary.log(onePlus: .infinity) == .infinity)
    #expect(Elementary.log(onePlus: -1.5).isNaN && Elementary.log(onePlus: -.infinity).isNaN && Elementary.log(onePlus: .nan).isNaN)
    #expect(Elementary.log(onePlus: 0) == 0 && Elementary.log(onePlus: -0.0).sign == .minus)
  }

  @Test("exponentials end in zero and in infinity")
  func specialExponentials() {
    #expect(Elementary.exp(0) == 1 && Elementary.exp(-0.0) == 1)
    #expect(Elementary.exp(.infinity) == .infinity && Elementary.exp(-.infinity) == 0 && Elementary.exp(.nan).isNaN)
    #expect(Elementary.exp(709.782712893384) < .infinity && Elementary.exp(709.7827128933841) == .infinity)
    #expect(Elementary.exp(710) == .infinity && Elementary.exp(1e300) == .infinity)
    #expect(Elementary.exp(-745.1332191019411) == .leastNonzeroMagnitude && Elementary.exp(-745.1332191019412) == 0)
    #expect(Elementary.exp(-746) == 0 && Elementary.exp(-1e300) == 0)
    #expect(Elementary.exp(-708.5).isSubnormal)
  }

  @Test("powers at the ends are as IEEE 754 has them, but those of negative numbers are no numbers")
  func specialPowers() {
    #expect(Elementary.pow(.nan, 0) == 1 && Elementary.pow(1, .nan) == 1 && Elementary.pow(0, 0) == 1 && Elementary.pow(.infinity, 0) == 1)
    #expect(Elementary.pow(0, 2) == 0 && Elementary.pow(0, -2) == .infinity)
    #expect(Elementary.pow(0, .infinity) == 0 && Elementary.pow(0, -.infinity) == .infinity)
    #expect(Elementary.pow(.infinity, 2) == .infinity && Elementary.pow(.infinity, -2) == 0)
    #expect(Elementary.pow(2, .infinity) == .infinity && Elementary.pow(2, -.infinity) == 0)
    #expect(Elementary.pow(0.5, .infinity) == 0 && Elementary.pow(0.5, -.infinity) == .infinity)
    #expect(Elementary.pow(2, .nan).isNaN && Elementary.pow(.nan, 2).isNaN && Elementary.pow(-2, 2).isNaN)
    #expect(Elementary.pow(2, 1024) == .infinity && Elementary.pow(2, -1074) == .leastNonzeroMagnitude && Elementary.pow(2, -1076) == 0)
    #expect(Elementary.pow(1.5, 1e300) == .infinity && Elementary.pow(1.5, -1e300) == 0 && Elementary.pow(1.5, 0x1p-1040) == 1)
  }

  @Test("cosine and complementary error function have their values at the ends")
  func specialRest() {
    #expect(Elementary.cos(0) == 1 && Elementary.cos(-0.0) == 1)
    #expect(Elementary.cos(.infinity).isNaN && Elementary.cos(.nan).isNaN && Elementary.cos(0x1p21).isNaN)
    #expect(Elementary.erfc(0) == 1 && Elementary.erfc(-0.0) == 1)
    #expect(Elementary.erfc(.infinity) == 0 && Elementary.erfc(-.infinity) == 2 && Elementary.erfc(.nan).isNaN)
    #expect(Elementary.erfc(27.3) == 0 && Elementary.erfc(28) == 0 && Elementary.erfc(27.2) > 0 && Elementary.erfc(26.6).isSubnormal)
    #expect(Elementary.erfc(-6) == 2 && Elementary.erfc(-5.8) < 2)
  }

  @Test("logarithms of powers of two are multiples of that of 2, rounded once")
  func powersOfTwo() {
    // ln 2 in two parts, the first of 42 bits, so that a whole number of them is exact.
    for order in -1074...1023 {
      let exact = Double(order) * 0x1.62e42fefa38p-1 + Double(order) * 0x1.ef35793c7673p-45
      #expect(Elementary.log(Double(sign: .plus, exponent: order, significand: 1)) == exact, "2 to the power \(order)")
    }
  }

  @Test("functions that undo each other give back the argument within the error that the one passes to the other")
  func identities() {
    for index in 1...2000 {
      let value = Double(index) * 0.37
      let logarithm = Elementary.log(value)
      #expect(abs(Elementary.exp(logarithm) / value - 1) <= (0.5 * logarithm.ulp + 0.51 * 0x1p-52) * 1.01)
      #expect(abs(Elementary.log(onePlus: value) - Elementary.log(1 + value)) < 2 * value.ulp)
      #expect(abs(Elementary.pow(value, 0.5) - value.squareRoot()) == 0)
      #expect(Elementary.pow(value, 1) == value)
      #expect(abs(Elementary.pow(value, 2) - value * value) <= (value * value).ulp)
      #expect(abs(Elementary.erfc(value / 100) + Elementary.erfc(-value / 100) - 2) <= 0x1p-52)
      #expect(Elementary.cos(-value) == Elementary.cos(value))
      let sine = Elementary.cos(value - Double.pi / 2)
      #expect(abs(Elementary.cos(value) * Elementary.cos(value) + sine * sine - 1) < 1e-12)
    }
  }
}
