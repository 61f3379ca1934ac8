import Foundation
import Testing

/// Runs kept and read back, run as a user runs them.
@Suite("polder runs, and polder report of a stored run")
struct RunsCommandTests {
  private static func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = try Command.temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  private static func copyDossier(to place: URL) throws {
    try FileManager.default.copyItem(at: Command.root.appendingPathComponent("Dossiers/netherlands-2023-07"), to: place)
  }

  private func text(_ file: URL) throws -> String { try String(contentsOf: file, encoding: .utf8) }

  /// The command that a brief prints, as the words of a shell.
  private static func command(in markdown: String) throws -> [String] {
    let text = try #require(markdown.split(separator: "\n").first { $0.hasPrefix("polder assess ") })
    // A shell takes the quotation marks off, as it does for a user.
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/sh")
    shell.arguments = ["-c", "printf '%s\\n' \(text.dropFirst("polder ".count))"]
    let pipe = Pipe()
    shell.standardOutput = pipe
    try shell.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }

  @Test("the command printed in a receipt, run as printed in an empty store, gives the same bytes: every option, and a dossier elsewhere")
  func receipt() throws {
    try Self.withFolder { folder in
      let dossier = folder.appendingPathComponent("a dossier's folder")
      try Self.copyDossier(to: dossier)
      let options = [
        "--variant", "V3a", "V0", "--futures", "3", "--seed", "7", "--arrivals", "medium", "--capacity", "planned", "--municipality", "Urk",
        "--author", "A. Reader's office",
        "--status",
        "draft", "--language", "nl",
      ]
      for (number, arguments) in [[dossier.path] + options, ["--variant", "V6", "--futures", "2"]].enumerated() {
        func run(_ arguments: [String], _ name: String) throws -> [String] {
          let (output, store) = (folder.appendingPathComponent("\(name)-\(number)"), folder.appendingPathComponent("\(name)-\(number).sqlite").path)
          let run = try Command.run(arguments + ["--output", output.path, "--store", store])
          #expect(run.code == 0, "\(run.errors)")
          return try ["brief.html", "brief.md", "brief.txt", "assessment.json"].map { try text(output.appendingPathComponent($0)) }
        }
        let first = try run(["assess"] + arguments, "first")
        let printed = try Self.command(in: first[1])
        #expect(try run(printed, "second") == first, "\(printed)")
      }
    }
  }

  @Test("a report of an old run gives the brief again without its dossier's folder, and computes nothing")
  func report() throws {
    try Self.withFolder { folder in
      let (dossier, output) = (folder.appendingPathComponent("dossier"), folder.appendingPathComponent("out"))
      let store = ["--store", folder.appendingPathComponent("runs.sqlite").path]
      try Self.copyDossier(to: dossier)
      let made = try Command.run(["assess", dossier.path, "--variant", "V0", "R3a", "--futures", "3", "--output", output.path] + store)
      #expect(made.code == 0, "\(made.errors)")
      try FileManager.default.removeItem(at: dossier)
      let list = try Command.run(["runs"] + store)
      let id = try #require(list.output.firstMatch(of: /([0-9a-f]{12})  \d[^\n]+ UTC  netherlands-2023-07  assessment/)?.1)
      #expect(made.errors.contains("run \(id)"))
      let signed = try Command.run(["report", String(id), "--author", "A. Reader", "--status", "definitief", "--language", "nl"] + store)
      #expect(signed.code == 0 && signed.output.split { $0.isWhitespace }.joined(separator: " ").contains("status: definitief · A. Reader"))
      for (format, file) in [("html", "brief.html"), ("md", "brief.md"), ("json", "assessment.json"), ("text", "brief.txt")] {
        let report = try Command.run(["report", String(id), "--format", format] + store)
        #expect(report.code == 0 && report.errors.isEmpty, "\(report.errors)")
        #expect(try report.output == text(output.appendingPathComponent(file)), "\(format)")
      }
      let unknown = try Command.run(["report", "ffffffffffff"] + store)
      #expect(unknown.code == 2 && unknown.errors.contains("There is no run “ffffffffffff”."))
    }
  }

