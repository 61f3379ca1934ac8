import Vocabulary

/// A lever of a variant that means nothing beside the others of its group, or cannot stand with them.
struct BrokenPair {
  let lever: LeverID
  let group: StatusGroup
  let contradiction: LeverContradiction
}
