import Dossiers
import Foundation
import Testing
import TinyPolder
import Vocabulary

@testable import Archive
@testable import Assessments

@Suite("A dossier moved to another date")
struct MovedDossierTests {
  private let nothing = DossierContents(files: [:])

  private func month(_ text: String) throws -> CalendarMonth { try #require(CalendarMonth(text)) }

  @Test(
    "a period ends in its last month",
    arguments: [("2022-06", "2022-06"), ("2022-06-30", "2022-06"), ("2022Q2", "2022-06"), ("2022", "2022-12"), ("spring", nil), ("2022Q5", nil)])
  func periods(_ period: String, _ last: String?) { #expect(DatedRows.lastMonth(of: period)?.description == last) }

  @Test("moved back, it knows nothing later: rows go, dates and name follow, and the fit is that of the shorter series; the old one stays")
  func back() throws {
    let old = TinyPolder.contents()
    let moved = try MovedDossier(old, to: month("2018-12"), with: nothing, named: nil)
    #expect(moved.leftOut == 12 && moved.came.isEmpty)
    let dossier = moved.dossier
    #expect(dossier.id == "tiny-polder-2018-12")
    let chain = try #require(dossier.chain)
    #expect("\(chain.firstMonth)" == "2019-01" && "\(chain.dataCut)" == "2018-12-31")
    #expect(chain.series.allSatisfy { $0.period <= "2018-12" } && chain.series.count == 48)
    for row in try dossier.withChain.calibrationFacts.rows {
      guard let again = row.refit else { continue }
      for (own, fitted) in zip(row.item.values, again.values) { #expect(abs(own - fitted) <= abs(fitted) * 0.001, "\(row.item.key)") }
    }
    #expect(!moved.refitted.isEmpty && moved.refitted.allSatisfy { $0.isWritten })
    let text = String(decoding: moved.contents.files["chain/calibration.yaml"] ?? Data(), as: UTF8.self)
    #expect(text.contains("Fitted again to the series up to 2018-12") && text.contains("grant_share: {value: 0.7, unit: share"))
    #expect(old == TinyPolder.contents())
  }

  @Test("moved on with new months, it is the dossier of that date again, and what came since stands in a file that is laid beside a run of the old")
  func on() throws {
    let whole = TinyPolder.contents()
    let cut = try MovedDossier(whole, to: month("2018-12"), with: nothing, named: "first")
    let all = DatedRows(String(decoding: whole.files["chain/series.csv"] ?? Data(), as: UTF8.self))
    let late = ([all.head] + all.rows.filter { $0 >= "2019" }).joined(separator: "\n")
    let new = DossierContents(files: ["chain/series.csv": Data(late.utf8)])
    let moved = try MovedDossier(cut.contents, to: month("2019-12"), with: new, named: "second")
    #expect(moved.dossier.id == "second" && moved.leftOut == 0)
    let before = try whole.load().chain?.series
    #expect(moved.dossier.chain?.series == before)
    let first = try month("2019-01")
    #expect(moved.came.count == 12 && moved.came.allSatisfy { $0.series == .arrivals } && moved.came.first?.month == first)
    #expect(moved.cameText.hasPrefix("month,series,value\n2019-01,arrivals,"))
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("polder-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try moved.write(to: folder)
    #expect(try DossierFolder(folder).load().fingerprint == moved.dossier.fingerprint)
    #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent(MovedDossier.cameFile).path))
    #expect(throws: NewFolderFault.alreadyThere(path: folder.path)) { try moved.write(to: folder) }
  }

  @Test("rows of the same period and measure take the place of the earlier; other columns are refused with those that are meant")
  func revised() throws {
    let new = DossierContents(files: [
      "chain/series.csv": Data("period,measure,value,unit,quality,source\n2019-12,first_applications,60,persons,invented,F-1\n".utf8)
    ])
    let moved = try MovedDossier(TinyPolder.contents(), to: month("2019-12"), with: new, named: nil)
    #expect(moved.dossier.chain?.series.filter { $0.period == "2019-12" }.map(\.value) == [60])
    let other = DossierContents(files: ["chain/series.csv": Data("month,value\n2019-12,60\n".utf8)])
    #expect(throws: MoveFault.otherColumns(file: "chain/series.csv", expected: "period,measure,value,unit,quality,source")) {
      try MovedDossier(TinyPolder.contents(), to: month("2019-12"), with: other, named: nil)
    }
  }

  @Test("new stocks take the place of the old, and what is wrong in them is told as of any dossier")
  func stocks() throws {
    var opening = String(decoding: TinyPolder.contents().files["chain/opening.yaml"] ?? Data(), as: UTF8.self)
    opening = "# Counted anew.\n" + opening
    let good = DossierContents(files: ["chain/opening.yaml": Data(opening.utf8)])
    let moved = try MovedDossier(TinyPolder.contents(), to: month("2018-12"), with: good, named: nil)
    #expect(moved.contents.files["chain/opening.yaml"] == Data(opening.utf8))
    let bad = DossierContents(files: ["chain/opening.yaml": Data("nothing: here\n".utf8)])
    #expect(throws: DossierProblems.self) { try MovedDossier(TinyPolder.contents(), to: month("2018-12"), with: bad, named: nil) }
  }

  @Test("an item on lines of its own keeps all but its value, range and note, and its neighbours keep everything")
  func lines() throws {
    let text = """
      arrivals:
        level_now_per_year:
          name: {nl: nu, en: now}
          value: 38000
          range: [30000, 40000]   # wide
          note:
            nl: >-
              Een eerder verhaal.
            en: An earlier story.
          sources: [ID]
        long_run_per_year: {value: 17250, unit: persons, note: {nl: a, en: b}, sources: [ID]}

      decision:
        grant_share: {value: 0.7}
      """
    var written = CalibrationText(text)
    let note = Phrase(nl: "nieuw", en: "new")
    let wrote1 = written.write(Refit(key: .levelNowPerYear, values: [35187.4], range: 30100...41000.6), note: note)
    #expect(wrote1)
    let wrote2 = written.write(Refit(key: .longRunPerYear, values: [16693], range: nil), note: note)
    #expect(wrote2)
    let wrote3 = written.write(Refit(key: .seasonalIndex, values: [1], range: nil), note: note)
    #expect(!wrote3)
    #expect(
      written.text == """
        arrivals:
          level_now_per_year:
            name: {nl: nu, en: now}
            value: 35187
            range: [30100, 41001]   # wide
            sources: [ID]
            note: {nl: 'nieuw', en: 'new'}
          long_run_per_year: {value: 16693, unit: persons, sources: [ID], note: {nl: 'nieuw', en: 'new'}}

        decision:
          grant_share: {value: 0.7}
        """)
  }
}
