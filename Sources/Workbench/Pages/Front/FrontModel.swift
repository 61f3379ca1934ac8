/// What the front of a run reads.
struct FrontModel: Sendable {
  let run: StoredRun

  init(_ name: String, _ context: PageContext) throws { run = try context.run(name) }
}
