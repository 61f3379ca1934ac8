import ArgumentParser
@main struct Polder: ParsableCommand {}
