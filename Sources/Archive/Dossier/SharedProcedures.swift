public import Dossiers
public import Foundation

/// The rules of procedure that come with the program, for tables of every dossier.
public enum SharedProcedures {
  /// All of them, in order of the name of their file. Throws every problem of all files.
  public static func builtIn() throws(DossierProblems) -> [RulesOfProcedure] {
    var (rules, problems): ([RulesOfProcedure], [Problem]) = ([], [])
    for (name, data) in BuiltInDossiers.common.files.sorted(by: { $0.key < $1.key }) where name.hasPrefix("procedures/") {
      switch TextFile.read(data, file: name) {
      case .success(let text): do { rules.append(try read(text, file: name)) } catch { problems += error.problems }
      case .failure(let found): problems += found.problems
      }
    }
    guard problems.isEmpty else { throw DossierProblems(problems) }
    return rules
  }

  /// What is wrong with the rules that lie beside the folder of a dossier, in `common/procedures`; empty where there are none.
  public static func problems(beside dossier: URL) -> [Problem] {
    let folder = dossier.standardizedFileURL.deletingLastPathComponent().appendingPathComponent("common/procedures")
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }
    return names.sorted().flatMap { name -> [Problem] in
      let file = "common/procedures/\(name)"
      guard let data = try? Data(contentsOf: folder.appendingPathComponent(name)) else {
        return [Problem(.fileUnreadable, at: FilePlace(file: file))]
      }
      switch TextFile.read(data, file: file) {
      case .failure(let found): return found.problems
      case .success(let text): do throws(DossierProblems) { _ = try read(text, file: file) } catch { return error.problems }
      }
      return []
    }
  }

  /// Reads the rules in the text of one file. Throws every problem at once.
  public static func read(_ text: String, file: String) throws(DossierProblems) -> RulesOfProcedure {
    switch YAMLTree.read(text, file: file) {
    case .success(let tree): try RulesOfProcedure(tree)
    case .failure(let problems): throw problems
    }
  }
}
