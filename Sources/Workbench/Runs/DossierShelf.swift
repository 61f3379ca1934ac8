public import Archive

/// Where dossiers come from that are not beside a run: those in the program, and folders.
public struct DossierShelf: Sendable {
  /// The names of all that can be shown, in order.
  public var names: @Sendable () -> [String]
  /// The files of one; `nil` where there is none of the name.
  public var contents: @Sendable (String) -> DossierContents?

  public init(names: @escaping @Sendable () -> [String], contents: @escaping @Sendable (String) -> DossierContents?) {
    self.names = names
    self.contents = contents
  }

  /// Those that come with the program.
  public static let builtIn = DossierShelf(names: { BuiltInDossiers.names }, contents: BuiltInDossiers.contents)
}
