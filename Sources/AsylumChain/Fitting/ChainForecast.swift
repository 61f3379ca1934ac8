import Chance

/// The chain from applications to relatives, by quarter and in a reduced form, as it can be fitted to what was known at a date in the past.
///
/// The equations are those of the chain with services that answer: arrivals as `ArrivalFit` has them; decisions as `CapacityFit`; those who wait as
/// what is left; grants as a share of the decisions that strays slowly; relatives as `ReunionFit`. What the simulation does person by person stands
/// here as totals, as nobody counted by quarter the requests, the decisions on them and the waiting of the past.
public struct ChainForecast: Sendable {
  /// What was known at the date, by quarter from the oldest to the newest; `nil` for a quarter that is not known. All series end in the same quarter.
  public struct Known: Sendable {
    /// First applications by month, fitted to what was known.
    public var arrivalFit: ArrivalFit
    /// First applications of the last quarters.
    public var arrivals: [Double?]
    /// First decisions of the last quarters.
    public var decisions: [Double?]
    /// Decisions among them that gave a status.
    public var grants: [Double?]
    /// Applications pending at the end of the quarter.
    public var pending: [Double?]
    /// Relatives who came in the last quarters.
    public var relatives: [Double?]
    /// Relatives who come for a grant, as far as is believed.
    public var relativesPerGrant: Double

    public init(
      arrivalFit: ArrivalFit, arrivals: [Double?], decisions: [Double?], grants: [Double?], pending: [Double?]
    ) {
      (self.arrivalFit, self.arrivals, self.decisions, self.grants, self.pending) = (arrivalFit, arrivals, decisions, grants, pending)
      (relatives, relativesPerGrant) = ([], 1)
    }
  }

  /// A way that the quarters to come may take.
  public struct Path: Sendable {
    /// First applications of each quarter to come.
    public var arrivals: [Double]
    /// First decisions of each quarter.
    public var decisions: [Double] = []
    /// Decisions among them that give a status.
    public var grants: [Double] = []
    /// Applications pending at the end of each quarter.
    public var pending: [Double] = []
    /// Empty where relatives cannot be forecast.
    public var relatives: [Double] = []
  }

  /// Values that a future draws for itself, beside those of the fits.
  public struct Drawn: Sendable {
    /// Part of a deviation of the arrivals that a month keeps.
    public var persistence: Double
    /// What the monthly shock is multiplied by.
    public var shock: Double

    public init(persistence: Double, shock: Double) { (self.persistence, self.shock) = (persistence, shock) }
  }

  /// A quarter decides at most this part of those who wait and come: a case takes its time. Most that any quarter did is 0.48.
  static let largestShareDecided = 0.5
  /// A quarter's decisions are at most twice, and at least half, those of the quarter before.
  static let largestGrowth = 2.0
  /// Pending applications never fall below this many.
  static let fewestPending = 200.0
  /// Degrees of freedom of the shocks: what is known of them is that they are sometimes large.
  static let tails = 4
  /// Assumption: the odds of a grant keep most of what they were a quarter before; worth three years.
  private static let grantBelief = LinearFit.Belief(means: [0, 0.9], deviations: [0.3, 0.1], spread: 0.4, weight: 12)

  /// What the fits were made from.
  let known: Known
  /// How decisions answer to those who wait.
  let capacity: CapacityFit
  /// The logit of the share granted, after that of the quarter before.
  let grantFit: LinearFit
  /// How relatives come; `nil` where too little was known of them.
  let reunion: ReunionFit?
  /// What else left the queue in each of the last four quarters, as a share of those who waited and came; below 0 where more came again.
  let left: [Double]
  /// The last quarter known, from which every future begins.
  private let last: (decisions: Double, pending: Double, grants: Double, logit: Double, relatives: Double?)

  /// Fits to what was known; `nil` where decisions, grants or pending applications of the last quarters are not known, or all decisions were grants.
  /// Relatives are forecast only where every grant of the quarters in which they were counted is known.
  public init?(_ known: Known) {
    guard let capacity = CapacityFit(outputs: known.decisions, queues: known.pending), let decisions = known.decisions.last ?? nil,
      let pending = known.pending.last ?? nil, let grants = known.grants.last ?? nil, decisions > 0, pending > 0, grants > 0,
      let logit = Self.logit(grants, of: decisions)
    else { return nil }
    let logits = zip(known.grants, known.decisions).map { Self.logit($0, of: $1) }
    let pairs = zip(logits, logits.dropFirst()).compactMap { earlier, later in earlier.flatMap { earlier in later.map { (earlier, $0) } } }
    let left = Self.left(known)
    guard let grantFit = LinearFit(pairs.map { [1, $0.0] }, pairs.map(\.1), Self.grantBelief), !left.isEmpty else { return nil }
    (self.known, self.capacity, self.grantFit, self.left) = (known, capacity, grantFit, left)
    let first = known.relatives.firstIndex { $0 != nil } ?? known.relatives.count
    let counted = Array(known.relatives[first...])
    let granted = known.grants.suffix(counted.count).compactMap { $0 }
    reunion = granted.count == counted.count ? ReunionFit(arrivals: counted, grants: granted, expected: known.relativesPerGrant) : nil
    last = (decisions, pending, grants, logit, known.relatives.last ?? nil)
  }

