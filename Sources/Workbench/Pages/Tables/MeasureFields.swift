import Archive
import Dossiers
import Reports
import Talks
import Vocabulary

/// The option of each negotiated measure, a field for each, in place of lines that somebody would have to know how to write.
struct MeasureFields: Sendable {
  private static let prefix = "options."

  /// Whether it has a field of a name.
  static func has(_ name: String) -> Bool { name.hasPrefix(prefix) && name.count < 100 }

  /// What was chosen as the lines of an act; `nil` where the form had no such fields.
  static func written(_ fields: FormFields) -> String? {
    let own = fields.values.filter { $0.key.hasPrefix(prefix) }
    guard !own.isEmpty else { return nil }
    let chosen = own.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    return chosen.map { "\($0.key.dropFirst(prefix.count)): \($0.value)" }.joined(separator: "\n")
  }

  private let model: TableModel
  private let kind: ActKind
  private let text: ProposalText?
  private let context: PageContext

  /// `text` is what the act changes, where it is about one.
  init(_ model: TableModel, _ kind: ActKind, on text: ProposalText?, _ context: PageContext) {
    (self.model, self.kind, self.text, self.context) = (model, kind, text, context)
  }

  private var words: ActPageWords { ActPageWords(context.language) }

  /// Empty where the dossier negotiates about nothing, or is not at hand.
  var fields: [Page.Form.Field] {
    guard let politics = model.dossier(context)?.talks?.politics else { return [] }
    let usual = usual
    return politics.measures.map { measure in
      let name = Self.prefix + measure.id.rawValue
      let (isChange, own) = (kind == .amend, option(of: measure))
      // A change changes something: what the text says already is no choice.
      let options = measure.options.filter { !isChange || $0.id != own }
      let asItIs = own.map { own in measure.options.first { $0.id == own }?.name[context.language] ?? own.rawValue }
      var choices = [Page.Form.Choice(value: "", text: isChange ? words.asItIs(asItIs) : "–")]
      choices += options.map { Page.Form.Choice(value: $0.id.rawValue, text: $0.name[context.language]) }
      if isChange, own != nil { choices.append(.init(value: "-", text: words.leftOut)) }
      return Page.Form.Field(
        name: name, label: measure.name[context.language], choices: choices,
        chosen: context.acting.sent?.values[name] ?? usual[measure.id]?.rawValue)
    }
  }

  /// What the text says on a measure; `nil` where it says nothing.
  private func option(of measure: Politics.Measure) -> OptionID? { text?.options.last { $0.measure == measure.id }?.option }

  /// What stands there at first: a new version begins as the text is; and where somebody rehearses, a first proposal as the party would like it best.
  private var usual: [MeasureID: OptionID] {
    if kind == .revise {
      return Dictionary((text?.options ?? []).compactMap { change in change.option.map { (change.measure, $0) } }) { $1 }
    }
    guard kind == .propose else { return [:] }
    let wishes = (try? model.played(context))?.standing?.wishes ?? []
    return Dictionary(wishes.map { ($0.measure, $0.option) }) { $1 }
  }
}
