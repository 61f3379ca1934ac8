public import Vocabulary

/// The record of this program for a public register of algorithms, as a page and as JSON. What the organisation that uses it must say itself stands
/// in it as not filled in.
public struct AlgorithmRegister: Sendable, Encodable {
  /// A field of the record.
  public struct Field: Sendable, Hashable, Encodable {
    /// The name for other programs.
    public var key: String
    public var name: Phrase
    public var content: Phrase
    /// Whether the organisation that uses the program has to say it.
    public var isNotFilledIn: Bool

    private enum Key: String, CodingKey { case key, nameDutch, nameEnglish, contentDutch, contentEnglish, isNotFilledIn }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(key, forKey: .key)
      try container.encode(name.nl, forKey: .nameDutch)
      try container.encode(name.en, forKey: .nameEnglish)
      try container.encodeIfPresent(isNotFilledIn ? nil : content.nl, forKey: .contentDutch)
      try container.encodeIfPresent(isNotFilledIn ? nil : content.en, forKey: .contentEnglish)
      try container.encode(isNotFilledIn, forKey: .isNotFilledIn)
    }
  }

  /// The version of the form of the JSON.
  public let schema = "polder-algorithm-register/1"
  public let fields: [Field]

  private enum CodingKeys: CodingKey { case schema, fields }

  public init() {
    fields = AlgorithmRegisterWords.Key.allCases.map { key in
      let content = AlgorithmRegisterWords.content(key)
      return Field(
        key: key.rawValue, name: AlgorithmRegisterWords.name(key), content: content ?? AlgorithmRegisterWords.notFilledIn,
        isNotFilledIn: content == nil)
    }
  }

  public func sheet(_ language: Language) -> Sheet {
    let rows = fields.map { [Prose($0.name[language]), Prose($0.content[language])] }
    let columns = AlgorithmRegisterWords.columns.map { Prose($0[language]) }
    let file: Prose = "\(Prose(AlgorithmRegisterWords.file[language]), to: .address("/algorithm-register.json"))"
    return Sheet(
      id: "algorithm-register", title: StandingWords(language).register,
      blocks: [
        .paragraph(Prose(AlgorithmRegisterWords.introduction[language])), .paragraph(file),
        .table(TableBlock(caption: Prose(AlgorithmRegisterWords.caption[language]), columns: columns, rows: rows)),
      ])
  }
}
