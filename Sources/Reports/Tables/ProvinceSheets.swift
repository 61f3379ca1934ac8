import Assessments
import Dispersal
import Dossiers
import Talks
import Vocabulary

/// The table of a province as its record tells it: who lacks and who has room, the trades with their price, what is reported, and the decision that
/// follows with who can be designated, why, and what the law says of it.
public struct ProvinceSheets: Sendable {
  private let sight: TableSight
  private let places: PlaceDossier
  private let province: Int
  private let need: Int
  private var words: ProvinceWords { ProvinceWords(language: sight.language) }

  /// `nil` for a table that is none of a province: the need was not told, or the seats are no municipalities of one province of the dossier.
  public init?(_ sight: TableSight) {
    guard let need = sight.state.neededPlaces, let places = try? sight.dossier?.withPlaces else { return nil }
    let seats = sight.state.voters.map(\.id.rawValue)
    let found = places.plan.provinces.indices.first { index in
      let names = places.names(ofProvince: index)
      return !seats.isEmpty && seats.allSatisfy(names.contains)
    }
    guard let found else { return nil }
    (self.sight, self.places, province, self.need) = (sight, places, found, need)
  }

  public var sheets: [Sheet] {
    var sheets: [Sheet] = []
    do {
      let facts = try places.provincialTable(of: province, need: need, abilities: abilities)
      var table = ProvincialTableSheet(facts, language: sight.language).sheet
      table.id = "province"
      sheets.append(table)
      let report = try places.report(of: province, need: need, abilities: abilities, trades: trades)
      sheets[0].blocks += untold(report)
      sheets += [sheet(of: report)] + decisions(on: report)
    } catch let fault as any Explained {
      sheets.append(Sheet(id: "report", title: title, blocks: [.paragraph(Prose(fault.sentence[sight.language]))]))
    } catch {}
    return sheets.map { $0.naming(areasOf: places.places.territory, in: sight.language) }
  }

  private func position(_ seat: SeatID) -> Int? { places.plan.municipalities.firstIndex { $0.name == seat.rawValue } }

  private var abilities: [MunicipalAbility] {
    sight.state.abilities.sorted { $0.key < $1.key }.compactMap { seat, told in
      position(seat).map { MunicipalAbility(municipality: $0, able: told.able, asks: told.asks, pays: told.pays) }
    }
  }

  private var trades: [ProvincialReport.Trade] {
    sight.state.agreedTrades.compactMap { trade in
      guard let giver = position(trade.giver), let taker = position(trade.taker) else { return nil }
      return .init(from: giver, to: taker, places: trade.places, asks: trade.asks)
    }
  }

  /// What the act calls the report, as the dossier has it.
  private var title: String {
    let name = places.places.procedure?.steps.first { $0.step.kind == .report }?.name[sight.language]
    return name.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? words.report
  }

  /// What the chair of the table reports to whoever decides.
  private func sheet(of report: ProvincialReport) -> Sheet {
    let rows = report.members.map { own in
      let able = own.able.map(words.whole) ?? words.notTold
      return [Prose(own.name)] + [own.share, own.gave, own.took, own.places].map(words.whole) + [able]
        + [own.provides, own.short, own.receives].map(words.whole)
    }
    return Sheet(
      id: "report", title: title,
      blocks: [
        .paragraph(words.summary(task: report.task, provides: report.provides, trades: sight.state.agreedTrades.count)),
        .table(TableBlock(caption: words.members, columns: words.columns, rows: rows, isNumeric: true)),
      ] + untold(report))
  }

  /// That what some can provide is assumed.
  private func untold(_ report: ProvincialReport) -> [Block] {
    let count = report.members.count { $0.able == nil }
    return count == 0 ? [] : [.note(words.untold(count, of: report.members.count))]
  }

  /// The decision on that report under each option; provinces elsewhere are taken to provide their share.
  private func decisions(on report: ProvincialReport) -> [Sheet] {
    let found = (try? places.decisions(on: report.offers(of: places.plan.municipalities.count), need: need)) ?? []
    let law = try? places.dossier.withLaw
    return found.flatMap { decision -> [Sheet] in
      let finding = law.flatMap { law in law.review(decision).map { MeasureSheet($0, of: law, language: sight.language).finding } }
      return [DecisionSheet(decision, language: sight.language).sheet]
        + (finding.map { finding in
          var own = finding
          own.id = "law-\(decision.option.rawValue)"
          return [own]
        } ?? [])
    }
  }
}
