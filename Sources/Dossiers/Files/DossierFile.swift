/// A file that a dossier may hold, with its place in the folder. Variants have a file each in a folder of their own.
public enum DossierFile: String, Sendable, CaseIterable {
  case dossier = "dossier.yaml"
  case levers = "law/levers.yaml"
  case settings = "law/settings.yaml"
  case norms = "law/norms.yaml"
  case rulings = "law/rulings.yaml"
  /// A second bank of the same form, beside the first.
  case furtherRulings = "law/rulings_more.yaml"
  /// The law of reception and dispersal.
  case reception = "law/reception.yaml"
  /// What lawyers answered to open norms.
  case answers = "law/answers.yaml"
  /// Changes that belong together and are tried whole to lift a verdict.
  case lifts = "law/lifts.yaml"
  case declarations = "chain/chain.yaml"
  case calibration = "chain/calibration.yaml"
  case opening = "chain/opening.yaml"
  case experiment = "chain/experiment.yaml"
  case parties = "parties.yaml"
  case talks = "talks.yaml"
  /// The chronology as acts at a table.
  case replay = "replay.yaml"
  /// Values of whoever makes a run of his own, in place of those of the calibration.
  case own = "own.yaml"
  case places = "places/places.yaml"
  case procedure = "places/procedure.yaml"
  case sources = "sources.csv"
  case series = "chain/series.csv"
  case origins = "chain/origins.csv"
  case forecasts = "chain/forecasts.csv"
  /// What was counted after the data cut.
  case later = "chain/later.csv"
  case provinces = "places/provinces.csv"
  case municipalities = "places/municipalities.csv"
  case otherNames = "places/other_names.csv"
  case boundaries = "places/boundaries.geojson"

  /// The folder of the variants.
  public static let variantFolder = "variants/"
  /// The folder of files that several dossiers share, as a dossier encloses those that it names.
  public static let commonFolder = "common/"

  /// How the file is written.
  public enum Form: Sendable { case tree, sheet, borders }

  public var form: Form {
    switch self {
    case .dossier, .levers, .settings, .norms, .rulings, .furtherRulings, .reception, .answers, .lifts, .declarations, .calibration, .opening,
      .experiment, .parties, .talks, .replay, .own, .places, .procedure:
      .tree
    case .sources, .series, .origins, .forecasts, .later, .provinces, .municipalities, .otherNames: .sheet
    case .boundaries: .borders
    }
  }

  /// The part that the file belongs to; `nil` for what serves several. Levers serve law and chain.
  public var part: Dossier.Part? {
    switch self {
    case .settings, .norms, .rulings, .furtherRulings, .reception, .answers, .lifts: .law
    case .declarations, .calibration, .opening, .experiment, .series, .origins, .forecasts, .later: .chain
    case .parties, .talks, .replay: .talks
    case .places, .procedure, .provinces, .municipalities, .otherNames, .boundaries: .places
    case .dossier, .levers, .sources, .own: nil
    }
  }

  /// When a dossier must have the file.
  public enum Need: Sendable {
    /// In every dossier.
    case always
    /// Where any file of its part is there.
    case withPart
    /// With law, chain or variants.
    case withVariants
    /// Where anything cites a source.
    case whereCited
    /// Never.
    case optional
  }

  public var need: Need {
    switch self {
    case .dossier: .always
    case .settings, .norms, .rulings, .calibration, .opening, .parties, .places, .provinces, .municipalities: .withPart
    case .levers: .withVariants
    case .sources: .whereCited
    case .furtherRulings, .reception, .answers, .lifts, .declarations, .experiment, .series, .origins, .forecasts, .later, .talks, .replay, .own,
      .procedure, .otherNames, .boundaries:
      .optional
    }
  }
}
