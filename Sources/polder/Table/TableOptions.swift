import Archive
import ArgumentParser
import Reports
import Vocabulary

/// Where tables lie, and in which language one speaks.
struct TableOptions: ParsableArguments {
  @Option(help: ArgumentHelp(say(OptionWords.language))) var language: Language = interfaceLanguage
  @Option(help: ArgumentHelp(say(OptionWords.store))) var store: String?

  /// Does the work of a verb on the tables beside a store; says in a sentence what goes wrong, and leaves with its code.
  func reporting(_ work: (TableShelf, RunStore) throws -> Void) throws {
    try explaining(language) {
      let opened = try RunStore(RunStore.place(store))
      try work(try TableShelf(beside: opened.file), opened)
    }
  }

  /// Says a mistake in what was asked, and gives what to throw: leaving with code 2.
  func mistake(_ sentence: Phrase) -> any Error {
    tell(sentence[language])
    return Leaving.mistake
  }
}
