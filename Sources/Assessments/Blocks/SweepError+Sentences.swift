public import Vocabulary

extension SweepError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .nothingVaries, .futuresDrawAll, .unknownFactor, .factorTwice, .tooManyRuns, .tooManyFactors: ofPlan
    case .unreadableRange, .crossedRange, .outsideRange, .noRange: ofRange
    case .noSuchBlock(let block, let count):
      Phrase(
        nl: "Blok \(block) is er niet; dit plan heeft de blokken 0 tot en met \(count - 1).",
        en: "There is no block \(block); this plan has blocks 0 to \(count - 1).")
    case .otherVersion(let version, let own):
      Phrase(
        nl: "Dit plan is van polder \(version) en dit is polder \(own). Neem versie \(version), of maak het plan opnieuw met “polder sweep plan”.",
        en: "This plan is of polder \(version) and this is polder \(own). Use version \(version), or make the plan again with “polder sweep plan”.")
    case .otherDossier:
      Phrase(
        nl: "Het dossier in dit plan is niet het dossier waarmee het is gemaakt. Maak het plan opnieuw met “polder sweep plan”.",
        en: "The dossier in this plan is not the one that it was made with. Make the plan again with “polder sweep plan”.")
    case .noIndices(let design):
      Phrase(
        nl: "Dit plan heeft opzet \(design.rawValue), en indices vragen om twee steekproeven. Maak een plan met --design saltelli.",
        en: "This plan has design \(design.rawValue), and indices need two samples. Make a plan with --design saltelli.")
    case .noRows, .noVariants, .tooFewRows, .tooFewKnown: ofStudy
    case .brokenRecord:
      Phrase(
        nl: "Dit bestand bevat niet wat het zegt. Reken het opnieuw uit.", en: "This file does not hold what it says. Compute it again.")
    }
  }

  private var ofPlan: Phrase {
    switch self {
    case .nothingVaries(let design):
      Phrase(
        nl:
          "Opzet \(design.rawValue) heeft niets om te laten variëren. Geef waarden in chain/calibration.yaml een bereik, of noem er een met --vary.",
        en: "Design \(design.rawValue) has nothing to vary. Give values in chain/calibration.yaml a range, or name one with --vary.")
    case .futuresDrawAll:
      Phrase(
        nl: "Opzet futures trekt elke onzekere waarde al. Laat --vary weg, of kies --design sobol of lhs.",
        en: "Design futures draws every uncertain value already. Leave out --vary, or choose --design sobol or lhs.")
    case .unknownFactor(let name, let near):
      Phrase(
        nl: "Er is niets dat “\(name)” heet en kan variëren." + (near.map { " Bedoelde u “\($0)”?" } ?? " “polder calibration” noemt de waarden."),
        en: "There is nothing called “\(name)” that can vary." + (near.map { " Did you mean “\($0)”?" } ?? " “polder calibration” names the values."))
    case .factorTwice(let name):
      Phrase(nl: "“\(name)” staat er twee keer. Noem het één keer.", en: "“\(name)” stands there twice. Name it once.")
    case .tooManyRuns(let runs, let limit):
      Phrase(
        nl: "Dit plan vraagt \(Phrase(number: runs).nl) simulaties; kies er hoogstens \(Phrase(whole: limit).nl), met minder punten of toekomsten.",
        en: "This plan asks for \(Phrase(number: runs).en) simulations; choose at most \(Phrase(whole: limit).en), with fewer points or futures.")
    case .tooManyFactors(let count, let limit):
      Phrase(
        nl: "Er variëren \(count) getallen; deze opzet kan er \(limit) aan. Noem er minder met --vary, of kies --design lhs.",
        en: "\(count) numbers vary; this design can do \(limit). Name fewer with --vary, or choose --design lhs.")
    case .unreadableRange, .crossedRange, .outsideRange, .noRange, .noSuchBlock, .otherVersion, .otherDossier, .noIndices, .noRows, .noVariants,
      .tooFewRows, .tooFewKnown, .brokenRecord:
      sentence
    }
  }

  private var ofStudy: Phrase {
    switch self {
    case .noRows(let design):
      Phrase(
        nl: "Dit plan heeft opzet \(design.rawValue), die geen losse regels bewaart. Maak een plan met --design futures, sobol of lhs.",
        en: "This plan has design \(design.rawValue), which keeps no single rows. Make a plan with --design futures, sobol or lhs.")
    case .noVariants:
      Phrase(
        nl: "Dit plan heeft alleen het huidige recht. Maak een plan met --variant en de varianten die u wilt vergelijken.",
        en: "This plan has today's law alone. Make a plan with --variant and the variants that you want to compare.")
    case .tooFewRows(let holding, let rows, let least):
      Phrase(
        nl:
          "De voorwaarde geldt in \(Phrase(whole: holding).nl) van \(Phrase(whole: rows).nl) regels; een gebied vraagt \(least) waarin zij geldt "
          + "en \(least) waarin niet. Kies een ander getal, of maak een groter plan.",
        en: "The condition holds in \(Phrase(whole: holding).en) of \(Phrase(whole: rows).en) rows; a box needs \(least) in which it holds "
          + "and \(least) in which it does not. Choose another number, or make a larger plan.")
    case .tooFewKnown(let known, let points, let least):
      Phrase(
        nl: "Hierover is bij \(Phrase(whole: known).nl) van \(Phrase(whole: points).nl) punten iets bekend; deze studie vraagt er \(least). "
          + "Vraag iets anders, of maak een groter plan.",
        en: "Of this something is known at \(Phrase(whole: known).en) of \(Phrase(whole: points).en) points; this study needs \(least). "
          + "Ask for something else, or make a larger plan.")
    case .nothingVaries, .futuresDrawAll, .unknownFactor, .factorTwice, .tooManyRuns, .tooManyFactors, .unreadableRange, .crossedRange, .outsideRange,
      .noRange, .noSuchBlock, .otherVersion, .otherDossier, .noIndices, .brokenRecord:
      sentence
    }
  }

  private var ofRange: Phrase {
    switch self {
    case .unreadableRange(let text):
      Phrase(
        nl: "“\(text)” is geen bereik. Schrijf naam=laag..hoog, zoals decision.grant_share=0.5..0.9.",
        en: "“\(text)” is no range. Write name=low..high, such as decision.grant_share=0.5..0.9.")
    case .crossedRange(let name, let low, let high):
      Phrase(
        nl: "Het bereik van \(name) loopt van \(Phrase(number: low).nl) tot \(Phrase(number: high).nl). Zet het lage eind voorop.",
        en: "The range of \(name) goes from \(Phrase(number: low).en) to \(Phrase(number: high).en). Put the low end first.")
    case .outsideRange(let name, let low, let high, let allowed):
      Phrase(
        nl: "Het bereik van \(name) is \(Phrase(number: low).nl) tot \(Phrase(number: high).nl); kies binnen "
          + "\(Phrase(number: allowed.lowerBound).nl) tot \(Phrase(number: allowed.upperBound).nl).",
        en: "The range of \(name) is \(Phrase(number: low).en) to \(Phrase(number: high).en); choose within "
          + "\(Phrase(number: allowed.lowerBound).en) to \(Phrase(number: allowed.upperBound).en).")
    case .noRange(let name):
      Phrase(
        nl: "“\(name)” kan geen bereik krijgen; alleen één waarde van chain/calibration.yaml kan dat. Laat “=laag..hoog” weg.",
        en: "“\(name)” can have no range; only a single value of chain/calibration.yaml can. Leave out “=low..high”.")
    case .nothingVaries, .futuresDrawAll, .unknownFactor, .factorTwice, .tooManyRuns, .tooManyFactors, .noSuchBlock, .otherVersion, .otherDossier,
      .noIndices, .noRows, .noVariants, .tooFewRows, .tooFewKnown, .brokenRecord:
      sentence
    }
  }
}
