/// A text that cannot be read as the form that its file has.
public enum SyntaxFault: Sendable, Hashable {
  case borders(BorderFault)
  case yaml(YAMLFault)
}