  /// The quarters to come in one future.
  public func path(seed: UInt64, future: Int, quarters: Int, drawn: Drawn) -> Path {
    let deviates = Stream(seed: seed, future: future, event: FittingEvent.longRun.rawValue).normal(0)
    var arrivals = known.arrivalFit.arrivals(months: quarters * 3, longRunDeviates: deviates, persistence: drawn.persistence)
    arrivals.shock *= drawn.shock
    let months = arrivals.path(seed: seed, future: future, months: quarters * 3)
    var path = Path(arrivals: (0..<quarters).map { months[($0 * 3)..<($0 * 3 + 3)].reduce(0, +) })
    decide(&path, Draws(seed: seed, future: future))
    if let reunion, let came = last.relatives { reunite(&path, reunion, after: came, Draws(seed: seed, future: future)) }
    return path
  }

  /// Decisions, pending applications and grants.
  private func decide(_ path: inout Path, _ draws: Draws) {
    let (coefficients, shock) = capacity.fit.draw(draws.stream(.decisions))
    let (grant, grantShock) = grantFit.draw(draws.stream(.grantShare))
    let others = draws.stream(.left)
    var output = Elementary.log(last.decisions)
    var waiting = last.pending
    var logit = last.logit
    let growth = Elementary.log(Self.largestGrowth)
    for quarter in path.arrivals.indices {
      let wanted = capacity.next(coefficients, after: output, queue: waiting) + shock * draws.shock(.decisionShock, .decisionTail, quarter)
      let there = waiting + path.arrivals[quarter]
      let decided = min(Elementary.exp(min(max(wanted, output - growth), output + growth)), Self.largestShareDecided * there)
      output = Elementary.log(decided)
      let share = left[min(Int(others.uniform(quarter) * Double(left.count)), left.count - 1)]
      waiting = max(there * (1 - share) - decided, Self.fewestPending)
      logit = grant[0] + grant[1] * logit + grantShock * draws.shock(.grantShock, .grantTail, quarter)
      path.decisions.append(decided)
      path.pending.append(waiting)
      path.grants.append(decided / (1 + Elementary.exp(-logit)))
    }
  }

  /// Relatives, from the grants of the quarter before.
  private func reunite(_ path: inout Path, _ reunion: ReunionFit, after relatives: Double, _ draws: Draws) {
    let version = reunion.version(at: draws.stream(.version).uniform(0))
    let (coefficients, shock) = version.fit.draw(draws.stream(.relatives))
    var output = Elementary.log(max(relatives, 1))
    var waiting = version.waiting
    for quarter in path.arrivals.indices {
      let work = waiting + version.perGrant * (quarter == 0 ? last.grants : path.grants[quarter - 1])
      let wanted = reunion.next(coefficients, after: output, work: work) + shock * draws.shock(.relativesShock, .relativesTail, quarter)
      let came = min(Elementary.exp(wanted), work)
      output = Elementary.log(max(came, 1))
      waiting = max(work - came, ReunionFit.fewest)
      path.relatives.append(came)
    }
  }

  /// The streams of a future.
  private struct Draws {
    let seed: UInt64
    let future: Int

    func stream(_ event: FittingEvent) -> Stream { Stream(seed: seed, future: future, event: event.rawValue) }

    /// A shock of Student's t with variance 1.
    func shock(_ normal: FittingEvent, _ tail: FittingEvent, _ quarter: Int) -> Double {
      let step = stream(normal).normal(quarter) * Arrivals.stretch(stream(tail), quarter, ChainForecast.tails)
      return min(max(step, -Arrivals.largestShock), Arrivals.largestShock)
    }
  }

  /// The logarithm of the odds; `nil` where the part is none or all of the whole.
  private static func logit(_ part: Double?, of whole: Double?) -> Double? {
    guard let part, let whole, part > 0, part < whole else { return nil }
    return Elementary.log(part / (whole - part))
  }

  private static func left(_ known: Known) -> [Double] {
    let count = min(known.arrivals.count, known.pending.count, known.decisions.count)
    let (arrivals, pending) = (Array(known.arrivals.suffix(count)), Array(known.pending.suffix(count)))
    let decisions = Array(known.decisions.suffix(count))
    return (max(count - 4, 1)..<max(count, 1)).compactMap { quarter in
      guard let before = pending[quarter - 1], let now = pending[quarter], let came = arrivals[quarter], let decided = decisions[quarter] else {
        return nil
      }
      return (before + came - decided - now) / (before + came)
    }
  }
}
