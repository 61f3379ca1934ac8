/// A text in lines of at most so many characters, broken between words, each after so many spaces.
struct WrappedText {
  var text: String

  /// `further`: spaces that all lines but the first have more. A word that is longer than a line stays whole.
  init(_ text: String, width: Int, margin: Int, further: Int = 0) {
    var lines = [""]
    for word in text.split(separator: " ") {
      let line = lines[lines.count - 1]
      let start = margin + (lines.count > 1 ? further : 0)
      if !line.isEmpty, start + line.count + 1 + word.count > width {
        lines.append(String(word))
      } else {
        lines[lines.count - 1] = line.isEmpty ? String(word) : line + " " + word
      }
    }
    self.text = lines.enumerated().map { place, line in
      String(repeating: " ", count: margin + (place > 0 ? further : 0)) + line
    }.joined(separator: "\n")
  }

  /// A line as it is told, wrapped below its own start where the width is known.
  init(line: String, width: Int?) {
    let margin = line.prefix { $0 == " " }.count
    if let width, line.count > width {
      self.init(String(line.dropFirst(margin)), width: width, margin: margin, further: 2)
    } else {
      self.init(asItIs: line)
    }
  }

  private init(asItIs text: String) { self.text = text }
}
