import Foundation
public import Vocabulary

/// The HiGHS solver (J. Hall et al., MIT licence), found at run time; without it plans come with a bound by prices.
public enum HighsSolver {
  /// The solver from its library: where `POLDER_HIGHS` points and nowhere else (`none` for no solver), or where the package or `make install` puts
  /// it. `nil` where there is none. Throws `SolverError` where `POLDER_HIGHS` points to what is no such library: who names a solver wants that one.
  public static func find() throws(SolverError) -> IntegerSolver? {
    let environment = ProcessInfo.processInfo.environment["POLDER_HIGHS"]
    // The program itself, and not the word by which it was called: that may have been found in the path.
    let program = Bundle.main.executableURL ?? URL(fileURLWithPath: CommandLine.arguments.first ?? ".")
    let installed = places(beside: program.resolvingSymlinksInPath().deletingLastPathComponent())
    if let asked = environment {
      guard asked != "none" else { return nil }
      guard FileManager.default.fileExists(atPath: asked) else { throw .notThere(asked) }
      guard let library = Library(asked) else { throw .notHighs(asked) }
      return IntegerSolver(name: "HiGHS") { library.solve($0, nodes: $1) }
    }
    for path in installed where FileManager.default.fileExists(atPath: path) {
      if let library = Library(path) { return IntegerSolver(name: "HiGHS") { library.solve($0, nodes: $1) } }
    }
    return nil
  }

  /// Where the library may lie without being named, in the order in which it is looked for: under the folder one works in, in the folders above the
  /// program, and where the package puts it (`/usr/bin/polder` has `/usr/lib/polder/libhighs.so`).
  static func places(beside folder: URL) -> [String] {
    let inside = ".tools/highs/highsbox/highs_dist/lib/libhighs.so"
    let above = (0...3).map { up in (0..<up).reduce(folder) { folder, _ in folder.deletingLastPathComponent() }.appendingPathComponent(inside).path }
    return [inside] + above + [folder.deletingLastPathComponent().appendingPathComponent("lib/polder/libhighs.so").path]
  }
}

/// The functions of the library. A class, because the handle must stay open as long as they are called.
private final class Library: Sendable {
  private typealias Create = @convention(c) () -> OpaquePointer?
  private typealias Destroy = @convention(c) (OpaquePointer?) -> Void
  private typealias SetFlag = @convention(c) (OpaquePointer?, UnsafePointer<CChar>, Int32) -> Int32
  private typealias SetNumber = @convention(c) (OpaquePointer?, UnsafePointer<CChar>, Double) -> Int32
  private typealias PassProgram =
    @convention(c) (
      OpaquePointer?, Int32, Int32, Int32, Int32, Int32, Double, UnsafePointer<Double>, UnsafePointer<Double>, UnsafePointer<Double>,
      UnsafePointer<Double>, UnsafePointer<Double>, UnsafePointer<Int32>, UnsafePointer<Int32>, UnsafePointer<Double>, UnsafePointer<Int32>
    ) -> Int32
  private typealias Run = @convention(c) (OpaquePointer?) -> Int32
  private typealias Solution =
    @convention(c) (
      OpaquePointer?, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>, UnsafeMutablePointer<Double>
    ) -> Int32
  private typealias Information = @convention(c) (OpaquePointer?, UnsafePointer<CChar>, UnsafeMutablePointer<Double>) -> Int32

  private let create: Create
  private let destroy: Destroy
  private let setFlag: SetFlag
  private let setNumber: SetNumber
  private let setWhole: SetFlag
  private let pass: PassProgram
  private let run: Run
  private let solution: Solution
  private let information: Information

  init?(_ path: String) {
    guard let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL) else { return nil }
    func function<Value>(_ name: String, _: Value.Type) -> Value? { dlsym(handle, name).map { unsafeBitCast($0, to: Value.self) } }
    guard let create = function("Highs_create", Create.self), let destroy = function("Highs_destroy", Destroy.self),
      let setFlag = function("Highs_setBoolOptionValue", SetFlag.self), let setNumber = function("Highs_setDoubleOptionValue", SetNumber.self),
      let setWhole = function("Highs_setIntOptionValue", SetFlag.self), let pass = function("Highs_passMip", PassProgram.self),
      let run = function("Highs_run", Run.self), let solution = function("Highs_getSolution", Solution.self),
      let information = function("Highs_getDoubleInfoValue", Information.self)
    else { return nil }
    (self.create, self.destroy, self.setFlag, self.setNumber, self.setWhole) = (create, destroy, setFlag, setNumber, setWhole)
    (self.pass, self.run, self.solution, self.information) = (pass, run, solution, information)
  }

  func solve(_ program: IntegerProgram, nodes: Int) -> IntegerSolution? {
    guard let highs = create() else { return nil }
    defer { destroy(highs) }
    _ = setFlag(highs, "output_flag", 0)
    // One thread, and nodes instead of time: the same answer on every machine.
    _ = setWhole(highs, "threads", 1)
    _ = setWhole(highs, "mip_max_nodes", Int32(clamping: nodes))
    _ = setNumber(highs, "mip_rel_gap", 1e-9)
    _ = setNumber(highs, "mip_abs_gap", program.gap)
    let (columns, rows) = (program.costs.count, program.rowLower.count)
    let (zeros, ones) = ([Double](repeating: 0, count: columns), [Double](repeating: 1, count: columns))
    let whole = [Int32](repeating: program.isWhole ? 1 : 0, count: columns)
    // Columns by column (1), to be minimised (1).
    let isPassed = pass(
      highs, Int32(columns), Int32(rows), Int32(program.values.count), 1, 1, 0, program.costs, zeros, ones, program.rowLower, program.rowUpper,
      program.starts, program.rows, program.values, whole)
    guard isPassed != -1, run(highs) != -1 else { return nil }
    var values = [Double](repeating: 0, count: columns)
    var (dual, rowValues, rowDual) = (values, [Double](repeating: 0, count: rows), [Double](repeating: 0, count: rows))
    var bound = -Double.infinity
    _ = information(highs, "mip_dual_bound", &bound)
    var found = Double.infinity
    _ = information(highs, "objective_function_value", &found)
    guard solution(highs, &values, &dual, &rowValues, &rowDual) != -1 else { return nil }
    return IntegerSolution(values: found.isFinite && found < 1e30 ? values : [], bound: bound)
  }
}
