/// What the house tests count in Sources: the places that break a rule, as `file:line` with what was found there.
enum HouseCounts {
  /// Functions of more than 40 lines, from declaration to closing brace.
  static func longFunctions(in files: [SourceFile] = SourceFile.all) -> [String] {
    functions(in: files) { $0.lines > 40 ? "\($0.lines) lines" : nil }
  }

  /// Computed properties of more than 40 lines, from declaration to closing brace.
  static func longProperties(in files: [SourceFile] = SourceFile.all) -> [String] {
    files.flatMap { file in
      FunctionShape.properties(in: file).filter { $0.lines > 40 }.map { "\(file.name):\($0.line) \($0.lines) lines" }
    }
  }

  /// Functions with more than five parameters.
  static func manyParameters(in files: [SourceFile] = SourceFile.all) -> [String] {
    functions(in: files) { $0.parameters > 5 ? "\($0.parameters) parameters" : nil }
  }

  /// Lines of more than 150 characters.
  static func longLines(in files: [SourceFile] = SourceFile.all) -> [String] {
    lines(in: files) { $0.count > 150 ? "\($0.count) characters" : nil }
  }

  /// Switches with a `default`. Some are over cases that are not ours, such as characters.
  static func defaults(in files: [SourceFile] = SourceFile.all) -> [String] {
    files.flatMap { file in
      let code = file.code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      return code.enumerated().compactMap { line, bytes in
        bytes.drop { $0 == UInt8(ascii: " ") }.starts(with: "default:".utf8) ? "\(file.name):\(line + 1)" : nil
      }
    }
  }

  /// Cases that take all the rest without a condition, one thing or several at once: another way to write `default`.
  static func catchAlls(in files: [SourceFile] = SourceFile.all) -> [String] {
    files.flatMap { file in
      let code = file.code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      return code.enumerated().compactMap { line, bytes in
        let text = String(decoding: bytes, as: UTF8.self)
        return text.contains(/^ *case (_|\(_(, _)+\)):/) ? "\(file.name):\(line + 1)" : nil
      }
    }
  }

  /// Names, codes and dates of one country.
  static func countryWords(in files: [SourceFile] = SourceFile.all) -> [String] { lines(in: files, CountryWords.first) }

  /// Files that are named neither as a type in them, nor as `Type+Capability`, nor as one of the listed verbs.
  static func strangeNames(in files: [SourceFile] = SourceFile.all) -> [String] {
    files.filter { !FileNames.isNamedAsItsType($0) && !FileNames.isListed($0) }.map(\.name)
  }

  /// Doc comments among the lines of a target that are not empty, in per cent, rounded down.
  static func documentedPercent(of target: String) -> Int {
    let lines = SourceFile.all.filter { $0.target == target }.flatMap(\.lines).map { $0.drop { $0 == " " } }.filter { !$0.isEmpty }
    return lines.count { $0.hasPrefix("///") } * 100 / max(lines.count, 1)
  }

  private static func functions(in files: [SourceFile], _ fault: (FunctionShape) -> String?) -> [String] {
    files.flatMap { file in
      FunctionShape.all(in: file).compactMap { shape in fault(shape).map { "\(file.name):\(shape.line) \($0)" } }
    }
  }

  private static func lines(in files: [SourceFile], _ fault: (String) -> String?) -> [String] {
    files.flatMap { file in
      file.lines.enumerated().compactMap { line, text in fault(text).map { "\(file.name):\(line + 1) \($0)" } }
    }
  }
}
