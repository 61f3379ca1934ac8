import Foundation
import Testing

/// Studies of the rows of a sweep, from the shell.
@Suite("polder sweep discover, regret and turning")
struct SweepStudyCommandTests {
  private static let dossier = Command.root.appendingPathComponent("Tests/TinyPolder/dossier").path

  /// A folder with a merged plan of rows.
  private struct Place {
    let folder: URL
    var plan: String { folder.appendingPathComponent("a.plan").path }

    init() throws {
      folder = try Command.temporaryFolder()
      let words = ["sweep", "plan", SweepStudyCommandTests.dossier, "--file", plan, "--design", "lhs", "--points", "120", "--variant", "T1"]
      let steps = [
        words + ["--vary", "family.decision_capacity_per_month", "decision.grant_share"], ["sweep", "submit", plan], ["sweep", "merge", plan],
      ]
      for step in steps {
        let made = try Command.run(step)
        #expect(made.code == 0, "\(made.errors)")
      }
    }

    func run(_ words: String..., language: String = "en") throws -> Command.Run {
      let environment = ["POLDER_STORE": folder.appendingPathComponent("runs.sqlite").path]
      return try Command.run(["sweep", words[0], plan] + words.dropFirst(), language: language, environment: environment)
    }
  }

  @Test("find a box, a choice and turns in plain words of both languages, and keep them for the pages")
  func studies() throws {
    let place = try Place()
    defer { try? FileManager.default.removeItem(at: place.folder) }
    let found = try place.run("discover", "relatives who arrive, whole horizon above 560 under T0", "--keep")
    #expect(found.code == 0 && found.output.contains("Box 1") && found.errors.contains("Kept as "), "\(found.errors)\(found.output)")
    let dutch = try place.run("discover", "nareizigers, hele looptijd boven 560 onder T0", language: "nl")
    #expect(dutch.code == 0 && dutch.output.contains("Gebied 1"), "\(dutch.errors)\(dutch.output)")
    let regret = try place.run("regret", "in reception", "--enough", "1,000", "--best", "lowest", "--keep")
    #expect(regret.code == 0 && regret.output.contains("the least greatest regret"), "\(regret.errors)\(regret.output)")
    let turning = try place.run("turning", "relativesArrived", "--variant", "T1")
    #expect(turning.code == 0 && turning.output.contains("T1 less T0"), "\(turning.errors)\(turning.output)")
    let year = try place.run("turning", "reception in 2021")
    #expect(
      year.code == 0 && year.output.contains("A mean over a year is of the months in which the series is known"), "\(year.errors)\(year.output)")
    let kept = try FileManager.default.contentsOfDirectory(atPath: place.folder.appendingPathComponent("sweeps").path)
    #expect(kept.count == 2)
  }

  @Test("of a sweep after Saltelli tell and keep what carries the spread, with the points that count")
  func spread() throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let plan = folder.appendingPathComponent("a.plan").path
    let environment = ["POLDER_STORE": folder.appendingPathComponent("runs.sqlite").path]
    let words = ["sweep", "plan", Self.dossier, "--file", plan, "--design", "saltelli", "--points", "32", "--variant", "T1"]
    for step in [words + ["--vary", "decision.grant_share"], ["sweep", "submit", plan], ["sweep", "merge", plan]] {
      let made = try Command.run(step)
      #expect(made.code == 0, "\(made.errors)")
    }
    let table = folder.appendingPathComponent("indices.csv").path
    let found = try Command.run(["sweep", "indices", plan, "--keep", "--csv", table], environment: environment)
    #expect(found.code == 0 && found.output.contains("points that count") && found.errors.contains("Kept as "), "\(found.errors)\(found.output)")
    #expect(
      try String(contentsOfFile: table, encoding: .utf8).hasPrefix("variant,output,month,factor,first,first_error,total,total_error,points\nT1,"))
    let kept = try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("sweeps").path)
    #expect(kept.count == 1)
    let dutch = try Command.run(["sweep", "indices", plan], language: "nl")
    #expect(dutch.code == 0 && dutch.output.contains("punten die meetellen") && dutch.output.contains("32 groepen"), "\(dutch.output)")
  }

  @Test("refuse what cannot be, all of it at once, in both languages")
  func mistakes() throws {
    let place = try Place()
    defer { try? FileManager.default.removeItem(at: place.folder) }
    let rows: [([String], String)] = [
      (["discover", "receptoin above 5 under T9"], "This plan has no variant “T9”. Choose T0 or T1.\nNo figure or series is called “receptoin”."),
      (["discover", "reception above 5 in 1990 under T1"], "1990 is outside the horizon."),
      (["discover", "relativesArrived above 5,000,000 under T1"], "The condition holds in 0 of 120 rows; a box needs 20 in which it holds"),
      (["regret", "relatives"], "“relatives” is a series. Name a year"),
      (["regret", "relativesArrived", "--enough", "few"], "“few” is no number."),
      (["turning", "relativesArrived", "--variant", "T7"], "This plan has no variant “T7”."),
      (["discover", "relativesArrived above 560.000 under T1"], "“560.000” can be read in two ways. Write 560,000 or 560.0000."),
      (["indices"], "This plan has design lhs, and indices need two samples."),
    ]
    for (words, sentence) in rows {
      let run = try Command.run(["sweep", words[0], place.plan] + words.dropFirst())
      #expect(run.code == 2 && run.output.isEmpty && run.errors.hasPrefix(sentence), "\(words): \(run.code) \(run.errors)")
      let dutch = try Command.run(["sweep", words[0], place.plan] + words.dropFirst(), language: "nl")
      #expect(dutch.code == 2 && dutch.errors != run.errors && !dutch.errors.isEmpty, "\(words)")
    }
  }
}
