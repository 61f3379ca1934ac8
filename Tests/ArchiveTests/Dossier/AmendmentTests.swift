import Archive
import Dossiers
import Testing
import TinyPolder
import Vocabulary

@Suite("Variants that somebody makes from another")
struct AmendmentTests {
  private let dossier: Dossier

  init() throws { dossier = try TinyPolder.dossier() }

  private func amended(_ written: String, from: VariantID? = nil) -> AmendedDossier {
    AmendedDossier(TinyPolder.contents(), dossier, Amendment(from: from, written: written))
  }

  /// What is wrong, by the lever at which it stands; an empty name for the rest.
  private func problems(_ written: String, from: VariantID? = nil) -> [String] {
    let own = amended(written, from: from)
    do {
      _ = try own.contents.load()
      return []
    } catch let found {
      let told = own.problems(found)
      return told.at.map(\.setting.lever.rawValue) + told.other.map { _ in "" }
    }
  }

  @Test("are written on one line and read back; what cannot be read is left out")
  func written() {
    let text = "subsidiary.quota_per_month:3;all.transition:new_applications"
    let own = Amendment(written: text)
    #expect(own.settings.count == 2 && own.settings[1].group == nil && own.written == text)
    #expect(Amendment(written: "x.y:1;subsidiary.z;subsidiary.:1;:;;subsidiary.z:").settings.isEmpty)
  }

  @Test("unchanged, say what the variant says, with its sources, and stand last", arguments: ["T1", "T2"] as [VariantID])
  func same(_ id: VariantID) throws {
    let base = try #require(dossier.variant(id))
    let own = AmendedDossier(TinyPolder.contents(), dossier, Amendment(of: base))
    let read = try own.contents.load()
    #expect(read.variants.map(\.id) == ["T0", "T1", "T2", "X1"])
    let made = try #require(read.variant(own.id))
    func values(_ variant: Variant) -> Set<String> { Set(variant.changes.map { "\($0.lever) \($0.group) \($0.value) \($0.evidence.sources)" }) }
    #expect(values(made) == values(base))
    #expect(made.tableOptions == base.tableOptions && made.status == .sketched)
    #expect(read.fingerprint != dossier.fingerprint)
  }

  @Test("a value of one's own is an assumption that says so, and no other value moves")
  func ownValue() throws {
    let base = try #require(dossier.variant("T1"))
    var amendment = Amendment(of: base)
    let place = try #require(amendment.settings.firstIndex { $0.lever == "quota_per_month" })
    amendment.settings[place].text = "3"
    let own = AmendedDossier(TinyPolder.contents(), dossier, amendment)
    let made = try #require(try own.contents.load().variant(own.id))
    let change = try #require(made.changes.first { $0.lever == "quota_per_month" })
    #expect(change.value == .number(3) && change.evidence.sources.isEmpty && change.evidence.assumption?.en.contains("Own value") == true)
    #expect(made.value(of: "start_month", for: .subsidiary) == .choice("2020-03"))
  }

  @Test("the same amendment gives the same dossier, and a dossier with an X1 gets an X2")
  func names() throws {
    let written = "subsidiary.waiting_months:6;subsidiary.waiting_start:status_grant;subsidiary.transition:new_sponsors_only"
    #expect(amended(written).contents == amended(written).contents)
    let first = amended(written)
    let second = AmendedDossier(first.contents, try first.contents.load(), Amendment(written: written))
    let variants = try second.contents.load().variants.count
    #expect(second.id == "X2" && variants == 5)
  }

  @Test("read over the dossier that they were made from, they are what they are by themselves, and so is what is wrong")
  func over() throws {
    for written in [
      "subsidiary.quota_per_month:3", "subsidiary.waiting_months:6;subsidiary.waiting_start:status_grant;subsidiary.transition:new_sponsors_only",
    ] {
      let own = amended(written, from: "T1")
      let (short, whole) = (try own.load(over: dossier), try own.contents.load())
      #expect(short.fingerprint == whole.fingerprint && short.sweepFingerprint == whole.sweepFingerprint)
      #expect(short.variants == whole.variants && short.levers == whole.levers && short.sources == whole.sources)
      #expect(short.chain?.calibration == whole.chain?.calibration && short.baseline == whole.baseline)
    }
    for written in ["subsidiary.waiting_months:241", "subsidiary.no_lever:1", "subsidiary.transition:nobody", "subsidiary.effective_months:1"] {
      let own = amended(written)
      func told(_ load: () throws(DossierProblems) -> Dossier) -> [Problem] {
        do {
          _ = try load()
          return []
        } catch let found {
          return found.problems
        }
      }
      let (short, whole) = (
        told { () throws(DossierProblems) in try own.load(over: dossier) }, told { () throws(DossierProblems) in try own.contents.load() }
      )
      #expect(short == whole && !short.isEmpty, "\(written)")
    }
  }

  @Test("what is wrong stands at its setting, in the words of check")
  func wrong() throws {
    #expect(problems("subsidiary.waiting_months:6;subsidiary.waiting_start:status_grant;subsidiary.transition:new_sponsors_only") == [])
    #expect(problems("subsidiary.waiting_months:241;subsidiary.waiting_start:status_grant").contains("waiting_months"))
    #expect(problems("subsidiary.waiting_months:soon").contains("waiting_months"))
    #expect(problems("subsidiary.transition:nobody").contains("transition"))
    #expect(problems("subsidiary.no_lever:1").contains("no_lever"))
    #expect(problems("subsidiary.effective_months:1").contains("effective_months"), "what is derived is never written")
    for text in ["{a: b}", "'", "\"", "[1", "#", "- x", "a: b", "&a", "*a", "!!str x", "[a, {b: c}]", "\u{7}x"] {
      #expect(!problems("subsidiary.transition:\(text)").contains(""), "\(text) spoils nothing but its own setting")
    }
  }

  @Test("the order of a dossier may be a list of lines as well")
  func lines() throws {
    var draft = Draft(TinyPolder.contents())
    try draft.replace("variants: [T0, T1, T2]", by: "variants:\n  - T0\n  - T1\n  - T2", in: "dossier.yaml")
    let base = try #require(dossier.variant("T1"))
    let own = AmendedDossier(draft.contents, try draft.contents.load(), Amendment(of: base))
    #expect(try own.contents.load().variants.map(\.id) == ["T0", "T1", "T2", "X1"])
  }
}
