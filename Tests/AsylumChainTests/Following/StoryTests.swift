import AsylumChain
import Testing
import Vocabulary

@Suite("A family is followed to the end of its wait")
struct StoryTests {
  /// Few people, none of them there on the opening date.
  private static let model: ChainModel = {
    var model = InvariantTests.model
    model.asylum.arrivals.expectedPerMonth = [60]
    (model.months, model.opening) = (60, nil)
    return model
  }()

  /// Applicants whose families, where they have one, are followed.
  private static let identities = Array(stride(from: 0, to: 1000, by: 40))

  /// A wait of three years from the status, for everyone.
  private static func policy(_ change: (inout FamilyRule) -> Void) -> Policy {
    var rule = FamilyRule()
    rule.waitingMonths = 36
    rule.reach = .newSponsors
    change(&rule)
    return Policy(rules: ByGroup(all: rule))
  }

  @Test("a wait ends with the rule at the latest")
  func end() throws {
    let simulation = try Simulation(model: Self.model, seed: 4)
    let lasting = Self.policy { _ in }
    let ending = Self.policy { $0.endMonth = 24 }
    let end = 24 * Self.model.monthDays
    var cut = 0
    for identity in Self.identities {
      guard let stories = simulation.follow(future: 0, from: lasting, to: ending, family: identity) else { continue }
      if let until = stories[1].waitsUntil {
        #expect(until <= end, "family \(identity)")
        cut += until == end ? 1 : 0
      }
      for relative in stories[1].relatives {
        guard let admitted = relative.admitted, let until = stories[1].waitsUntil else { continue }
        #expect(abs(admitted - max(until, relative.accepted)) < 0.01, "family \(identity)")
      }
    }
    #expect(cut > 0)
  }

  @Test("a family whose sponsor meets an income condition waits for nothing")
  func means() throws {
    let simulation = try Simulation(model: Self.model, seed: 4)
    let waiting = Self.policy { _ in }
    let withMeans = Self.policy { ($0.incomeShareMeeting, $0.hardshipPlacesPerMonth) = (1, 1000) }
    var waited = 0
    for identity in Self.identities {
      guard let stories = simulation.follow(future: 0, from: waiting, to: withMeans, family: identity) else { continue }
      waited += stories[0].waitsUntil == nil ? 0 : 1
      #expect(stories[1].waitsUntil == nil, "family \(identity)")
    }
    #expect(waited > 0)
  }
}
