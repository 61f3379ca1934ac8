public import Dossiers
public import LegalReview
public import Vocabulary

/// What a text can point at; a format turns it into a link, a footnote number or nothing.
public enum Reference: Sendable, Hashable {
  case source(SourceID)
  case variant(VariantID)
  case municipality(MunicipalityCode)
  case norm(NormID)
  case ruling(RulingID)
  case lever(LeverID)
  /// A value of the calibration.
  case value(CalibrationKey)
  /// A stored run, by its hash.
  case run(String)
  /// A sheet of the same whole, by its identifier.
  case sheet(String)
  /// A figure, by its short code.
  case code(String)
  /// A page elsewhere.
  case address(String)
}
