import Vocabulary

// Waiting periods: from when each accepted relative is eligible.
extension Admission {
  /// Puts relatives in order of the moment from which nothing but a quota, a home or a brake keeps them back.
  ///
  /// Without a waiting period this is the order of acceptance, and nothing is done.
  mutating func orderByEligibility() {
    guard rules.contains(where: { $0.waitDays > 0 }) else { return }
    // Until when each family waits, whenever its relatives are accepted.
    let waitEnds = zip(people.families, standings).map { family, standing in
      let rule = rules[standing.group]
      guard !standing.isFree, rule.waitDays > 0 else { return -Double.infinity }
      return standing.asksEach ? .infinity : rule.waitEnd(granted: family.sponsorGranted, requested: family.requested, accepted: 0)
    }
    // Whoever waits beyond the horizon is left out.
    let asksWho = comings != nil || rules.contains { $0.canHold || $0.readsAcceptance }
    let (moments, relatives) = merged(waitEnds, asksWho: asksWho) ?? sorted(waitEnds, asksWho: asksWho)
    eligibleAt = moments
    guard asksWho else {
      eligibleFamily = relatives
      return
    }
    let families = eligibleFamily
    eligibleFamily = relatives.map { families[Int($0)] }
    acceptedPlace = comings == nil ? relatives : relatives.map { held[Int($0)] }
  }

  /// Where families wait until moments that follow each other, as where all wait as long from the status: nothing is sorted; `nil` elsewhere.
  private func merged(_ waitEnds: [Double], asksWho: Bool) -> (moments: [Double], relatives: [Int32])? {
    eligibleAt.withUnsafeBufferPointer { acceptedAt in
      eligibleFamily.withUnsafeBufferPointer { families in
        waitEnds.withUnsafeBufferPointer { waitEnds in
          let order = WaitOrder(acceptedAt: acceptedAt, families: families, waitEnds: waitEnds, horizon: horizon)
          return order.isRising ? order.merge(asksWho: asksWho) : nil
        }
      }
    }
  }

  /// The same for any waits; infinite ones are asked of each relative. Complexity: that of `sortByTime`.
  private func sorted(_ waitEnds: [Double], asksWho: Bool) -> (moments: [Double], relatives: [Int32]) {
    var (moments, relatives) = (eligibleAt, [Int32](repeating: 0, count: eligibleAt.count))
    var found = 0
    moments.withUnsafeMutableBufferPointer { moments in
      relatives.withUnsafeMutableBufferPointer { relatives in
        eligibleFamily.withUnsafeBufferPointer { places in
          waitEnds.withUnsafeBufferPointer { waitEnds in
            for index in moments.indices {
              let position = Int(places[index])
              let waitEnd = waitEnds[position] < .infinity ? waitEnds[position] : self.waitEnd(position, accepted: moments[index])
              let eligible = max(moments[index], waitEnd)
              moments[found] = eligible
              relatives[found] = asksWho ? Int32(truncatingIfNeeded: index) : places[index]
              found += eligible < horizon ? 1 : 0
            }
          }
        }
      }
    }
    moments.removeLast(moments.count - found)
    relatives.removeLast(relatives.count - found)
    sortByTime(&moments, &relatives, from: 0, to: horizon)
    return (moments, relatives)
  }

  /// Until when a relative waits whose moment of acceptance has a say in it.
  ///
  /// Minus infinity where the rule does not reach him; never after the end of the rule.
  private func waitEnd(_ position: Int, accepted: Double) -> Double {
    let (family, rule) = (people.families[position], rules[standings[position].group])
    guard isReached(position, rule, accepted: accepted) else { return -.infinity }
    return min(rule.waitEnd(granted: family.sponsorGranted, requested: family.requested, accepted: accepted), rule.end)
  }

  /// When a relative was accepted.
  ///
  /// `relative` is his position in the order of eligibility.
  @inline(__always)
  func acceptance(of relative: Int32) -> Double {
    people.acceptedAt[acceptedPlace.isEmpty ? Int(relative) : Int(acceptedPlace[Int(relative)])]
  }

  /// By the moments of his family and his own acceptance; `position` is that of the family.
  @inline(__always)
  func isReached(_ position: Int, _ rule: GroupRule, accepted: Double) -> Bool {
    rule.reaches(
      granted: people.families[position].sponsorGranted, requested: people.families[position].requested, accepted: accepted,
      isSponsorAlone: people.families[position].isSponsorAlone)
  }
}
