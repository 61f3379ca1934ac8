import Dossiers
import LegalReview
import Testing
import Vocabulary

@testable import Assessments

@Suite("How far a verdict is to be trusted")
struct FindingTrustTests {
  private static func law(_ lots: [RulingLot]) throws -> LawDossier {
    var dossier = try BuiltInDossier.dossier()
    dossier.law?.lots = lots
    return try dossier.withLaw
  }

  @Test("both banks of the built-in dossier were known to the makers, so that no kind of finding has met an unseen ruling")
  func known() throws {
    let all = try BuiltInDossier.law().findingTrust
    #expect(!all.isEmpty)
    #expect(all.allSatisfy { $0.unseen.isEmpty && !$0.known.isEmpty })
    for own in all.flatMap(\.known) { #expect(own.count > 0 && own.agree <= own.count && own.lot.isKnown == true) }
  }

  @Test("a lot is unseen only where it says so itself, and the counts are those of the bank", arguments: [false, true, nil])
  func unseen(_ isKnown: Bool?) throws {
    var lots = try #require(try BuiltInDossier.dossier().law?.lots)
    lots[1].isKnown = isKnown
    let law = try Self.law(lots)
    let rows = law.reviewBank().rows.filter { $0.ruling.lot == lots[1].id && $0.ruling.expected != nil }
    var isFound = false
    for trust in law.findingTrust {
      let own = rows.filter { row in
        row.conclusion.verdict == trust.verdict && row.findings.contains { $0.verdict == trust.verdict && $0.level == trust.level }
      }
      let lot = (isKnown == false ? trust.unseen : trust.known).first { $0.lot.id == lots[1].id }
      #expect(lot?.count ?? 0 == own.count && lot?.agree ?? 0 == own.count(where: \.agrees))
      #expect(isKnown == false || trust.unseen.isEmpty)
      isFound = isFound || lot != nil
    }
    #expect(isFound)
  }

  @Test("rulings are near by the levers that decide alone, and the one cited a contrario went the other way", arguments: ["V3a", "V8", "W24", "R3a"])
  func nearest(_ id: VariantID) throws {
    let law = try BuiltInDossier.law()
    let variant = try #require(law.dossier.variant(id))
    for study in law.study(variant) where !study.review.deciding.isEmpty {
      let read = Set(study.review.deciding.flatMap(\.because).map(\.lever))
      #expect(study.nearest.allSatisfy { read.isSuperset(of: $0.differs) && $0.likeness > 0 && $0.likeness <= 1 })
      #expect(zip(study.nearest, study.nearest.dropFirst()).allSatisfy { $0.likeness >= $1.likeness })
      let verdict = try #require(study.review.conclusion.verdict)
      if let opposite = study.opposite { #expect(opposite.ruling.verdict.isOpposite(of: verdict)) }
      let trust = law.rulings(deciding: study.review, count: law.rulings.count)
      let other = trust.nearest.first { $0.ruling.verdict.isOpposite(of: verdict) }
      #expect(other?.ruling.id == study.opposite?.ruling.id)
    }
  }

  @Test("a lever that no deciding finding reads moves no ruling")
  func others() throws {
    let law = try BuiltInDossier.law()
    let variant = try #require(law.dossier.variant("V3a"))
    let study = try #require(law.study(variant).first { !$0.review.deciding.isEmpty })
    let read = Set(study.review.deciding.flatMap(\.because).map(\.lever))
    var dossier = law.dossier
    dossier.law?.rulings = law.rulings.map { ruling in
      var ruling = ruling
      ruling.measure.removeAll { !read.contains($0.lever) }
      if ruling.measure.isEmpty { ruling.measure = [.init(lever: "country_of_none", value: .flag(true))] }
      return ruling
    }
    let near = try dossier.withLaw.rulings(deciding: study.review)
    #expect(near.nearest.map(\.ruling.id) == study.nearest.map(\.ruling.id))
  }
}
