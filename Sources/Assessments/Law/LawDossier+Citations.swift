public import LegalReview
public import Vocabulary

extension LawDossier {
  /// A ruling as a text of the language cites it. In Dutch: court, date, number, ECLI and name, such as EHRM 9 juli 2021, nr. 6697/18,
  /// ECLI:CE:ECHR:2021:0709JUD000669718 (M.A./Denemarken); where there is an ECLI, the number is given for European courts only. In English:
  /// title, ECLI, court and date.
  public func citation(of ruling: Ruling) -> Phrase {
    let court = courts.named(ruling.court)
    return Phrase(nl: dutchCitation(of: ruling, court), en: englishCitation(of: ruling, court))
  }

  /// The name of a ruling for a narrow cell: in Dutch the one under which Dutch texts cite it, else the citation.
  public func name(of ruling: Ruling) -> Phrase {
    Phrase(nl: ruling.dutchTitle.isEmpty ? citation(of: ruling).nl : ruling.dutchTitle, en: ruling.title)
  }

  private func dutchCitation(of ruling: Ruling, _ court: Court?) -> String {
    var parts = ["\(dutchName(ruling, court)) \(Phrase(ruling.date).nl)"]
    let number = ruling.number.replacing(" and ", with: " en ").replacing(" others", with: " andere")
    let isCounted = number.first?.isNumber == true
    switch court?.kind {
    case _ where number.isEmpty: break
    case .courtOfJustice: parts.append(number)
    case .europeanCourtOfHumanRights: parts.append("nr. \(number)")
    case .committee, .nationalSupreme, .nationalFirstInstance, .nationalOther, .advice, .highestElsewhere, .otherElsewhere, nil:
      if ruling.ecli.isEmpty { parts.append(isCounted ? "nr. \(number)" : number) }
    }
    if !ruling.ecli.isEmpty { parts.append(ruling.ecli) }
    let title = ruling.dutchTitle.isEmpty && parts.count == 1 ? ruling.title : ruling.dutchTitle
    return parts.joined(separator: ", ") + (title.isEmpty ? "" : " (\(title))")
  }

  private func englishCitation(of ruling: Ruling, _ court: Court?) -> String {
    let name = court.map { court in
      let rest = court.rest(of: ruling.court) ?? ""
      return court.title.en + (rest.isEmpty ? "" : rest.hasPrefix("(") ? " \(rest)" : ", \(rest)")
    }
    return [ruling.title, ruling.ecli, name ?? ruling.court, Phrase(ruling.date).en].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// The short name of the court in a Dutch citation; of a district court with its seat.
  private func dutchName(_ ruling: Ruling, _ court: Court?) -> String {
    guard let court else { return ruling.court }
    let seat = (court.rest(of: ruling.court) ?? "").split(separator: "(").first.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
    switch court.kind {
    case .nationalFirstInstance: return seat.isEmpty ? court.short : "\(court.short) (zp. \(seat))"
    case .highestElsewhere, .otherElsewhere: return seat.isEmpty ? court.short : "\(court.short) \(seat)"
    case .europeanCourtOfHumanRights, .courtOfJustice, .committee, .nationalSupreme, .nationalOther, .advice: return court.short
    }
  }
}