  @Test("verbs read the stored run of the size asked for, and say which")
  func stored() throws {
    try Self.withFolder { folder in
      let store = ["--store", folder.appendingPathComponent("runs.sqlite").path]
      let made = try Command.run(["assess", "--futures", "4", "--output", folder.appendingPathComponent("out").path] + store)
      let id = try #require(made.errors.firstMatch(of: /run ([0-9a-f]{12})/)?.1)
      for arguments in [["negotiate"], ["review", "V3a"], ["disperse", "shares"]] {
        let run = try Command.run(arguments + ["--futures", "4"] + store)
        #expect(run.code == 0 && run.errors.contains("Figures from run \(id), made on "), "\(arguments): \(run.errors)")
      }
      let other = try Command.run(["disperse", "shares", "--futures", "3"] + store)
      #expect(other.errors.contains("made now and kept.") && !other.errors.contains(id), "\(other.errors)")
    }
  }

  /// Four runs in which each two of machine, threads and blocks meet in every way; all eight, of more futures, with POLDER_SOAK.
  @Test("the same bytes with and without fused multiply-add, on one thread and on two, in one block and in several")
  func sameBytes() throws {
    let isWhole = ProcessInfo.processInfo.environment["POLDER_SOAK"] != nil
    try Self.withFolder { folder in
      func json(_ name: String, _ more: [String], _ environment: [String: String] = [:]) throws -> String {
        let store = folder.appendingPathComponent("\(name).sqlite").path
        let output = folder.appendingPathComponent(name).path
        let arguments = [
          "assess", "--variant", "V3a", "R7", "--futures", isWhole ? "25" : "12", "--format", "json", "--output", output, "--store", store,
        ]
        let run = try Command.run(arguments + more, environment: environment)
        #expect(run.code == 0, "\(run.errors)")
        return run.output
      }
      let plain = try json("plain", ["--threads", "1"])
      #expect(plain.count > 10_000)
      // Two blocks at least: the bands are shown after ten futures.
      let bare = ["GLIBC_TUNABLES": "glibc.cpu.hwcaps=-FMA,-AVX2,-AVX2_Usable,-FMA_Usable"]
      for (number, environment) in [[:], bare].enumerated() {
        for threads in ["1", "2"] {
          for blocks in [[], ["--live"]] where !(environment.isEmpty && threads == "1" && blocks.isEmpty) {
            let isOdd = [number == 1, threads == "2", !blocks.isEmpty].count { $0 } % 2 == 1
            guard isWhole || !isOdd else { continue }
            let name = "\(number)-\(threads)-\(blocks.count)"
            #expect(try json(name, ["--threads", threads] + blocks, environment) == plain, "\(name)")
          }
        }
      }
    }
  }

  @Test("the built-in dossier is in the program: a copy of the binary alone in an empty folder, with checkout and build folder hidden, assesses it")
  func alone() throws {
    try Self.withFolder { folder in
      let program = folder.appendingPathComponent("polder")
      try FileManager.default.copyItem(at: Command.binary, to: program)
      let arguments = ["assess", "--variant", "V0", "--futures", "2", "--output", "out", "--store", "runs.sqlite"]
      // A mount of our own over the checkout, where the machine lets a test make one; else the folder is at least not where the program runs.
      let hidden = URL(fileURLWithPath: "/usr/bin/unshare")
      let script = "mount -t tmpfs none \"$0\" && cd \"$1\" && shift && exec ./polder \"$@\""
      let probe = try Command.run(["-rm", "sh", "-c", "mount -t tmpfs none \"$0\"", Command.root.path], program: hidden, in: folder)
      let run =
        probe.code == 0
        ? try Command.run(["-rm", "sh", "-c", script, Command.root.path, folder.path] + arguments, program: hidden, in: folder)
        : try Command.run(arguments, program: program, in: folder)
      #expect(run.code == 0 && run.output.contains("V0 today's law"), "\(run.errors)")
      #expect(FileManager.default.fileExists(atPath: folder.appendingPathComponent("out/brief.html").path))
    }
  }
}
