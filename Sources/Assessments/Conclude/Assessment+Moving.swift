import Chance
import Dossiers
public import Vocabulary

extension Assessment {
  /// The variants that the chain reads otherwise than today's law, in the order of the dossier.
  public func different(from baseline: VariantID) -> [VariantAssessment] { variants.filter { $0.isDifferent && $0.variant.id != baseline } }

  /// Those of them that move people in the median future; all of them where none does.
  public func moving(from baseline: VariantID) -> [VariantAssessment] {
    let different = different(from: baseline)
    let moving = different.filter { $0.quiet.isEmpty }
    return moving.isEmpty ? different : moving
  }

  /// Those that the chain reads otherwise, by their mean difference in relatives, the largest first; of equal ones in the order of the dossier. Where
  /// the difference is not known they come last.
  public func byEffect(from baseline: VariantID) -> [VariantAssessment] {
    func size(_ answer: VariantAssessment) -> Double {
      let size = abs(answer.figure(.relativesArrived)?.meanDifference.mean ?? .nan)
      return size.isFinite ? size : -1
    }
    return different(from: baseline).enumerated().sorted { (-size($0.element), $0.offset) < (-size($1.element), $1.offset) }.map(\.element)
  }
}
