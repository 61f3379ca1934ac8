import Dispersal
import Dossiers
public import Vocabulary

/// What a dossier answers to the table of a province: who lacks and who has room, what the table reports after its trades, and the decisions that can
/// follow on that.
public struct ProvinceAnswer: Sendable {
  public var places: PlaceDossier
  /// `nil` where even the shares cannot be told.
  public var table: ProvincialTableFacts?
  /// `nil` where the trades cannot be.
  public var report: ProvincialReport?
  /// Under each option; provinces elsewhere are taken to provide their share.
  public var decisions: [ReviewedDecision] = []
  /// Why there is no more; `nil` where nothing is wrong.
  public var fault: Phrase?

  init(_ places: PlaceDossier) { self.places = places }
}

extension PlaceDossier {
  /// The province whose municipalities hold all of some names, by position; `nil` for no names, or where no province has them all.
  public func province(holding names: [String]) -> Int? {
    guard !names.isEmpty else { return nil }
    return plan.provinces.indices.first { index in
      let own = self.names(ofProvince: index)
      return names.allSatisfy(own.contains)
    }
  }

  /// The answer for a province, by position, at a need. Throws what is no fault of who asks: those are told in the answer.
  public func answer(
    ofProvince province: Int, need: Int, abilities: [MunicipalAbility], trades: [ProvincialReport.Trade]
  ) throws -> ProvinceAnswer {
    var answer = ProvinceAnswer(self)
    do {
      answer.table = try provincialTable(of: province, need: need, abilities: abilities)
      let report = try report(of: province, need: need, abilities: abilities, trades: trades)
      answer.report = report
      answer.decisions = try reviewed(try decisions(on: report.offers(of: plan.municipalities.count), need: need))
    } catch let fault as any Explained {
      answer.fault = fault.sentence
    }
    return answer
  }
}
