import Vocabulary

extension ProposalText {
  /// The text after a change, and where each sentence of the old one stands in it; `nil` for one that is gone or has other words.
  public func changed(by change: TextChange) -> (text: ProposalText, moved: [Int?]) {
    var levers = levers.filter { old in !change.levers.contains { $0.isAboutTheSame(as: old) } }
    levers += change.levers.filter { $0.value != nil }
    var options = options.filter { old in !change.options.contains { $0.measure == old.measure } }
    options += change.options.filter { $0.option != nil }
    var sentences: [String] = []
    var moved: [Int?] = []
    for number in 0...self.sentences.count {
      if number > 0 {
        let own = change.sentences.first { $0.sentence == number && $0.way != .insertAfter }
        if let own {
          if own.way == .replace { sentences.append(own.text) }
          moved.append(nil)
        } else {
          sentences.append(self.sentences[number - 1])
          moved.append(sentences.count)
        }
      }
      sentences += change.sentences.filter { $0.sentence == number && $0.way == .insertAfter }.map(\.text)
    }
    return (ProposalText(levers: levers, options: options, sentences: sentences, trades: trades), moved)
  }

  /// Where each sentence stands in another text, by its words; `nil` for one that is not there. Sentences keep their order.
  func numbers(in other: ProposalText) -> [Int?] {
    var from = 0
    return sentences.map { sentence in
      guard let index = other.sentences[from...].firstIndex(of: sentence) else { return nil }
      from = index + 1
      return index + 1
    }
  }
}

extension LeverChange {
  func isAboutTheSame(as other: LeverChange) -> Bool { lever == other.lever && group == other.group }
}

extension TextChange {
  /// Whether both change the same lever for the same group, the same measure or the words of the same sentence. Insertions at one spot do not clash.
  public func clashes(with other: TextChange) -> Bool {
    levers.contains { own in other.levers.contains { $0.isAboutTheSame(as: own) } }
      || options.contains { own in other.options.contains { $0.measure == own.measure } }
      || sentences.contains { own in
        own.way != .insertAfter && other.sentences.contains { $0.way != .insertAfter && $0.sentence == own.sentence }
      }
  }

  /// The change for a text beneath it that has moved on; what changes nothing any more falls away. `nil` where a sentence that it changes is gone.
  ///
  /// A change of words that are gone takes the whole amendment with it: half of what was meant is another amendment.
  func moved(to text: ProposalText, _ moved: [Int?]) -> TextChange? {
    guard let sentences = sentences(movedTo: moved) else { return nil }
    let left = TextChange(
      levers: levers.filter { own in text.levers.first { $0.isAboutTheSame(as: own) }?.value != own.value },
      options: options.filter { own in text.options.first { $0.measure == own.measure }?.option != own.option }, sentences: sentences)
    return left.isEmpty ? nil : left
  }

  /// The changes of sentences for a text in which these have moved; `nil` where one that is changed is gone.
  func sentences(movedTo moved: [Int?]) -> [SentenceChange]? {
    var sentences: [SentenceChange] = []
    for change in self.sentences {
      if change.sentence == 0 {
        sentences.append(change)
      } else if moved.indices.contains(change.sentence - 1), let index = moved[change.sentence - 1] {
        sentences.append(SentenceChange(change.way, index, change.text))
      } else if change.way == .insertAfter {
        // The sentence before it is gone: the insertion stands where that stood, after the last before it that is still there.
        let before = moved.prefix(change.sentence - 1).compactMap { $0 }.last ?? 0
        sentences.append(SentenceChange(.insertAfter, before, change.text))
      } else {
        return nil
      }
    }
    return sentences
  }

  /// This change as another changes it: on the same lever, measure or sentence the other stands.
  func amended(by other: TextChange) -> TextChange {
    let levers = self.levers.filter { own in !other.levers.contains { $0.isAboutTheSame(as: own) } } + other.levers
    let options = self.options.filter { own in !other.options.contains { $0.measure == own.measure } } + other.options
    let sentences =
      self.sentences.filter { own in
        own.way == .insertAfter || !other.sentences.contains { $0.way != .insertAfter && $0.sentence == own.sentence }
      } + other.sentences
    return TextChange(levers: levers, options: options, sentences: sentences)
  }
}
