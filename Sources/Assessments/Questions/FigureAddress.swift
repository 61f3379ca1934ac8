import Dispersal
public import Dossiers
public import Vocabulary

/// What a figure or mark is the answer to: the question, whatever the run that answers it.
public enum FigureAddress: Sendable, Hashable, Codable {
  /// A headline figure of the chain under a variant.
  case figure(VariantID, FigureKind)
  /// The mark of a variant under a state of the law.
  case law(VariantID, setting: SettingID)
  /// Whether a party can live with a variant.
  case party(VariantID, PartyID)
  /// Places that fall to a municipality under a variant.
  case municipality(VariantID, MunicipalityCode)

  /// The address as text, which a renamed title never changes: `V1/relativesArrived`, `V1/law/as_it_stood`, `V1/party/X`, `V1/municipality/M1`.
  public var path: String {
    switch self {
    case .figure(let variant, let kind): "\(variant)/\(kind.rawValue)"
    case .law(let variant, let setting): "\(variant)/law/\(setting)"
    case .party(let variant, let party): "\(variant)/party/\(party)"
    case .municipality(let variant, let code): "\(variant)/municipality/\(code)"
    }
  }

  public var variant: VariantID {
    switch self {
    case .figure(let variant, _), .law(let variant, _), .party(let variant, _), .municipality(let variant, _): variant
    }
  }
}

extension Dossier {
  /// Every address that the dossier can answer, variant by variant: figures, states of the law, parties, municipalities.
  public var figureAddresses: [FigureAddress] {
    let settings = law?.settings.map(\.id) ?? []
    let parties = talks?.politics.parties.map(\.id) ?? []
    let municipalities = places?.plan.municipalities.map(\.code) ?? []
    return variants.map(\.id).flatMap { variant in
      (has(.chain) ? FigureKind.allCases.map { FigureAddress.figure(variant, $0) } : []) + settings.map { .law(variant, setting: $0) }
        + parties.map { .party(variant, $0) } + municipalities.map { .municipality(variant, $0) }
    }
  }
}
