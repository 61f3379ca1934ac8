import Assessments
import Dossiers
import Vocabulary

/// What would flip it, in words.
struct FlipWords: Bilingual {
  let language: Language

  func move(_ move: String, opens count: Int) -> Prose {
    let packages = numbers.counted(count, ("pakket", "pakketten"), ("package", "packages"))
    return t("\(move): dan kunnen alle partijen met \(packages) leven.", "\(move): then all parties can live with \(packages).")
  }

  func threshold(_ variant: VariantID, _ conclusion: FirstLook.Conclusion, _ stump: Stump) -> Prose {
    let (name, value) = (stump.key.meaning, numbers.measured(rounded(stump.threshold), unit: stump.key.unit))
    let (low, high) = (numbers.percent(stump.below.share), numbers.percent(stump.above.share))
    let what = told(conclusion)
    return t(
      "\(variant) \(what.nl) in \(high) van de toekomsten waarin “\(name.nl)” boven \(value) ligt, en in \(low) daaronder (eerste blik).",
      "\(variant) \(what.en) in \(high) of the futures in which “\(name.en)” lies above \(value), and in \(low) below it (a first look).")
  }

  func told(_ conclusion: FirstLook.Conclusion) -> Phrase {
    switch conclusion {
    case .sameSignOfRelatives: Phrase(nl: "verandert de komst van gezinnen", en: "changes the arrival of families")
    case .binds: Phrase(nl: "bindt", en: "binds")
    case .morePlaces: Phrase(nl: "vraagt meer opvangplaatsen", en: "needs more reception places")
    }
  }

  func carries(_ variant: VariantID, _ top: CarriedSpread.Share, isWeakest: Bool, weakest: CarriedSpread.Share?) -> Prose {
    let (share, name) = (numbers.percent(top.share), top.name)
    let source: Prose = isWeakest ? t(", een aanname zonder bron", ", an assumption without a source") : ""
    let other: Prose
    if !isWeakest, let weakest {
      other = t(
        " De zwakste schakel is “\(weakest.name.nl)” (\(numbers.percent(weakest.share))), een aanname zonder bron.",
        " The weakest link is “\(weakest.name.en)” (\(numbers.percent(weakest.share))), an assumption without a source.")
    } else {
      other = ""
    }
    return t(
      "\(share) van de spreiding van \(variant) komt van “\(name.nl)”\(source) (eerste blik).",
      "\(share) of the spread of \(variant) comes from “\(name.en)”\(source) (a first look).") + other
  }

  /// A threshold lies midway between two draws: three digits tell it.
  private func rounded(_ value: Double) -> Double {
    guard value != 0, value.isFinite else { return value }
    var step = 1.0
    while abs(value) / step >= 1000 { step *= 10 }
    while abs(value) / step < 100, step > 1e-6 { step /= 10 }
    return (value / step).rounded() * step
  }
}
