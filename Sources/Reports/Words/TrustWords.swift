import Assessments
import LegalReview
import Vocabulary

/// The words of how far a verdict is to be trusted.
struct TrustWords: Bilingual {
  let language: Language

  var heading: Prose { t("Hoe ver dit oordeel te vertrouwen is", "How far to trust this verdict") }

  /// No ruling of a lot of the dossier was decided by such findings.
  func none(_ verdict: Verdict, _ level: Norm.Level) -> Prose {
    let kind = kind(verdict, level)
    return t("\(kind): in geen lot van het dossier besliste zo’n bevinding.", "\(kind): in no lot of the dossier did such a finding decide.")
  }

  /// How often such findings agreed with courts, on rulings that were known and on those that were not.
  func line(_ trust: FindingTrust) -> Prose {
    let kind = kind(trust.verdict, trust.level)
    let known: Prose? = trust.known.isEmpty ? nil : memory(trust.known)
    return "\(kind): \([unseen(trust.unseen), known].compactMap { $0 }.joined(separator: " "))"
  }

  private func kind(_ verdict: Verdict, _ level: Norm.Level) -> String {
    let word = LawMark.Mark(verdict, against: level).name
    return t("bevindingen “\(word.nl)” (\(level.name.nl))", "findings “\(word.en)” (\(level.name.en))")
  }

  private func unseen(_ lots: [FindingTrust.Lot]) -> Prose {
    guard !lots.isEmpty else {
      return t(
        "op uitspraken die de makers van de normen niet kenden, is deze soort niet apart geteld.",
        "on rulings that the makers of the norms had not seen, this kind was not counted apart.")
    }
    return t(
      "gelijk aan de rechter in \(shares(lots)); die kenden de makers niet.", "as the court in \(shares(lots)), which the makers had not seen.")
  }

  private func memory(_ lots: [FindingTrust.Lot]) -> Prose {
    t(
      "Bij uitspraken die de makers kenden: gelijk in \(shares(lots)); dat is geheugen en geen toets.",
      "On rulings that the makers knew: the same in \(shares(lots)); that is memory and no test.")
  }

  private func shares(_ lots: [FindingTrust.Lot]) -> Prose {
    lots.map { own -> Prose in
      let (agree, count) = (numbers.whole(own.agree), numbers.whole(own.count))
      return t("\(agree) van \(count) uitspraken (\(own.lot.name.nl))", "\(agree) of \(count) rulings (\(own.lot.name.en))")
    }.joined(separator: ", ")
  }

  /// The lines of the kinds that decide a review; empty where none does.
  func lines(_ review: Review, _ all: [FindingTrust]) -> [Prose] {
    review.decidingKinds.map { kind in
      all.first { $0.verdict == kind.verdict && $0.level == kind.level }.map(line) ?? none(kind.verdict, kind.level)
    }
  }

  /// One sentence for all verdicts of a page.
  func summary(_ all: [FindingTrust]) -> Prose {
    let unseen = all.flatMap(\.unseen)
    guard !unseen.isEmpty else {
      return t(
        """
        Hoe vaak zulke bevindingen klopten bij uitspraken die de makers van de normen kenden, staat in de bijlage; dat is geheugen en geen toets. \
        Elke toets aan uitspraken die zij niet kenden, staat met de uitslag in het logboek Docs/Looks.md.
        """,
        """
        How often such findings agreed on rulings that the makers of the norms knew stands in the annex; that is memory and no test. Every test on \
        rulings that they had not seen stands with its score in the log Docs/Looks.md.
        """)
    }
    let lots = unseen.map(\.lot).reduce(into: [RulingLot]()) { if !$0.contains($1) { $0.append($1) } }
    let names = lots.map { $0.name[language] }.joined(separator: ", ")
    return t(
      "Hoe vaak zulke bevindingen klopten bij uitspraken die de makers van de normen niet kenden (\(names)), staat in de bijlage.",
      "How often such findings agreed on rulings that the makers of the norms had not seen (\(names)) stands in the annex.")
  }

  // MARK: Rulings

  var nearest: Prose { t("Rechtspraak die er het meest op lijkt, in wat beslist:", "Rulings most like it, in what decides:") }

  /// A ruling that is near, with what it held; one that went the other way is cited a contrario.
  func near(_ ruling: Prose, held verdict: Verdict, likeness share: Double, isOpposite: Bool) -> Prose {
    let (held, likeness, mark) = (verdict.name[language], numbers.percent(share), isOpposite ? "a contrario: " : "")
    return t(
      "\(mark)\(ruling); het oordeel was: \(held), gelijkenis \(likeness)", "\(mark)\(ruling): held \(held), likeness \(likeness)")
  }

  func aContrario(_ near: NearRuling, _ ruling: Prose) -> Prose {
    self.near(ruling, held: near.ruling.verdict, likeness: near.likeness, isOpposite: true)
  }

  var noOpposite: Prose {
    t("Geen uitspraak die erop lijkt, ging de andere kant op.", "No ruling that is like it went the other way.")
  }
}
