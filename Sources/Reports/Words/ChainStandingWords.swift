import Assessments
import Vocabulary

/// What the chain can say of a variant at all.
struct ChainStandingWords: Bilingual {
  let language: Language

  /// As a clause; levers come with their names.
  func words(_ standing: ChainStanding, _ name: (LeverID) -> String) -> Prose {
    switch standing {
    case .noChain: return t("het dossier heeft geen keten", "the dossier has no chain")
    case .notAsked(let levers):
      let names = levers.map(name).joined(separator: ", ")
      return t("de keten is er niet over gevraagd, want niet bekend is: \(names)", "the chain was not asked, since this is not known: \(names)")
    case .today: return t("dit is het huidige recht", "this is today's law")
    case .noDifference:
      return t(
        "niets van wat de keten leest, is anders dan in het huidige recht", "nothing that the chain reads differs from today's law")
    case .quiet:
      return t("in de mediane toekomst verandert dit voor vrijwel niemand iets", "in the median future this changes next to nothing for anybody")
    case .moves: return t("het verandert wanneer of hoeveel gezinnen komen", "it changes when, or how many, families come")
    }
  }
}
