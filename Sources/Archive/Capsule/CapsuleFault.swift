public import Assessments

/// Why a file cannot be read as a capsule.
public enum CapsuleFault: Sendable, Hashable {
  case unreadable(file: String)
  /// There are no blocks of data in it.
  case noCapsule(file: String)
  case noPart(CapsulePart)
  /// A block that is there twice, or that cannot be read as what it should be.
  case brokenPart(CapsulePart)
  /// Written by a later version, in a form that this one does not read.
  case otherForm(Int)
}
