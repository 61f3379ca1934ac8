import Assessments
import Dossiers
package import Vocabulary

/// The names of the files of letters: after the municipality, in small letters without accents, with hyphens; and with its code where two would have
/// one name.
package struct LetterNames {
  /// A municipality with the name of its file, without an ending.
  package struct File: Hashable, Sendable {
    package let code: MunicipalityCode
    package let municipality: String
    package let name: String
  }

  /// In the order given.
  package let files: [File]

  package init(_ municipalities: [(code: MunicipalityCode, name: String)]) {
    let plain = municipalities.map { PlainName($0.name).text.split(separator: " ").joined(separator: "-") }
    let counts = Dictionary(grouping: plain) { $0 }.mapValues(\.count)
    files = zip(municipalities, plain).map { own, plain in
      let code = PlainName(own.code.rawValue).text
      return File(
        code: own.code, municipality: own.name, name: plain.isEmpty ? code : counts[plain] == 1 ? plain : "\(plain)-\(code)")
    }
  }

  /// Which file is of which code.
  package var csv: String {
    (["code,municipality,file"] + files.map { "\($0.code.rawValue),\"\($0.municipality)\",\($0.name).html" }).joined(separator: "\n") + "\n"
  }
}
