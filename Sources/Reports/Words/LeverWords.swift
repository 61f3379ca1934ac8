import Dossiers
import LegalReview
import Vocabulary

/// The words of the sheet on one lever.
struct LeverWords: Bilingual {
  let dossier: Dossier
  let language: Language

  init(_ dossier: Dossier, _ language: Language) {
    self.dossier = dossier
    self.language = language
  }

  var meaning: Prose { t("Wat het is", "What it is") }
  var today: Prose { t("In het huidige recht", "In today's law") }
  var todayColumns: [Prose] { [t("groep", "group"), t("waarde", "value")] }

  func todayRow(_ group: StatusGroup, _ value: LeverValue, of lever: Lever) -> [Prose] {
    [Prose(group.name[language]), "\(figure: spelled(value, of: lever))"]
  }

  /// Range, values, who reads it, where today's value comes from and how sure it is, a line each.
  func facts(_ lever: Lever) -> [Prose] {
    let names = lever.choices.map { $0.name[language] }.joined(separator: "; ")
    let from = lever.derivedFrom.map { dossier.lever($0)?.name[language] ?? $0.rawValue }.joined(separator: ", ")
    let readers = lever.readers.map(reader).joined(separator: ", ")
    let lines: [Prose?] = [
      bounds(lever), names.isEmpty ? nil : t("Mogelijke waarden: \(names).", "Possible values: \(names)."),
      readers.isEmpty ? nil : t("Gelezen door: \(readers).", "Read by: \(readers)."),
      lever.isDerived ? derived(from) : nil,
      lever.article[language].isEmpty ? nil : t("Artikel: \(lever.article.nl).", "Article: \(lever.article.en)."), ground(lever.evidence, of: lever),
    ]
    return lines.compactMap { $0 }
  }

  /// Since when today's value holds, and what the law had or was to have before the talks; or that the dossier knows none of it.
  func history(_ lever: Lever) -> [Prose] {
    let since: Prose? = lever.since.map { date -> Prose in
      let moment = Phrase(date)
      return t("De waarde van nu geldt sinds \(moment.nl).", "Today's value holds since \(moment.en).") + "\(cite: lever.evidence.sources)"
    }
    let known = dossier.variants.filter { $0.id != dossier.baseline }.compactMap { earlier($0, lever) }
    let lines = [since].compactMap { $0 } + known
    return lines.isEmpty
      ? [t("Geschiedenis: het dossier vertelt niet welke waarde eerder gold.", "History: the dossier does not tell which value held before.")] : lines
  }

  /// What an enacted or struck-down variant made of it.
  private func earlier(_ variant: Variant, _ lever: Lever) -> Prose? {
    guard let change = variant.changes.first(where: { $0.lever == lever.id }) else { return nil }
    let value = spelled(change.value, of: lever)
    let day: Prose =
      variant.date.map { date -> Prose in
        let moment = Phrase(date)
        return t(" van \(moment.nl)", " of \(moment.en)")
      } ?? ""
    let told: Prose
    switch variant.status {
    case .struckDown:
      told = t("\(variant.id)\(day), door de rechter vernietigd: \(value).", "\(variant.id)\(day), struck down by the court: \(value).")
    case .enacted: told = t("\(variant.id)\(day), aangenomen: \(value).", "\(variant.id)\(day), enacted: \(value).")
    case .inForce: told = t("\(variant.id)\(day), in werking: \(value).", "\(variant.id)\(day), in force: \(value).")
    case .proposed, .sketched, .comparison: return nil
    }
    return told + "\(cite: change.evidence.sources)"
  }

  private func derived(_ from: String) -> Prose {
    from.isEmpty
      ? t("Volgt uit de variant; geen variant schrijft het zelf.", "Follows from the variant; no variant writes it itself.")
      : t("Volgt uit: \(from); geen variant schrijft het zelf.", "Follows from: \(from); no variant writes it itself.")
  }

