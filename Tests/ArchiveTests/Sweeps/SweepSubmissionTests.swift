import Foundation
import Testing

@testable import Archive

@Suite("What an engine is given")
struct SweepSubmissionTests {
  @Test("is a list of the open blocks, and a script that a person can read, whatever the names of files", arguments: SweepEngine.allCases)
  func scripts(_ engine: SweepEngine) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("it's \"mine\" \(UUID().uuidString)")
    let place = try SweepPlace(in: folder)
    defer { place.remove() }
    let submission = SweepSubmission(place.sweep, engine: engine, program: "/opt/po'lder", atOnce: 3, threads: 2)
    try submission.write(open: [0, 2])
    #expect(try String(contentsOf: submission.list, encoding: .utf8) == "0\n2\n")
    let script = try String(contentsOf: submission.script, encoding: .utf8)
    switch engine {
    case .local: #expect(script.contains("xargs -P 3 -I{} sh -c ") && script.contains(" '/opt/po'\\''lder' '"), "\(script)")
    case .slurm: #expect(script.contains("#SBATCH --array=0-1%3\n#SBATCH --cpus-per-task=2\n"), "\(script)")
    case .spark: #expect(script.contains("PROGRAM, PLAN, LIST = \"/opt/po'lder\", \"") && script.contains("\\\"mine\\\""), "\(script)")
    }
    // The scripts lie in the folder of the blocks, and are no strangers there.
    #expect(try place.sweep.status().strangers.isEmpty)
  }

  @Test("leaves to an engine how many blocks run at once where nothing is said, and keeps signs of Slurm out of its paths")
  func unlimited() throws {
    let place = try SweepPlace(in: FileManager.default.temporaryDirectory.appendingPathComponent("100% \"mine\" \(UUID().uuidString)"))
    defer { place.remove() }
    let cores = ProcessInfo.processInfo.activeProcessorCount
    for (engine, sign) in [
      (SweepEngine.local, "xargs -P \(max(cores / 2, 1)) "), (.slurm, "#SBATCH --array=0-1\n"), (.spark, "context.parallelize(blocks, len(blocks))"),
    ] {
      let submission = SweepSubmission(place.sweep, engine: engine, program: "polder", threads: 2)
      try submission.write(open: [0, 2])
      #expect(try String(contentsOf: submission.script, encoding: .utf8).contains(sign), "\(engine)")
    }
    let slurm = try String(contentsOf: SweepSubmission(place.sweep, engine: .slurm, program: "polder", threads: 1).script, encoding: .utf8)
    let output = try #require(slurm.split(separator: "\n").first { $0.hasPrefix("#SBATCH --output=") })
    #expect(output.contains("/100%% \\\"mine\\\" ") && output.hasSuffix("/slurm-%a.log\""), "\(output)")
  }

  @Test("tells the time left from what came since the sweep was submitted last, and which open blocks have another file")
  func timeLeft() throws {
    let place = try SweepPlace()
    defer { place.remove() }
    try place.compute([0])
    #expect(try place.sweep.status().secondsLeft == nil)
    try Data("half".utf8).write(to: place.sweep.file(ofBlock: 1))
    let before = place.sweep.written(try place.sweep.status().open)
    #expect(before.count == 2 && place.sweep.arrived(since: before).isEmpty)
    let manager = FileManager.default
    func date(_ file: URL, _ seconds: Double) throws {
      try manager.setAttributes([.modificationDate: Date(timeIntervalSince1970: seconds)], ofItemAtPath: file.path)
    }
    try SweepSubmission(place.sweep, engine: .local, program: "polder", threads: 1).write(open: [1, 2])
    try date(place.sweep.file(ofBlock: 0), 1000)
    try date(place.sweep.list, 90_000)
    // A day lies between, in which nobody worked: nothing is known of how fast it goes.
    #expect(try place.sweep.status().secondsLeft == nil)
    try place.compute([1])
    #expect(place.sweep.arrived(since: before) == [1])
    try date(place.sweep.file(ofBlock: 1), 90_040)
    #expect(try place.sweep.status().secondsLeft == 40)
  }

  @Test("gives every task of an array its blocks, and each block to one task, also where there are more blocks than tasks")
  func tasks() throws {
    let place = try SweepPlace()
    defer { place.remove() }
    let submission = SweepSubmission(place.sweep, engine: .slurm, program: "echo", atOnce: 8, threads: 1)
    let open = Array(stride(from: 0, to: 2500, by: 1))
    try submission.write(open: open)
    let script = try String(contentsOf: submission.script, encoding: .utf8)
    #expect(script.contains("--array=0-999%8"))
    var seen: [Int] = []
    for task in [0, 1, 999] {
      let process = Process()
      let output = place.folder.appendingPathComponent("out")
      try Data().write(to: output)
      (process.executableURL, process.arguments) = (URL(fileURLWithPath: "/bin/sh"), [submission.script.path])
      process.environment = ["SLURM_ARRAY_TASK_ID": "\(task)", "PATH": "/usr/bin:/bin"]
      process.standardOutput = try FileHandle(forWritingTo: output)
      try process.run()
      process.waitUntilExit()
      let lines = try String(contentsOf: output, encoding: .utf8).split(separator: "\n")
      // sweep run-block PLAN BLOCK --threads 1
      seen += lines.compactMap { $0.split(separator: " ").suffix(3).first.flatMap { Int($0) } }
    }
    #expect(seen.sorted() == open.filter { [0, 1, 999].contains(($0 + 1) % 1000) })
  }
}
