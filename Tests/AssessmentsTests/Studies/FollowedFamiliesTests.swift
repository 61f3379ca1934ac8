import Assessments
import AsylumChain
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("Families are followed under every variant")
struct FollowedFamiliesTests {
  @Test("under every variant but today's law, from the first future in which the variant moves a family")
  func all() throws {
    let chain = try TinyPolder.chain()
    let studies = try chain.followFamilies(seed: 1)
    #expect(studies.map(\.variant.id) == ["T1", "T2"])
    for study in studies {
      #expect((0..<FollowedFamilies.futuresSearched).contains(study.future))
      #expect(study.families.map(\.rule) == FamilyChoice.allCases)
      #expect(study.isAnyMoved || study.future == 0)
      for chosen in study.families {
        guard let following = chosen.following else { continue }
        #expect(following.future == study.future && following.variant == study.variant && following.isAccepted)
        #expect((following.underVariant.complete == nil) == (chosen.rule == .onlyUnderFirst))
        let alone = try chain.follow(study.variant, future: study.future, seed: 1, family: following.family)
        #expect(alone == following)
      }
    }
  }

  @Test("the same on any number of threads, and read back as kept")
  func threads() throws {
    let chain = try TinyPolder.chain()
    #expect(try chain.followFamilies(seed: 3, runner: .threads(2)) == chain.followFamilies(seed: 3))
  }

  @Test("a variant with a lever that nobody knows is left out")
  func open() throws {
    var dossier = try TinyPolder.dossier()
    let variant = try #require(dossier.variants.firstIndex { $0.id == "T1" })
    let quota = try #require(dossier.variants[variant].changes.firstIndex { $0.lever == LeverKey.quotaPerMonth.id })
    dossier.variants[variant].changes[quota].value = .unknown
    #expect(try dossier.withChain.followFamilies(seed: 1).map(\.variant.id) == ["T2"])
  }
}
