import Dossiers

extension YAMLFault {
  /// The fault by the beginning of what the parser says of it.
  ///
  /// Source: the messages of libyaml 0.2, scanner.c, parser.c and reader.c.
  private static let messages: [(beginning: String, fault: YAMLFault)] = [
    ("did not find expected ',' or '}'", .braceOpen),
    ("did not find expected ',' or ']'", .bracketOpen),
    ("did not find expected key", .keyMissing),
    ("did not find expected '-' indicator", .dashMissing),
    ("did not find expected node content", .valueMissing),
    ("could not find expected ':'", .colonMissing),
    ("mapping values are not allowed", .strayColon),
    ("block sequence entries are not allowed", .strayList),
    ("found character that cannot start any token", .strayCharacter),
    ("found a tab character", .tab),
    ("found unexpected end of stream", .quoteOpen),
    ("found unexpected document indicator", .quoteOpen),
    ("found unknown escape character", .unknownEscape),
    ("found undefined alias", .unknownReference),
    ("did not find expected <document start>", .strayContent),
    ("control characters are not allowed", .controlCharacter),
  ]

  /// What is wrong, by what the parser says.
  init(message: String) { self = Self.messages.first { message.hasPrefix($0.beginning) }?.fault ?? .other }
}
