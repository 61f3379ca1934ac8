public import Assessments
public import LegalReview
public import Vocabulary

extension LawDossier {
  /// A ruling as a text of the language cites it. In Dutch: court, date, number, ECLI and name, such as EHRM 9 juli 2021, nr. 6697/18,
  /// ECLI:CE:ECHR:2021:0709JUD000669718 (M.A./Denemarken); where there is an ECLI, the number is given for European courts only. In English:
  /// title, ECLI, court and date.
  public func citation(of ruling: Ruling, in language: Language) -> String {
    ruling.citation(by: court(of: ruling), in: language)
  }
}

extension Ruling {
  /// The ruling as a text of the language cites it; `court` is its court, where the dossier lists it.
  func citation(by court: Court?, in language: Language) -> String { language == .nl ? dutchCitation(court) : englishCitation(court) }

  /// The name of a ruling for a narrow cell: in Dutch the one under which Dutch texts cite it, else the citation.
  func name(by court: Court?) -> Phrase { Phrase(nl: dutchTitle.isEmpty ? dutchCitation(court) : dutchTitle, en: title) }

  private func dutchCitation(_ court: Court?) -> String {
    var parts = ["\(dutchName(court)) \(Phrase(date).nl)"]
    let number = dutchNumber
    let isCounted = number.first?.isNumber == true
    switch court?.kind {
    case _ where number.isEmpty: break
    case .courtOfJustice: parts.append(number)
    case .europeanCourtOfHumanRights: parts.append("nr. \(number)")
    case .committee, .nationalSupreme, .nationalFirstInstance, .nationalOther, .advice, .highestElsewhere, .otherElsewhere, nil:
      if ecli.isEmpty { parts.append(isCounted ? "nr. \(number)" : number) }
    }
    if !ecli.isEmpty { parts.append(ecli) }
    let name = dutchTitle.isEmpty && parts.count == 1 ? title : dutchTitle
    return parts.joined(separator: ", ") + (name.isEmpty ? "" : " (\(name))")
  }

  /// The number with the words between several in Dutch.
  private var dutchNumber: String {
    guard number.utf8.contains(UInt8(ascii: " ")) else { return number }
    return number.split(separator: " ", omittingEmptySubsequences: false).map { $0 == "and" ? "en" : $0 == "others" ? "andere" : $0 }
      .joined(separator: " ")
  }

  private func englishCitation(_ court: Court?) -> String {
    [title, ecli, englishName(court), Phrase(date).en].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func englishName(_ court: Court?) -> String {
    guard let court else { return self.court }
    let rest = court.rest(of: self.court) ?? ""
    return court.title.en + (rest.isEmpty ? "" : rest.hasPrefix("(") ? " \(rest)" : ", \(rest)")
  }

  /// The short name of the court in a Dutch citation; of a district court with its seat.
  private func dutchName(_ court: Court?) -> String {
    guard let court else { return self.court }
    let seat = (court.rest(of: self.court) ?? "").split(separator: "(").first.map { $0.split(separator: " ").joined(separator: " ") } ?? ""
    switch court.kind {
    case .nationalFirstInstance: return seat.isEmpty ? court.short : "\(court.short) (zp. \(seat))"
    case .highestElsewhere, .otherElsewhere: return seat.isEmpty ? court.short : "\(court.short) \(seat)"
    case .europeanCourtOfHumanRights, .courtOfJustice, .committee, .nationalSupreme, .nationalOther, .advice: return court.short
    }
  }
}
