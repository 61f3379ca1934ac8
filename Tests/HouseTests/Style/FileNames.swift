/// How the files of Sources are named.
enum FileNames {
  /// Files of free functions, or of the one verb of an engine, named as what they do. Short on purpose: a type has its own name.
  static let verbs: Set<String> = [
    "Assess", "Sweep", "Attempt", "Simulating", "Reviewing", "Negotiating", "Dispersing", "Placing", "Advancing", "Playing", "Apportioning",
    "Deciding", "Invariants",
    "Nearest", "NearestRank", "NearestWhole", "TimeOrder", "SizeProduct", "Memory", "Terminal",
  ]
  /// Folders with one function, or one rule of a type, a file.
  static let folders = ["Chance/Elementary/", "Dispersal/Rules/", "Dispersal/Table/"]

  static func isListed(_ file: SourceFile) -> Bool { verbs.contains(file.stem) || folders.contains { file.name.hasPrefix($0) } }

  /// Whether a file declares the type in its name, or with a plus sign in the name extends it or what lies within it.
  static func isNamedAsItsType(_ file: SourceFile) -> Bool {
    let parts = file.stem.split(separator: "+", maxSplits: 1)
    let kinds = ["struct", "enum", "class", "actor", "protocol", "typealias"] + (parts.count > 1 ? ["extension"] : [])
    let name = String(parts[0])
    return String(decoding: file.code, as: UTF8.self).split(separator: "\n").contains { line in
      let words = line.split { " :<{=,[]".contains($0) }
      return words.indices.dropFirst().contains { place in
        kinds.contains(String(words[place - 1])) && words[place].split(separator: ".").contains { $0 == name }
      }
    }
  }
}
