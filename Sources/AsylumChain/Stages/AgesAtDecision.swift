import Chance

/// Which relatives are refused since they came of age between request and decision, asked in order of decision.
struct AgesAtDecision {
  private let draw: PeopleDraw
  private let (minors, ages): (Stream, Stream)
  /// Relatives decided on so far, by request.
  private var decided: [Int32]

  init(_ draw: PeopleDraw, requests: Int) {
    self.draw = draw
    minors = draw.stream(.minor)
    ages = draw.stream(.comingOfAge)
    decided = [Int32](repeating: 0, count: requests)
  }

  /// Days of childhood: minors of any age are equally likely.
  static let childhood = 18 * 365.25

  /// One more relative of a family, decided on so many days after the request; `request` is the place of the request.
  ///
  /// One number settles the age and whether it counts, so that whoever is refused stays so at a larger share.
  mutating func isRefused(_ family: Family, after delay: Double, _ request: Int) -> Bool {
    let member = Int(decided[request])
    decided[request] += 1
    guard !family.isSponsorAlone, draw.isMinor(Int(family.identity), member, minors) else { return false }
    return ages.uniform(Int(family.identity) &* 64 &+ member) < draw.model.family.ofAgeRefusedShare * delay / Self.childhood
  }
}

extension PeopleDraw {
  /// Whether a relative is a minor; those of a sponsor who came alone as a minor are not asked about.
  func isMinor(_ identity: Int, _ relative: Int, _ minors: Stream) -> Bool {
    minors.uniform(identity &* 64 &+ relative) < model.family.minorShare
  }

  /// How many of a family's relatives are minors, drawn again when one family is followed; the relatives of an unaccompanied minor are adults.
  func minors(of family: Family) -> Int {
    let draws = stream(.minor)
    return family.isSponsorAlone ? 0 : (0..<Int(family.relatives)).count { isMinor(Int(family.identity), $0, draws) }
  }
}
