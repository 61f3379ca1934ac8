/// What is wrong in a file with borders; `path` is the way to it from the top, empty at the top itself.
public enum BorderFault: Sendable, Hashable {
  /// What JSON calls its values.
  public enum Form: Sendable, Hashable { case list, number, object, text }

  case missingKey(String, path: String)
  case notJSON
  case wrongForm(Form, path: String)
}
