public import Dossiers
import Vocabulary

extension FutureFigures {
  /// The figures in which a variant that does anything to families shows: relatives who come, sooner, later, never or only now; how long they are
  /// apart; and who is kept waiting. A future binds where any of them is another than under today's law.
  public static let bindingKinds: [FigureKind] = [
    .relativesArrived, .relativesInLaterYear, .comeSooner, .comeLater, .comeNever, .comeOnlyNow, .monthsApartMean, .heldLater, .familyQueueLater,
    .notYetTogether,
  ]

  /// The position of a variant; that of the baseline is 0.
  func position(of variant: VariantID) -> Int? { variants.firstIndex(of: variant) }

  /// A figure of every future; not a number where a future has none.
  func levels(_ kind: FigureKind, _ variant: Int) -> [Double] {
    // Figures that were kept before a kind was added have no place for it.
    values.map { $0[variant].indices.contains(kind.position) ? $0[variant][kind.position] ?? .nan : .nan }
  }

  /// The difference from the baseline on the same people, future by future; of who comes sooner or later, which compares already, the figure itself.
  func differences(_ kind: FigureKind, _ variant: Int) -> [Double] {
    kind.isSwitch ? levels(kind, variant) : zip(levels(kind, variant), levels(kind, 0)).map { $0 - $1 }
  }

  /// In which futures a variant moves any family.
  func binds(_ variant: Int) -> [Bool] {
    values.map { future in
      Self.bindingKinds.contains { kind in
        let own = future[variant][kind.position]
        return kind.isSwitch ? (own ?? 0) != 0 : own != future[0][kind.position]
      }
    }
  }

  /// The share of them.
  func binding(_ variant: Int) -> FutureShare { FutureShare(binds(variant).count { $0 }, of: values.count) }
}