  private func reader(_ reader: Lever.Reader) -> String {
    switch reader {
    case .chain: t("de keten", "the chain")
    case .law: t("het recht", "the law")
    }
  }

  private func bounds(_ lever: Lever) -> Prose? {
    let low = lever.minimum.map { spelled(.number($0), of: lever) }
    let high = lever.maximum.map { spelled(.number($0), of: lever) }
    return switch (low, high) {
    case (let low?, let high?): t("Bereik: \(low) tot \(high).", "Range: \(low) to \(high).")
    case (let low?, nil): t("Ten minste \(low).", "At least \(low).")
    case (nil, let high?): t("Ten hoogste \(high).", "At most \(high).")
    case (nil, nil): nil
    }
  }

  /// What a value rests on: sources, the assumption, how sure it is and how far it may lie from that.
  private func ground(_ evidence: Evidence, of lever: Lever) -> Prose? {
    let assumed: Prose? = evidence.assumption.map { t("aanname: \($0.nl)", "assumption: \($0.en)") }
    let sourced: Prose? = evidence.sources.isEmpty ? nil : "\(t("volgens de bron", "by the source") as String)\(cite: evidence.sources)"
    let range: Prose? = evidence.range.map { range in
      let (low, high) = (spelled(.number(range.lowerBound), of: lever), spelled(.number(range.upperBound), of: lever))
      return t("aannemelijk van \(low) tot \(high)", "plausible from \(low) to \(high)")
    }
    let sure: Prose? = evidence.confidence.map(confidence)
    let parts = [assumed, sourced, range, sure].compactMap { $0 }
    let told: Prose = parts.joined(separator: "; ")
    return parts.isEmpty ? nil : t("De waarde van nu: \(told).", "Today's value: \(told).")
  }

  private func confidence(_ confidence: Confidence) -> Prose {
    switch confidence {
    case .high: t("zekerheid hoog", "confidence high")
    case .medium: t("zekerheid middel", "confidence medium")
    case .low: t("zekerheid laag", "confidence low")
    }
  }

  var uses: Prose { t("Varianten van deze run die het wijzigen", "Variants of this run that change it") }

  var useColumns: [Prose] {
    [t("variant en groep", "variant and group"), t("waarde", "value"), t("rust op", "rests on"), t("andere lezing", "other reading")]
  }

  func useRow(_ variant: VariantID, _ groups: [StatusGroup], _ change: Variant.Change, of lever: Lever) -> [Prose] {
    let named: String =
      groups.count == StatusGroup.allCases.count ? t("alle groepen", "all groups") : groups.map { $0.name[language] }.joined(separator: ", ")
    let ground: Prose = change.evidence.assumption.map { t("aanname: \($0.nl)", "assumption: \($0.en)") } ?? t("bron", "source")
    let others = change.evidence.alternatives.map { spelled($0, of: lever) }.joined(separator: "; ")
    return ["\(variant), \(named)", "\(spelled(change.value, of: lever))", "\(ground)\(cite: change.evidence.sources)", Prose(others)]
  }

  var norms: Prose { t("Normen die het lezen", "Norms that read it") }
  var normColumns: [Prose] { [t("norm", "norm"), t("wat zij vraagt", "what it asks")] }
  func normRow(_ norm: Norm) -> [Prose] { ["\(Prose(norm.reference[language]), to: .norm(norm.id))", Prose(norm.test[language])] }

  /// The value in a state of the law.
  func setting(_ setting: LegalSetting, _ value: LeverValue, isFixed: Bool, of lever: Lever) -> Prose {
    let (name, told) = (setting.name[language], spelled(value, of: lever))
    return isFixed
      ? t("\(name): \(told), ook tegen de variant in", "\(name): \(told), even against the variant")
      : t("\(name): \(told), tenzij de variant anders zegt", "\(name): \(told), unless the variant says otherwise")
  }
}
