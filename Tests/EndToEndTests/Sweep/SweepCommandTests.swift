import Foundation
import Testing

/// A sweep from the shell: planned, computed by processes that are killed, and joined.
@Suite("polder sweep")
struct SweepCommandTests {
  private static let dossier = Command.root.appendingPathComponent("Tests/TinyPolder/dossier").path

  /// A folder with a plan of twelve rows in blocks.
  private struct Place {
    let folder: URL
    var plan: String { folder.appendingPathComponent("a.plan").path }
    var result: URL { folder.appendingPathComponent("a.plan.result") }
    func block(_ number: Int) -> URL { folder.appendingPathComponent("a.plan.blocks/block-000000\(number)") }

    init(rows: Int = 4, points: Int = 12, more: [String] = []) throws {
      folder = try Command.temporaryFolder()
      let words = ["sweep", "plan", SweepCommandTests.dossier, "--file", plan, "--design", "lhs", "--points", "\(points)", "--rows", "\(rows)"]
      let made = try Command.run(words + ["--variant", "T1", "--vary", "decision.grant_share"] + more)
      #expect(
        made.code == 0 && made.output.hasPrefix("Plan in \(plan): ") && made.output.contains(" rows of 1 run under 2 variants, in "),
        "\(made.errors)\(made.output)")
    }

    func run(_ words: String..., language: String = "en") throws -> Command.Run {
      try Command.run(["sweep", words[0], plan] + words.dropFirst(), language: language)
    }

