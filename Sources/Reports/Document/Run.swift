public import Vocabulary

/// A piece of a text that reads as one.
public indirect enum Run: Sendable, Hashable {
  case text(String)
  /// A figure as the language writes it; never broken over two lines.
  case figure(String)
  case emphasis(Prose)
  /// The sources behind what stands before it: small numbers that open the source.
  case citation([SourceID])
  case link(Prose, to: Reference)
  /// Words in another language than the text, by the code of that language (BCP 47), such as a quotation: who reads aloud says them rightly.
  case foreign(Prose, code: String)
}
