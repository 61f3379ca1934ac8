public import Vocabulary

/// Why two records cannot be merged.
public enum MergeError: Explained, Hashable {
  case form(Int)
  case otherSweep
  case overlap(SweepRecord.Block)
  case nothing
}
