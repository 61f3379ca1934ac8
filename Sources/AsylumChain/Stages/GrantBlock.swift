import Chance

/// First decisions in order of time, parted into grants and refusals in one short loop that keeps everything in registers.
struct GrantBlock {
  /// Decisions: the moment, and the applicant.
  let times: UnsafeBufferPointer<Double>
  /// The applicants, in the order in which they were decided on.
  let applicants: UnsafeBufferPointer<Int32>
  /// When each applicant applied.
  let applied: UnsafeBufferPointer<Double>
  /// The numbers that settle decisions, by applicant, and below which one is a grant, and a grant to a sponsor of a family.
  let outcomes: Stream
  /// Below the first a decision is a grant, below the second one to the sponsor of a family; from 0 to 1.
  let shares: (grant: Double, sponsor: Double)
  /// Permit holders: when granted, and when they applied. Room for all who are decided on, and one more.
  let grantedAt: UnsafeMutableBufferPointer<Double>
  let grantedApplied: UnsafeMutableBufferPointer<Double>
  /// Sponsors: the place among the permit holders, and the applicant. As much room.
  let sponsorPlaces: UnsafeMutableBufferPointer<Int32>
  /// The granted who ask for relatives.
  let sponsors: UnsafeMutableBufferPointer<Int32>
  /// How many permit holders and sponsors there are, and the next decision.
  private(set) var granted: Int
  private(set) var sponsorCount = 0
  private(set) var next = 0

  /// `room` is that of the places and then of the sponsors; `granted` permit holders are there already.
  init(
    _ decisions: (times: UnsafeBufferPointer<Double>, applicants: UnsafeBufferPointer<Int32>), applied: UnsafeBufferPointer<Double>,
    outcomes: (stream: Stream, grant: Double, sponsor: Double),
    writing holders: (at: UnsafeMutableBufferPointer<Double>, applied: UnsafeMutableBufferPointer<Double>, count: Int),
    _ room: UnsafeMutableBufferPointer<Int32>
  ) {
    (times, applicants, self.applied) = (decisions.times, decisions.applicants, applied)
    (self.outcomes, shares) = (outcomes.stream, (outcomes.grant, outcomes.sponsor))
    (grantedAt, grantedApplied, granted) = (holders.at, holders.applied, holders.count)
    sponsorPlaces = UnsafeMutableBufferPointer(rebasing: room[..<(room.count / 2)])
    sponsors = UnsafeMutableBufferPointer(rebasing: room[(room.count / 2)...])
  }

  /// Takes the decisions before a moment; returns how many they are, and how many of them are grants.
  @inline(never)
  mutating func take(before end: Double) -> (decided: Int, granted: Int) {
    var (granted, sponsorCount, next) = (granted, sponsorCount, next)
    while next < times.count, times[next] < end {
      let applicant = applicants[next]
      // One uniform number settles both the grant and whether a granted person sponsors a family.
      let draw = outcomes.uniform(Int(applicant))
      // Everyone is written at the next free position, which moves on only for those who count: half the jumps would be mispredicted otherwise.
      grantedAt[granted] = times[next]
      grantedApplied[granted] = applied[Int(applicant)]
      (sponsorPlaces[sponsorCount], sponsors[sponsorCount]) = (Int32(truncatingIfNeeded: granted), applicant)
      granted &+= draw < shares.grant ? 1 : 0
      sponsorCount &+= draw < shares.sponsor ? 1 : 0
      next &+= 1
    }
    let taken = (decided: next - self.next, granted: granted - self.granted)
    (self.granted, self.sponsorCount, self.next) = (granted, sponsorCount, next)
    return taken
  }
}
