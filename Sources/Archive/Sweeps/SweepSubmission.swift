import Assessments
public import Foundation

/// The open blocks of a planned sweep as an engine is given them: a list of their numbers and a script that runs them, both to be read and kept.
///
/// The script does nothing but call `polder sweep run-block` once a block; what is done already is not done again.
public struct SweepSubmission: Sendable {
  let sweep: PlannedSweep
  public let engine: SweepEngine
  /// The program as the machines find it.
  let program: String
  /// Blocks that run at the same time, and threads of each. Without a number of blocks this machine takes as many as it has cores for them, and
  /// another engine as many as it gives.
  let atOnce: Int?
  let threads: Int

  /// Most tasks of one array, under the limit that Slurm has of itself; a task takes several blocks where there are more.
  static let tasksLimit = 1000

  public init(_ sweep: PlannedSweep, engine: SweepEngine, program: String, atOnce: Int? = nil, threads: Int) {
    (self.sweep, self.engine, self.program, self.atOnce, self.threads) = (sweep, engine, program, atOnce, threads)
  }

  /// The list, a number a line.
  public var list: URL { sweep.list }

  /// The script.
  public var script: URL { sweep.folder.appendingPathComponent("\(engine.rawValue).\(engine == .spark ? "py" : "sh")") }

  /// Writes the list of the blocks that are open and the script. Throws `SweepFileError`.
  public func write(open: [Int]) throws {
    try sweep.makeFolder()
    sweep.goOn()
    try WholeFile.make(list) { try $0(Array((open.map(String.init).joined(separator: "\n") + "\n").utf8)) }
    let text = try text(tasks: min(open.count, Self.tasksLimit))
    try WholeFile.make(script) { try $0(Array(text.utf8)) }
  }

  /// Hands the script to the engine and waits until it is taken on; where processes of this machine do the work, until that is done.
  ///
  /// Throws `SweepFileError.engine` where it refuses or a block fails, and `.engineMissing` where it is not installed.
  public func submit() throws {
    let process = Process()
    let words = command
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    // What the engine says is for the user, and not the answer of the command.
    process.standardOutput = FileHandle.standardError
    try process.run()
    process.waitUntilExit()
    let code = Int(process.terminationStatus)
    // What `env` says where there is no such program.
    if code == 127 { throw SweepFileError.engineMissing(words[0]) }
    guard code == 0 else { throw SweepFileError.engine(words[0], code: code) }
  }

  private var command: [String] {
    switch engine {
    case .local: ["sh", script.path]
    case .slurm: ["sbatch", script.path]
    case .spark: ["spark-submit", script.path]
    }
  }

  private func text(tasks: Int) throws -> String {
    let name = try sweep.jobName()
    return switch engine {
    case .local: local(name)
    case .slurm: slurm(name, tasks)
    case .spark: spark(name)
    }
  }

  /// The program, the plan and the list as words of a shell.
  private var words: (program: String, plan: String, list: String) {
    (Self.quoted(program), Self.quoted(sweep.file.path), Self.quoted(list.path))
  }

  private func local(_ name: String) -> String {
    let atOnce = atOnce ?? max(ProcessInfo.processInfo.activeProcessorCount / threads, 1)
    return """
        #!/bin/sh
        # \(name): \(atOnce) x \(threads). A block that fails or is killed stops no other.
      exec xargs -P \(atOnce) -I{} sh -c '"$0" sweep run-block "$1" {} --threads \(threads) || exit 1' \(words.program) \(words.plan) < \(words.list)

      """
  }

  private func slurm(_ name: String, _ tasks: Int) -> String {
    """
    #!/bin/sh
    #SBATCH --job-name=\(name)
    #SBATCH --array=0-\(max(tasks - 1, 0))\(atOnce.map { "%\($0)" } ?? "")
    #SBATCH --cpus-per-task=\(threads)
    #SBATCH --output="\(Self.ofSlurm(sweep.folder.path))/slurm-%a.log"
    failed=0
    for block in $(awk -v task="$SLURM_ARRAY_TASK_ID" 'NR % \(max(tasks, 1)) == task' \(words.list)); do
      \(words.program) sweep run-block \(words.plan) "$block" --threads \(threads) || failed=1
    done
    exit $failed

    """
  }

  private func spark(_ name: String) -> String {
    """
    from subprocess import call
    from pyspark import SparkConf, SparkContext

    PROGRAM, PLAN, LIST = \(Self.literal(program)), \(Self.literal(sweep.file.path)), \(Self.literal(list.path))


    def run(block):
        # A program that a signal ended is worth another try; one that says no is not.
        for _ in range(3):
            code = call([PROGRAM, "sweep", "run-block", PLAN, block, "--threads", "\(threads)"])
            if code >= 0:
                return code
        return 1


    context = SparkContext(conf=SparkConf().setAppName("\(name)").set("spark.task.cpus", "\(threads)"))
    blocks = open(LIST).read().split()
    codes = context.parallelize(blocks, \(atOnce.map { "min(len(blocks), \($0))" } ?? "len(blocks)")).map(run).collect()
    context.stop()
    raise SystemExit(1 if any(codes) else 0)

    """
  }

  /// A path in an option of Slurm, where `%` begins a sign of its own.
  private static func ofSlurm(_ path: String) -> String {
    path.replacing("%", with: "%%").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
  }

  /// A word for a shell, whatever stands in it.
  private static func quoted(_ word: String) -> String { "'" + word.replacing("'", with: "'\\''") + "'" }

  /// A text for Python.
  private static func literal(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
