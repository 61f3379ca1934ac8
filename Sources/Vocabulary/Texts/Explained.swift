/// An error with a sentence that says what is wrong and what to do, for whoever reads it.
public protocol Explained: Error {
  var sentence: Phrase { get }
}
