/// What carries the blocks of a planned sweep to machines.
public enum SweepEngine: String, Sendable, Hashable, CaseIterable {
  /// Processes of this machine.
  case local
  /// An array of jobs of Slurm.
  case slurm
  /// Tasks of Spark.
  case spark
}
