extension String {
  /// The text as the beginning of a sentence.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text as a part of a sentence that goes on after it.
  var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