    func merged() throws -> Data {
      let run = try run("merge")
      #expect(run.code == 0 && run.output.hasPrefix("12 rows joined in "), "\(run.errors)")
      return try Data(contentsOf: result)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }
  }

  private static func undisturbed() throws -> Data {
    let place = try Place()
    defer { place.remove() }
    let run = try place.run("submit")
    #expect(run.code == 0 && run.output.hasPrefix("For 3 blocks: "), "\(run.errors)")
    return try place.merged()
  }

  @Test("submits to processes of this machine, merges, shows, and has the same bytes with 1 and 2 threads and any size of block")
  func same() throws {
    let expected = try Self.undisturbed()
    for (rows, words) in [(1, ["--at-once", "2"]), (5, ["--threads", "2"]), (12, [])] {
      let place = try Place(rows: rows)
      defer { place.remove() }
      let run = try Command.run(["sweep", "submit", place.plan] + words)
      #expect(run.code == 0, "\(run.errors)")
      #expect(try place.merged() == expected, "\(rows) rows, \(words)")
      let shown = try place.run("show")
      #expect(shown.code == 0 && shown.output.contains("T1, difference from today's law"), "\(shown.output)\(shown.errors)")
      #expect(try place.run("status", language: "nl").output.contains("Alle blokken zijn klaar."))
      #expect(try place.run("submit").output.hasPrefix("All blocks are done."))
    }
  }

  @Test("one, three and seven blocks, in any order, on one thread and on two, with and without fused multiply-add: the same bytes")
  func blocks() throws {
    let bare = ["GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-AVX2,-AVX2_Usable,-FMA_Usable"]
    var results: [Data] = []
    for (rows, order) in [(21, [0]), (7, [2, 0, 1]), (3, [6, 5, 4, 3, 2, 1, 0])] {
      for environment in [[:], bare] {
        for threads in ["1", "2"] {
          let place = try Place(rows: rows, points: 21)
          defer { place.remove() }
          for block in order {
            let run = try Command.run(["sweep", "run-block", place.plan, "\(block)", "--threads", threads], environment: environment)
            #expect(run.code == 0, "\(run.errors)")
          }
          let merged = try Command.run(["sweep", "merge", place.plan], environment: environment)
          #expect(merged.code == 0 && merged.output.hasPrefix("21 rows joined in "), "\(merged.errors)")
          results.append(try Data(contentsOf: place.result))
        }
      }
    }
    #expect(results.count == 12 && results[0].count > 1000)
    #expect(Set(results).count == 1)
  }

  @Test("tells what is missing, damaged and foreign, and after another go has the bytes of an undisturbed run")
  func faults() throws {
    let expected = try Self.undisturbed()
    let place = try Place()
    defer { place.remove() }
    let early = try place.run("merge")
    #expect(
      early.code == 2 && early.errors.hasPrefix("3 of 3 blocks are still open (missing, damaged or foreign), the first of them block 0."),
      "\(early.errors)")
    for block in ["0", "1"] { #expect(try place.run("run-block", block, "--threads", "1").code == 0) }
    let whole = try Data(contentsOf: place.block(0))
    try whole.prefix(whole.count / 3).write(to: place.block(0))
    let other = try Place(more: ["--seed", "2"])
    defer { other.remove() }
    #expect(try other.run("run-block", "1").code == 0)
    try Data(contentsOf: other.block(1)).write(to: place.block(1))
    let status = try place.run("status").output
    #expect(status.hasPrefix("3 blocks: 0 done, 1 missing, 1 damaged, 1 foreign.\nMissing: 2\nDamaged, and will be replaced: 0\n"), "\(status)")
    #expect(status.contains("Of another plan or program, and will be put aside: 1"), "\(status)")
    // A task that is given twice at the same time.
    let twice = try Command.run(
      [place.plan], program: Self.script(in: place, "for i in 1 2; do \(Command.binary.path) sweep run-block $1 2 & done; wait"))
    #expect(twice.code == 0, "\(twice.errors)")
    #expect(try place.run("submit").code == 0)
    #expect(try place.merged() == expected)
  }

  @Test("leaves nothing half written when it is killed at any moment, and goes on from what is done")
  func killed() throws {
    let expected = try Self.undisturbed()
    let place = try Place(rows: 1)
    defer { place.remove() }
    for tenths in 1...6 {
      let process = try Self.begin(["sweep", "submit", place.plan, "--at-once", "2"])
      Thread.sleep(forTimeInterval: 0.1 * Double(tenths))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      let status = try place.run("status").output
      #expect(status.contains(" 0 damaged, 0 foreign."), "\(status)")
    }
    // Workers whose program was killed finish what they began.
    for _ in 0..<20 where try place.run("submit").code != 0 { Thread.sleep(forTimeInterval: 0.2) }
    #expect(try place.merged() == expected)
  }

  @Test("loses a block whose worker is killed, and nothing else, and says so")
  func killedWorker() throws {
    let expected = try Self.undisturbed()
    let (place, long) = (try Place(), try Place(rows: 50_000, points: 50_000))
    defer { for one in [place, long] { one.remove() } }
    let worker = try Self.begin(["sweep", "run-block", long.plan, "0", "--threads", "1"])
    Thread.sleep(forTimeInterval: 0.7)
    #expect(worker.isRunning)
    kill(worker.processIdentifier, SIGKILL)
    worker.waitUntilExit()
    #expect(try long.run("status").output.hasPrefix("1 block: 0 done, 1 missing, 0 damaged, 0 foreign.\nMissing: 0\n"))
    // The worker of the second of three blocks is killed as soon as it is there; the script that was submitted does the third all the same.
    let worker1 = try Self.script(
      in: place, "[ \"$4\" = 1 ] && kill -9 $$; exec \(Command.binary.path) \"$@\"")
    let written = try place.run("submit", "--write-only", "--at-once", "1")
    let submitted = place.folder.appendingPathComponent("a.plan.blocks/local.sh")
    let text = try String(contentsOf: submitted, encoding: .utf8)
    #expect(written.code == 0 && text.contains(Command.binary.path), "\(text)")
    try text.replacing(Command.binary.path, with: worker1.path).write(to: submitted, atomically: true, encoding: .utf8)
    #expect(try Command.run([submitted.path], program: URL(fileURLWithPath: "/bin/sh")).code != 0)
    #expect(try place.run("status").output.hasPrefix("3 blocks: 2 done, 1 missing, 0 damaged, 0 foreign.\nMissing: 1\n"))
    #expect(try place.run("submit").code == 0)
    #expect(try place.merged() == expected)
  }

  @Test("says before it starts how long it takes, how much room, what half the error costs, and that a run of days wants a cluster")
  func told() throws {
    let place = try Place()
    defer { place.remove() }
    func plan(_ words: String..., language: String = "en") throws -> String {
      let file = place.folder.appendingPathComponent("\(UUID().uuidString).plan").path
      return try Command.run(["sweep", "plan", Self.dossier, "--variant", "T1", "--file", file] + words, language: language).output
    }
    let days = try plan("--points", "400000000", "--threads", "1")
    #expect(days.contains("400,000,000 rows of 1 run under 2 variants, in 400,000 blocks."), "\(days)")
    #expect(
      days.contains(" days with ") && days.contains("Half the error costs four times as many points: ") && days.contains("That is longer than a day"))
    #expect(days.firstMatch(of: /The blocks take at least [0-9.]+ GB on disk together, and the result [0-9.]+ GB beside them\./) != nil, "\(days)")
    #expect(try plan("--points", "400000000", language: "nl").contains("Dat is langer dan een dag"))
    let short = try plan("--design", "grid", "--levels", "2", "--vary", "decision.grant_share")
    #expect(short.contains("Here that takes about ") && !short.contains("Half the error") && !short.contains("longer than a day"), "\(short)")
  }

  @Test("is cancelled by a mark in its folder, at which workers end without a file, and goes on to the same bytes")
  func cancelled() throws {
    let expected = try Self.undisturbed()
    let place = try Place(rows: 1)
    defer { place.remove() }
    let cancelled = try place.run("cancel")
    #expect(cancelled.code == 0 && cancelled.output.hasPrefix("Stopped: 0 of 12 blocks done."), "\(cancelled.errors)\(cancelled.output)")
    let block = try place.run("run-block", "0")
    #expect(block.code == 130 && !FileManager.default.fileExists(atPath: place.block(0).path), "\(block.errors)")
    let status = try place.run("status", "--wait")
    #expect(status.code == 0 && status.output.hasPrefix("12 blocks: 0 done, 12 missing, 0 damaged, 0 foreign."), "\(status.output)\(status.errors)")
    // A worker that is computing when the mark comes.
    let long = try Place(rows: 50_000, points: 50_000)
    defer { long.remove() }
    let worker = try Self.begin(["sweep", "run-block", long.plan, "0", "--threads", "1"])
    Thread.sleep(forTimeInterval: 1)
    #expect(worker.isRunning)
    #expect(try long.run("cancel").output.hasPrefix("Stopped: 0 of 1 block done."))
    worker.waitUntilExit()
    #expect(worker.terminationStatus == 130)
    #expect(try long.run("status").output.hasPrefix("1 block: 0 done, 1 missing, 0 damaged, 0 foreign."))
    #expect(try place.run("submit", "--at-once", "2").code == 0)
    #expect(try place.run("cancel").output.hasPrefix("All blocks are done."))
    #expect(try place.run("status", "--wait").output.hasPrefix("12 blocks: 12 done,"))
    #expect(try place.merged() == expected)
  }

  @Test("says in a sentence that the disk is full, leaves with 1, and goes on when there is room")
  func full() throws {
    let expected = try Self.undisturbed()
    let place = try Place()
    defer { place.remove() }
    // A file may grow to so many blocks of 512 bytes, which is less than a block of the sweep takes.
    let small = try Self.script(in: place, "ulimit -f 4; exec \(Command.binary.path) sweep run-block $1 0")
    let run = try Command.run([place.plan], program: small)
    #expect(run.code == 1 && run.errors.hasPrefix("There is no room to write \(place.block(0).path); what was there has stayed."), "\(run.errors)")
    #expect(try place.run("status").output.hasPrefix("3 blocks: 0 done, 3 missing, 0 damaged, 0 foreign.\nMissing: 0-2\n"))
    #expect(try place.run("submit").code == 0)
    #expect(try place.merged() == expected)
  }

  @Test("refuses what cannot be, in both languages, and loses nothing")
  func mistakes() throws {
    let place = try Place()
    defer { place.remove() }
    let plan = ["sweep", "plan", Self.dossier, "--file", place.folder.appendingPathComponent("b.plan").path]
    let rows: [([String], String)] = [
      (["sweep", "run-block", place.plan, "3"], "There is no block 3; this plan has blocks 0 to 2."),
      (["sweep", "status", place.plan + "x"], "\(place.plan)x is not there."),
      (["sweep", "show", place.plan], "\(place.plan).result is no whole result of this plan."),
      (plan + ["--points", "1000000000000"], "This plan asks for 2,000,000,000,000 simulations; choose at most 1,000,000,000"),
      (plan + ["--design", "lhs", "--vary", "decision.grant_share=0.9..0.5"], "The range of decision.grant_share goes from 0.9 to 0.5."),
      (plan + ["--design", "lhs", "--vary", "T2:waiting_months"], "There is nothing called “T2:waiting_months” that can vary."),
      (["sweep", "plan", Self.dossier, "--file", place.plan], "\(place.plan) already holds another plan, which has stayed."),
    ]
    for (words, sentence) in rows {
      let run = try Command.run(words + (words[1] == "plan" ? ["--variant", "T1"] : []))
      #expect(run.code == 2 && run.errors.hasPrefix(sentence) && run.output.isEmpty, "\(words): \(run.code) \(run.errors)")
      let dutch = try Command.run(words + (words[1] == "plan" ? ["--variant", "T1"] : []), language: "nl")
      #expect(dutch.code == 2 && dutch.errors != run.errors && !dutch.errors.isEmpty, "\(words)")
    }
    #expect(!FileManager.default.fileExists(atPath: plan[4]))
    let text = try String(contentsOfFile: place.plan, encoding: .utf8)
    let version = try #require(text.firstMatch(of: /"version":"([0-9.]+)"/)?.1)
    try text.replacing("\"version\":\"\(version)\"", with: "\"version\":\"0.0.1\"").write(toFile: place.plan, atomically: true, encoding: .utf8)
    let old = try place.run("run-block", "0")
    #expect(old.code == 2 && old.errors.hasPrefix("This plan is of polder 0.0.1 and this is polder \(version)."), "\(old.errors)")
  }

  @Test("writes what it would submit where one can read it, and says where an engine is not installed")
  func engines() throws {
    let place = try Place()
    defer { place.remove() }
    for (engine, script) in [("slurm", "slurm.sh"), ("spark", "spark.py")] {
      let run = try Command.run(["sweep", "submit", place.plan, "--engine", engine, "--write-only"])
      #expect(run.code == 0 && run.output.contains(script), "\(run.errors)")
      let text = try String(contentsOf: place.folder.appendingPathComponent("a.plan.blocks/\(script)"), encoding: .utf8)
      #expect(text.contains(place.plan) && text.contains("run-block"))
      let missing = try Command.run(["sweep", "submit", place.plan, "--engine", engine], environment: ["PATH": "/nowhere"])
      #expect(missing.code == 2 && missing.errors.contains("is not installed here."), "\(missing.errors)")
    }
  }

  /// The program with some words, running; what it says is dropped.
  private static func begin(_ words: [String]) throws -> Process {
    let process = Process()
    (process.executableURL, process.arguments) = (Command.binary, words)
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    try process.run()
    return process
  }

  /// A script of a shell, whose first word is the plan.
  private static func script(in place: Place, _ text: String) throws -> URL {
    let file = place.folder.appendingPathComponent("\(UUID().uuidString).sh")
    try "#!/bin/bash\n\(text)\n".write(to: file, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
    return file
  }
}
