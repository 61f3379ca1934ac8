import Foundation
import Vocabulary

/// The fields of a form that was sent, each at most once, with all that is wrong with them.
struct FormFields: Sendable, Hashable {
  /// The field by which a form of ours is known again.
  static let token = "token"

  private(set) var values: [String: String] = [:]
  private(set) var problems: [FieldProblem] = []

  /// Most bytes of a value.
  static let longest = 20_000

  /// Reads a body as browsers write forms. Fields that are not in `known` are problems, and so is one that stands there twice.
  init(_ body: [UInt8], known: (String) -> Bool) {
    for pair in body.split(separator: UInt8(ascii: "&")) {
      let words = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard let first = words.first, let name = Self.text(first) else {
        problems.append(FieldProblem(field: "", sentence: FormFault.unreadable.sentence))
        continue
      }
      guard known(name) else {
        problems.append(FieldProblem(field: "", sentence: FormFault.foreign(String(name.prefix(40))).sentence))
        continue
      }
      guard let value = words.count > 1 ? Self.text(words[1]) : "" else {
        add(.unreadable, name)
        continue
      }
      if values[name] != nil { add(.twice, name) }
      if value.utf8.count > Self.longest { add(.tooLong(limit: Self.longest), name) }
      values[name] = value
    }
  }

  /// What was written, without spaces around it; `nil` where nothing was.
  subscript(_ name: String) -> String? {
    let text = values[name]?.trimmingCharacters(in: .whitespacesAndNewlines)
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  mutating func add(_ fault: FormFault, _ name: String) { add(fault.sentence, name) }

  /// Notes what is wrong with a field, once.
  mutating func add(_ sentence: Phrase, _ name: String) {
    let problem = FieldProblem(field: name, sentence: sentence)
    if !problems.contains(problem) { problems.append(problem) }
  }

  /// A whole number in a range, `usual` where nothing was written; notes what is none.
  mutating func whole(_ name: String, in range: ClosedRange<Int>, usual: Int) -> Int {
    guard let text = self[name] else { return usual }
    guard text.utf8.count < 19, let number = Int(text), range.contains(number) else {
      add(.noNumber(String(text.prefix(40)), low: range.lowerBound, high: range.upperBound), name)
      return usual
    }
    return number
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return RequestPath.decoded(text.replacing("+", with: "%20")[...]).flatMap { text in
      text.unicodeScalars.contains { $0.value < 0x20 && !["\n", "\r", "\t"].contains($0) } ? nil : text
    }
  }
}
