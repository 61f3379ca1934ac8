public import Vocabulary

/// A text made of runs, free of any format. A literal is a text; what is put into a literal keeps its runs.
public struct Prose: Sendable, Hashable, ExpressibleByStringInterpolation {
  public private(set) var runs: [Run]

  public init(_ runs: [Run]) { self.runs = runs }

  /// A text without marks.
  public init(_ text: String) { runs = text.isEmpty ? [] : [.text(text)] }

  public init(stringLiteral text: String) { self.init(text) }

  public init(stringInterpolation: StringInterpolation) { runs = stringInterpolation.runs }

  /// Gathers the runs of a literal; neighbouring texts become one.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate(set) var runs: [Run] = []

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { runs.append(literal) }
    public mutating func appendInterpolation(_ text: String) { runs.append(text) }
    public mutating func appendInterpolation(_ text: Substring) { runs.append(String(text)) }
    public mutating func appendInterpolation(_ prose: Prose) { runs.append(contentsOf: prose) }
    public mutating func appendInterpolation(figure: String) { runs.append(.figure(figure)) }
    public mutating func appendInterpolation(strong: Prose) { runs.append(.emphasis(strong)) }
    /// Sources of what stands before; nothing where there are none.
    public mutating func appendInterpolation(cite sources: [SourceID]) {
      if !sources.isEmpty { runs.append(.citation(sources)) }
    }
    public mutating func appendInterpolation(_ words: Prose, to reference: Reference) { runs.append(.link(words, to: reference)) }
    /// Words in a language of their own, by its code.
    public mutating func appendInterpolation(_ words: Prose, in code: String) { runs.append(.foreign(words, code: code)) }
    public mutating func appendInterpolation(_ variant: VariantID) { runs.append(.link(Prose(variant.rawValue), to: .variant(variant))) }
    /// A whole number without marks, such as a year or the number of a footnote.
    public mutating func appendInterpolation(_ number: Int) { runs.append("\(number)" as String) }
  }

  public var isEmpty: Bool { runs.isEmpty }

  /// The words alone: without links, without the numbers of sources.
  public var words: String {
    runs.map { run in
      switch run {
      case .text(let text), .figure(let text): text
      case .emphasis(let prose), .link(let prose, _), .foreign(let prose, _): prose.words
      case .citation: ""
      }
    }.joined()
  }

  /// Sources cited, each once, in the order of mention.
  public var sources: [SourceID] {
    var found: [SourceID] = []
    eachSource { if !found.contains($0) { found.append($0) } }
    return found
  }

  /// Visits every source in the order of mention, as often as it is cited.
  func eachSource(_ visit: (SourceID) -> Void) {
    for run in runs {
      switch run {
      case .citation(let sources): sources.forEach(visit)
      case .emphasis(let prose), .link(let prose, _), .foreign(let prose, _): prose.eachSource(visit)
      case .text, .figure: break
      }
    }
  }

  public static func + (left: Prose, right: Prose) -> Prose {
    var whole = left
    whole += right
    return whole
  }

  public static func += (left: inout Prose, right: Prose) { left.runs.append(contentsOf: right) }
}

extension [Run] {
  fileprivate mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    guard case .text(var before)? = last else { return append(Run.text(text)) }
    // Taken out first, so that the text grows in its place.
    removeLast()
    before += text
    append(Run.text(before))
  }

  fileprivate mutating func append(contentsOf prose: Prose) {
    for run in prose.runs {
      if case .text(let text) = run { append(text) } else { append(run) }
    }
  }
}

extension [Prose] {
  /// The texts in one, with a text between them.
  public func joined(separator: Prose = "") -> Prose {
    var whole = Prose([])
    for (position, piece) in enumerated() {
      if position > 0 { whole += separator }
      whole += piece
    }
    return whole
  }
}
