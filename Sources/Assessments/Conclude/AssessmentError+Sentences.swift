import Dossiers
public import Vocabulary

extension AssessmentError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .unknownVariant(let id, let near):
      Phrase(
        nl: "Het dossier heeft geen variant “\(id)”." + (near.isEmpty ? "" : " Bedoelde u \(Self.quoted(near, "of"))?"),
        en: "The dossier has no variant “\(id)”." + (near.isEmpty ? "" : " Did you mean \(Self.quoted(near, "or"))?"))
    case .futures(let count, let limit):
      Self.refused(
        .counted(count, ("toekomst", "toekomsten"), ("future was", "futures were")), isOne: abs(count) == 1, limit: Phrase(whole: limit))
    case .noScenario(let scenario):
      Phrase(
        nl: "chain/forecasts.csv heeft geen cijfers voor het scenario “\(scenario.rawValue)”; kies series.",
        en: "chain/forecasts.csv has no figures for the scenario “\(scenario.rawValue)”; choose series.")
    case .noPlan:
      Phrase(
        nl: "chain/calibration.yaml zegt niet hoe de diensten verdergaan, dus ook geen plan; kies frozen.",
        en: "chain/calibration.yaml does not say how the services go on, so it has no plan either; choose frozen.")
    case .noPart(let part): noPart(part)
    case .incomplete(let done, let total):
      Self.unfinished(Phrase(whole: done), of: .counted(total, ("toekomst", "toekomsten"), ("future", "futures")), isOne: done == 1)
    case .openLevers(let variant, let levers):
      Phrase(
        nl:
          "Van variant \(variant) is niet bekend: \(levers.joined(separator: ", ")). De keten wordt er daarom niet naar gevraagd. "
          + "Geef een waarde, of een aanname.",
        en:
          "Of variant \(variant) this is not known: \(levers.joined(separator: ", ")). So the chain is not asked about it. "
          + "Give a value, or an assumption."
      )
    case .interrupted:
      Phrase(nl: "Afgebroken; er is niets geschreven.", en: "Interrupted; nothing was written.")
    }
  }

  /// “A”, “B” or “C”.
  private static func quoted(_ names: [VariantID], _ or: String) -> String {
    let texts = names.map { "“\($0)”" }
    guard let last = texts.last, texts.count > 1 else { return texts.joined() }
    return texts.dropLast().joined(separator: ", ") + " \(or) " + last
  }

  private static func refused(_ futures: Phrase, isOne: Bool, limit: Phrase) -> Phrase {
    Phrase(
      nl: "Er \(isOne ? "is" : "zijn") \(futures.nl) gevraagd; kies 1 tot \(limit.nl).", en: "\(futures.en) asked for; choose 1 to \(limit.en).")
  }

  private static func unfinished(_ done: Phrase, of futures: Phrase, isOne: Bool) -> Phrase {
    Phrase(
      nl: "Er \(isOne ? "is" : "zijn") \(done.nl) van \(futures.nl) uitgerekend. Reken de andere blokken ook uit en voeg ze samen.",
      en: "\(done.en) of \(futures.en) \(isOne ? "was" : "were") computed. Compute the other blocks too and merge them.")
  }

  private func noPart(_ part: Dossier.Part) -> Phrase {
    switch part {
    case .law:
      Phrase(
        nl: "Dit dossier heeft geen recht, dus die vraag wordt niet gesteld. Voeg law/norms.yaml, law/rulings.yaml en law/settings.yaml toe.",
        en: "This dossier has no law, so that question is not asked. Add law/norms.yaml, law/rulings.yaml and law/settings.yaml.")
    case .chain:
      Phrase(
        nl: "Dit dossier heeft geen keten, dus die vraag wordt niet gesteld. Voeg chain/calibration.yaml en chain/opening.yaml toe.",
        en: "This dossier has no chain, so that question is not asked. Add chain/calibration.yaml and chain/opening.yaml.")
    case .talks:
      Phrase(
        nl: "Dit dossier heeft geen besprekingen, dus die vraag wordt niet gesteld. Voeg parties.yaml toe.",
        en: "This dossier has no talks, so that question is not asked. Add parties.yaml.")
    case .places:
      Phrase(
        nl: "Dit dossier heeft geen plaatsen, dus die vraag wordt niet gesteld. Voeg places/places.yaml toe, met provincies en gemeenten.",
        en: "This dossier has no places, so that question is not asked. Add places/places.yaml, with provinces and municipalities.")
    }
  }
}
