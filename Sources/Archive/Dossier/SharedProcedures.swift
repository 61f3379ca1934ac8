public import Dossiers

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

  /// Reads the rules in the text of one file. Throws every problem at once.
  public static func read(_ text: String, file: String) throws(DossierProblems) -> RulesOfProcedure {
    switch YAMLTree.read(text, file: file) {
    case .success(let tree): try RulesOfProcedure(tree)
    case .failure(let problems): throw problems
    }
  }
}
