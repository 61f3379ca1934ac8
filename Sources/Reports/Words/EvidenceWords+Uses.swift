import Dossiers
import Vocabulary

// What every lever is and what every source stands behind.
extension EvidenceWords {
  var leversTitle: Prose { t("Instellingen: waarde nu, bereik en gebruik", "Levers: value now, range and uses") }

  func meaning(_ lever: Lever) -> Prose {
    let text = lever.meaning[language]
    return Prose(text.last.map { ".!?".contains($0) } ?? true ? text : text + ".")
  }

  /// Today's value, once where it is the same for every group.
  func today(_ values: [(group: StatusGroup, value: String)]) -> Prose {
    let isOne = values.allSatisfy { $0.value == values.first?.value }
    let told = isOne ? values.first?.value ?? BriefWords.unknown : values.map { "\($0.group.name[language]): \($0.value)" }.joined(separator: "; ")
    return t("Nu: \(told).", "Now: \(told).")
  }

  /// What the lever can be: its range, or its choices; nothing where neither is told.
  func allowed(_ lever: Lever) -> Prose? {
    if !lever.choices.isEmpty {
      let names = lever.choices.map { $0.name[language] }.joined(separator: ", ")
      return t("Keuze uit: \(names).", "One of: \(names).")
    }
    switch (lever.minimum, lever.maximum) {
    case (let low?, let high?):
      let range = common.range(low...max(low, high)) + numbers.unit(lever.unit)
      return t("Bereik: \(range).", "Range: \(range).")
    case (let low?, nil):
      return t("Ten minste \(numbers.exact(low)).", "At least \(numbers.exact(low)).")
    case (nil, let high?):
      return t("Ten hoogste \(numbers.exact(high)).", "At most \(numbers.exact(high)).")
    case (nil, nil): return nil
    }
  }

  func readers(_ readers: [Lever.Reader]) -> Prose {
    let names = readers.map { reader -> String in
      switch reader {
      case .chain: t("de keten", "the chain")
      case .law: t("de toets aan het recht", "the legal review")
      }
    }.joined(separator: common.and)
    return names.isEmpty
      ? t("Door geen onderdeel van het programma gelezen.", "Read by no part of the program.") : t("Gelezen door \(names).", "Read by \(names).")
  }

  func changedBy(_ variants: [VariantID]) -> Prose {
    let names = variants.map { "\($0)" as Prose }.joined(separator: ", ")
    return variants.isEmpty ? t("Geen variant wijzigt dit.", "No variant changes it.") : t("Gewijzigd door \(names).", "Changed by \(names).")
  }

  func article(_ article: Phrase) -> Prose? {
    article[language].isEmpty ? nil : t("Plaats in de wet: \(article.nl).", "Place in the law: \(article.en).")
  }

  /// What a value rests on, as a sentence; nothing where neither a source nor a reason is given.
  func rests(_ evidence: Evidence) -> Prose? {
    guard let assumption = evidence.assumption?[language] else {
      let cited: Prose = "\(cite: evidence.sources)"
      return evidence.sources.isEmpty ? nil : t("Bron of aanname: bron\(cited).", "Source or assumption: source\(cited).")
    }
    // A reason that is a sentence has its own point.
    let ground: Prose = "\(assumption)\(cite: evidence.sources)\(assumption.hasSuffix(".") ? "" : ".")"
    return t("Bron of aanname: \(ground)", "Source or assumption: \(ground)")
  }

  /// Publisher, date and address of a source.
  func place(_ source: Source) -> Prose {
    let parts = [source.publisher(in: language), numbers.dates(written: source.date)].filter { !$0.isEmpty }.joined(separator: ", ")
    let address: Prose = "\(Prose(source.address), to: .address(source.address))"
    return source.address.isEmpty ? Prose("\(source.id.rawValue) · \(parts)") : "\(source.id.rawValue) · \(parts) · \(address)"
  }

  /// What a source stands behind.
  func uses(_ uses: [SourceUse]) -> Prose {
    guard !uses.isEmpty else {
      return t("Achter geen waarde, instelling, norm, variant of partij.", "Behind no value, lever, norm, variant or party.")
    }
    let names = uses.map(use).joined(separator: "; ")
    return t("Gebruikt voor: \(names).", "Used for: \(names).")
  }

  /// One thing that a source stands behind.
  func use(_ use: SourceUse) -> Prose {
    switch use {
    case .value(let key, let name): "\(Prose(name[language]), to: .value(key))"
    case .origin(let name): t("asielzoekers uit \(name.nl)", "asylum seekers from \(name.en)")
    case .series(let measure): t("waargenomen reeks “\(measure)”", "observed series “\(measure)”")
    case .forecasts: t("gepubliceerde prognoses", "published forecasts")
    case .opening: t("wie er op de begindatum in de keten is", "who is in the chain on the opening date")
    case .experiment(let name): t("de eerdere maatregel “\(name.nl)”", "the earlier measure “\(name.en)”")
    case .lever(let lever): "\(Prose(leverName(lever)), to: .lever(lever))"
    case .variant(let variant): t("variant \(variant)", "variant \(variant)")
    case .norm(let norm): "\(Prose(normName(norm)), to: .norm(norm))"
    case .ruling(let ruling): "\(t("uitspraak", "ruling") as String) \(Prose(ruling.rawValue), to: .ruling(ruling))"
    case .party(let party): t("posities van \(party.rawValue)", "positions of \(party.rawValue)")
    case .silent(let party): t("\(party.rawValue), zonder bekend standpunt", "\(party.rawValue), of which no position is known")
    case .measure(let name): t("maatregel op tafel: \(name.nl)", "measure on the table: \(name.en)")
    case .seating(let name): t("tafel: \(name.nl)", "table: \(name.en)")
    case .ballot(let name): t("stemming: \(name.nl)", "vote: \(name.en)")
    case .conflict(let topic): t("waar berichten verschillen: \(topic.nl)", "where reports differ: \(topic.en)")
    case .body(let name): Prose(name[language])
    case .baseRate(let text): t("hoe vaak zoiets gebeurt: \(text.nl)", "how often such happens: \(text.en)")
    case .namedPackage(let name): t("pakket “\(name.nl)”", "package “\(name.en)”")
    case .event(let what): t("gebeurtenis: \(what.nl)", "event: \(what.en)")
    case .chronology: t("het verloop van de besprekingen als handelingen", "the course of the talks as acts")
    case .uncertainty: t("hoe onzeker posities zijn", "how uncertain positions are")
    case .places: t("de verdeling over gemeenten", "the dispersal over municipalities")
    case .step(let name): t("stap van de wet: \(name.nl)", "step of the act: \(name.en)")
    }
  }
}
