import Assessments
import Dossiers
import LegalReview
import Vocabulary

/// What a brief cannot say, in lines.
struct FrontLimits: BriefSheet {
  /// Lines that the front has room for; all stand in the annex.
  static let most = 3

  let brief: Brief

  var sheet: Sheet {
    Sheet(id: "limits", title: t("Wat dit niet kan zeggen", "What this cannot say"), blocks: [.list(lines)])
  }

  var lines: [String] {
    let gaps = assessment.variants.filter { $0.legalSettings.first?.couldBeWorse ?? false }.map(\.variant.id)
    let notOnTable = assessment.variants.filter { $0.carry != nil && $0.carry?.parties == nil }.map(\.variant.id)
    let unknown = assessment.variants.flatMap { answer in
      answer.variant.changes.filter { $0.value == .unknown && dossier.has(.chain) && LeverKey(rawValue: $0.lever.rawValue)?.isOfChain == true }
        .map { "\(answer.variant.id) \(leverName($0.lever))" }
    }.unique
    var lines = chainLimits + assumptions
    if dossier.has(.law) {
      lines.append(
        t(
          "Een uitkomst van de toets is geen kans op verlies bij de rechter, en geen advies.",
          "A verdict is no probability of losing in court, and no advice."))
    }
    lines += Dossier.Part.allCases.filter { !dossier.has($0) }.map(notAsked)
    if !gaps.isEmpty {
      lines.append(
        t("* Nog niet volledig te beoordelen; het kan slechter uitvallen: ", "* Not fully assessed; it could turn out worse: ")
          + gaps.joined(separator: ", ") + ".")
    }
    if !unknown.isEmpty {
      lines.append(
        t("Niet bekend, en daarom is de keten er niet naar gevraagd: ", "Not known, and so the chain was not asked about it: ")
          + unknown.joined(separator: "; ") + ".")
    }
    if !unread.isEmpty {
      lines.append(
        t(
          "Gewijzigd, maar door geen onderdeel van het programma gelezen, en dus zonder gevolg in wat hier staat: ",
          "Changed, but read by no part of the program, and so without consequence in what stands here: ")
          + unread.joined(separator: "; ") + ".")
    }
    if !notOnTable.isEmpty {
      lines.append(
        t(
          "Van deze varianten lag geen optie op tafel, dus er is geen standpunt: ",
          "No option on the table stood for these variants, so there is no position: ")
          + notOnTable.joined(separator: ", ") + ".")
    }
    return lines
  }

  /// Levers that a variant changes and that nothing reads: the program does not know them, no norm names them, and they are no kind of restriction.
  /// What only the law reads is not told in a dossier without law, which is said by itself.
  private var unread: [String] {
    let conditions = (dossier.law?.norms ?? []).flatMap { $0.rules.flatMap(\.conditions) + $0.open.flatMap(\.conditions) + $0.gate.conditions }
    let named = Set(conditions.map(\.lever))
    return assessment.variants.flatMap { answer in
      answer.variant.changes.map(\.lever).filter { id in
        guard let lever = dossier.lever(id), LeverKey(rawValue: id.rawValue) == nil else { return false }
        return lever.kind == nil && !named.contains(id) && (dossier.has(.law) || lever.readers != [.law])
      }.map { "\(answer.variant.id) \(leverName($0))" }
    }.unique
  }

  private var assumptions: [String] {
    let assumed = dossier.variants.flatMap(\.changes).filter(\.evidence.isAssumption).count
    let values = numbers.counted(assumed, ("waarde", "waarden"), ("value", "values"))
    if let chain = dossier.chain {
      let calibrated = numbers.whole(chain.calibration.items.count { $0.evidence.isAssumption })
      return [
        t(
          "\(values) van varianten en \(calibrated) van de keten zijn aannamen; ze staan bij het bewijs, met de alternatieven.",
          "\(values) of variants and \(calibrated) of the chain are assumptions; they stand under evidence, with their alternatives.")
      ]
    }
    if assumed == 0 { return [] }
    return [
      assumed == 1
        ? t(
          "\(values) van een variant is een aanname; zij staat bij het bewijs, met de alternatieven.",
          "\(values) of a variant is an assumption; it stands under evidence, with its alternatives.")
        : t(
          "\(values) van varianten zijn aannamen; ze staan bij het bewijs, met de alternatieven.",
          "\(values) of variants are assumptions; they stand under evidence, with their alternatives.")
    ]
  }

  private var chainLimits: [String] {
    guard let chain = dossier.chain else { return [] }
    let when = numbers.date(chain.dataCut)
    return [
      t(
        "De capaciteit van \(authority.nl), woningen en opvang blijft over de hele looptijd wat zij op \(when) was, met haar bereik; wat bestuurders doen als rijen groeien, is niet meegenomen.",
        "The capacity of \(authority.en), housing and reception stays what it was on \(when) over the whole horizon, with its range; what governments do when queues grow is left out."
      ),
      t(
        "Gedrag is niet meegenomen: of mensen door een variant elders asiel vragen of anders reizen, staat in geen bron.",
        "Behaviour is left out: no source says whether a variant makes people seek asylum elsewhere or travel otherwise."),
    ]
  }

  private func notAsked(_ part: Dossier.Part) -> String {
    switch part {
    case .law: t("Niet gevraagd, want het dossier heeft geen recht: houdt het stand?", "Not asked, since the dossier has no law: does it hold?")
    case .chain: t("Niet gevraagd, want het dossier heeft geen keten: wat doet het?", "Not asked, since the dossier has no chain: what does it do?")
    case .talks:
      t(
        "Niet gevraagd, want het dossier heeft geen besprekingen: wie kan ermee leven?",
        "Not asked, since the dossier has no talks: who can live with it?")
    case .places:
      t(
        "Niet gevraagd, want het dossier heeft geen plaatsen: waar komen mensen terecht?",
        "Not asked, since the dossier has no places: where do people go?")
    }
  }
}
