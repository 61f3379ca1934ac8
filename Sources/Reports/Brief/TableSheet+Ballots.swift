import Assessments
import Dossiers
import Vocabulary

extension TableSheet {
  /// Votes as they were cast: the count by each rule, who was pivotal, and what each vote in favour would have changed.
  var ballotBlocks: [Block] {
    let words = BallotWords(language: language)
    return talks.ballots.flatMap { facts -> [Block] in
      let opening: [Block] = [
        .subheading(words.title(facts.ballot), id: "ballot-\(facts.ballot.id.rawValue)"), .paragraph(words.votes(facts.ballot)),
        .table(counts(facts, words)),
        .list(facts.counts.map(words.pivotal)),
      ]
      let turned = facts.counts.prefix(1).filter { $0.passes && !$0.turned.isEmpty }.map { count in
        Block.details(summary: words.turnedTitle, [.table(self.turned(count, words))])
      }
      return opening + turned + (facts.silent.isEmpty ? [] : [.note(words.silent(facts.silent))])
    }
  }

  private func counts(_ facts: BallotFacts, _ words: BallotWords) -> TableBlock {
    TableBlock(
      caption: words.countCaption, columns: words.countColumns,
      rows: facts.counts.flatMap { count in
        count.tests.map { test in
          [
            words.rule(count), Prose(test.name[language]), words.share(test.inFavour, of: test.total), words.whole(test.needed),
            test.inFavour >= test.needed ? words.met : words.notMet,
          ]
        }
      })
  }

  private func turned(_ count: BallotFacts.Count, _ words: BallotWords) -> TableBlock {
    TableBlock(
      caption: words.turnedCaption, columns: words.turnedColumns(count),
      rows: count.turned.map { own in
        [Prose(own.party.rawValue)] + zip(own.inFavour, count.tests).map { words.share($0, of: $1.total) } + [own.passes ? words.passes : words.fails]
      })
  }
}
