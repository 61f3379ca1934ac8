public import AsylumChain

/// When relatives come under today's law, by future, for all that is compared with it: 4 bytes a relative and 16 a family. Of one dossier, seed and
/// scenarios; nobody checks that.
public typealias BaselineArrivals = Remembered<Int, UnheldArrivals>
