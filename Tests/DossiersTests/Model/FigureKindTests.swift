import Dossiers
import Testing

@Suite("The headline figures of the chain")
struct FigureKindTests {
  @Test("every figure that is counted in people, months or shares, and the cost, stands in the list once")
  func complete() {
    let all: [FigureKind] =
      FigureKind.People.allCases.map(FigureKind.people) + FigureKind.Months.allCases.map(FigureKind.months)
      + FigureKind.Share.allCases.map(FigureKind.share) + [.cost]
    #expect(FigureKind.allCases.count == all.count)
    #expect(Set(FigureKind.allCases) == Set(all))
    #expect(Set(all.map(\.rawValue)).count == all.count)
  }

  @Test("a figure is written as its name alone, and is read back from it")
  func names() {
    for kind in FigureKind.allCases { #expect(FigureKind(rawValue: kind.rawValue) == kind) }
    #expect(FigureKind.monthsAdded.rawValue == "monthsAdded" && FigureKind.cost.rawValue == "cost")
    #expect(FigureKind(rawValue: "people") == nil)
  }

  @Test("stored runs have the figures in this order, with these names")
  func order() {
    let names = """
      relativesArrived relativesInLaterYear monthsSinceStatusRefugee monthsSinceStatusSubsidiary monthsToFamilyDecision decidedBeyondTerm \
      monthsApartMean monthsApartMedian monthsApartPercentile95 apartOver6 apartOver12 apartOver24 apartOver36 childrenApartOver24 \
      childrenWaitingOver24 childrenOver24 relativesWaitingOver24 relativesOver24 heldLater asylumQueueLater familyQueueLater occupancy \
      occupancyLater emergencyLater waitingForHomeLater cost quotaWait quotaWaitRefugee quotaWaitSubsidiary brakeMonths resettled comeSooner \
      comeLater comeNever comeOnlyNow monthsSooner monthsLater notYetTogether monthsAdded monthsAddedRefugee monthsAddedSubsidiary
      """
    #expect(FigureKind.allCases.map(\.rawValue) == names.split(separator: " ").map(String.init))
  }
}
