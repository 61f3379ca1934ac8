/// Everyone in one future up to the decision on each relative: what no lever of family reunification can change.
///
/// Several variants share one of these, so that they act on the same people.
struct People: Sendable {
  /// Moment of application per asylum seeker, in order of arrival; negative for those there on the opening date.
  ///
  /// Those who stay away or withdraw are in it too, so that a person's place, and with it his draws, is the same under every policy.
  var applied: [Double] = []
  /// Where each comes from, as a place among the origins of the model; empty where there are none.
  var origins: [UInt8] = []
  /// How many of them were in the queue on the opening date.
  var openingApplicants = 0
  /// Permit holders in order of the decision: when granted, negative for those of the opening stock.
  var grantedAt: [Double] = []
  /// When each permit holder applied.
  var grantedApplied: [Double] = []
  /// How many permit holders were waiting for a home on the opening date.
  var openingPermitHolders = 0

  /// Families: those of the opening stocks, then in order of the sponsor's status.
  var families: [Family] = []
  /// When the sponsor of each family applied: the same as in `families`, in a list of its own that fits the cache.
  var sponsorApplied: [Double] = []
  /// Accepted relatives in order of the decision: the moment, and the family.
  var acceptedAt: [Double] = []
  /// The family of each, by its place among `families`.
  var acceptedFamily: [Int32] = []
  /// The family of each relative who is refused because he came of age in the queue, the rest of it being accepted; in order of the decision.
  var refusedOfAge: [Int32] = []
  /// Relatives with a visa on the opening date: when they arrive, and whether they go straight to a home.
  var travellingUntil: [Double] = []
  /// Whether each goes straight to the sponsor's home.
  var travellingStraightHome: [Bool] = []

  /// Asylum seekers a month, without those who stay away. No lever of family reunification changes this count or those that follow.
  var arrivals: [Double]
  /// First decisions a month.
  var decisions: [Double]
  /// Applicants a month who withdraw.
  var withdrawals: [Double]
  /// Statuses a month, those given by a judgment included.
  var grants: [Double]
  /// Applicants a month who leave reception without a status: withdrawn, or refused for good.
  var departures: [Double]
  /// Applicants a month who are refused for good and stay for a while, and those of them who leave; both are among `departures` when they leave.
  var lateDepartures: [Double]
  var lateDeparted: [Double]
  /// Refused applicants a month who appeal.
  var appeals: [Double]
  /// Judgments a month, whatever they say.
  var judgments: [Double]
  /// Relatives a month whose request is made, those of the opening queue left out.
  var requests: [Double]
  /// Decisions on relatives a month, refusals included.
  var familyDecisions: [Double]
  /// Relatives a month who are refused.
  var familyRefusals: [Double]
  /// Days from request to decision, summed over the relatives decided on in a month.
  var familyDecisionDays: [Double]
  /// Days from request to decision of each relative decided on, in order of the decision; kept only where separation is measured.
  var familyDecisionDelays: [Float] = []
  /// Relatives, and children kept from a parent, who in a month come to be apart from their sponsor for over two years while they wait, less
  /// those refused after so long; kept only where separation is measured.
  var passTwoYears: [Double]
  /// The children among them, in parts of a child.
  var childrenPassTwoYears: [Double]
  /// How many relatives were in the family queue on the opening date.
  var openingRelatives = 0
  /// When the first of all applied, before the opening date or on it.
  var earliestApplication = 0.0
  /// The lowest number that a family can have.
  var lowestIdentity = 0
  /// Persons and events, counted singly, for measuring speed.
  var persons = 0
  /// Events of persons so far, for the count that speeds are told by.
  var events = 0

  init(months: Int) {
    let none = [Double](repeating: 0, count: months)
    (arrivals, decisions, withdrawals, grants) = (none, none, none, none)
    (departures, appeals, judgments, requests) = (none, none, none, none)
    (familyDecisions, familyRefusals, familyDecisionDays) = (none, none, none)
    (passTwoYears, childrenPassTwoYears) = (none, none)
    (lateDepartures, lateDeparted) = (none, none)
  }
}
