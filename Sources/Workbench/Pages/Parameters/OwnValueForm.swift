import Archive
import Assessments
import Dossiers
import Foundation
import Reports
import Vocabulary

/// A form by which somebody puts a value of his own in place of one of the chain, and what becomes of it when it is sent: a run of his own beside the
/// one that he began from.
struct OwnValueForm: Sendable {
  /// The names of its fields.
  static let fields = OwnValueDossier.Field.allCases.map(\.rawValue)
  /// Most bytes of a text of one's own.
  static let longest = 500

  let run: StoredRun
  let item: Calibration.Item
  let context: PageContext
  private var words: OwnValuePageWords { OwnValuePageWords(context.language) }

  /// The form; `nil` where whoever reads may not start runs.
  var form: Page.Form? {
    guard context.acting.mayStart else { return nil }
    var form = Page.Form(
      title: words.title, address: Address(context.language, .parameter(run: run.summary.id.hash, name: item.key.rawValue)),
      fields: OwnValueDossier.Field.allCases.map(field), button: words.button)
    form.hidden = context.hidden([])
    form.problemsTitle = words.problems
    let own = Set(form.fields.map(\.name))
    form.general = (context.acting.sent?.problems ?? []).filter { !own.contains($0.field) }.map { $0.sentence[context.language] }
    return form
  }

  private func field(_ field: OwnValueDossier.Field) -> Page.Form.Field {
    let (label, note) = texts(field)
    var own = Page.Form.Field(name: field.rawValue, label: label, choices: [], chosen: context.acting.sent?.values[field.rawValue])
    (own.isOptional, own.note) = (field != .value, note)
    own.problems = context.acting.problems(of: field.rawValue).map { $0.sentence[context.language] }
    return own
  }

  private func texts(_ field: OwnValueDossier.Field) -> (label: String, note: String) {
    switch field {
    case .value: (words.value, words.note(item))
    case .low: (words.low, words.rangeNote(item))
    case .high: (words.high, "")
    case .title: (words.source, words.sourceNote)
    case .address: (words.address, "")
    case .words: (words.words, "")
    }
  }

  /// Where the answer to what was sent is: the job, or the two runs beside each other where the run is stored already. Throws `WorkbenchError.form`
  /// with what is wrong in the words of `polder check`, and what the queue refuses.
  func started(_ sent: FormFields) throws -> Destination {
    guard let desk = context.acting.desk, context.acting.mayStart else { throw WorkbenchError.mayNotStart(context.acting.starts) }
    let circle = context.runs.circle
    guard let contents = try context.runs.store.dossier(run.summary.fingerprint, in: circle) else {
      throw RunStoreError.noPart(run.summary.id, part: "dossier")
    }
    let own = OwnValueDossier(contents, run.dossier, try wish(sent), from: run.summary.id.hash)
    let dossier: Dossier
    do { dossier = try own.contents.load() } catch {
      let found = own.problems(error)
      throw WorkbenchError.form(
        found.at.map { FieldProblem(field: $0.field.rawValue, sentence: $0.problem.phrase) }
          + found.other.map { FieldProblem(field: "", sentence: $0.phrase) })
    }
    let request = AssessmentRequest(run.assessment.receipt)
    let receipt = request.receipt(of: dossier, try request.asked(of: dossier))
    let job = JobWish(.assessment(receipt), of: own.contents, asked: run.summary.asked, by: context.acting.client)
    let id = try RunStore.id(of: job.receipt, in: circle)
    if try desk.store.isMade(id, in: circle) { return .compare([run.summary.id.hash, id.hash]) }
    do { return .job(try desk.order(job, in: circle).id.hash) } catch let error as JobError {
      guard case .tooDear = error else { throw error }
      throw WorkbenchError.form([FieldProblem(field: "", sentence: error.sentence)])
    }
  }

  private func wish(_ sent: FormFields) throws -> OwnValueDossier.Wish {
    var sent = sent
    var wish = OwnValueDossier.Wish(item.key)
    func number(_ name: String) -> String { Self.number(sent[name] ?? "", in: context.language) }
    wish.value = item.values.count > 1 ? sent["value"] ?? "" : number("value")
    (wish.low, wish.high) = (number("low"), number("high"))
    (wish.title, wish.address, wish.words) = (sent["title"] ?? "", sent["address"] ?? "", sent["words"] ?? "")
    if wish.value.isEmpty { sent.add(.missing, "value") }
    if wish.low.isEmpty != wish.high.isEmpty { sent.add(.missing, wish.low.isEmpty ? "low" : "high") }
    for name in Self.fields where (sent[name]?.utf8.count ?? 0) > Self.longest { sent.add(.tooLong(limit: Self.longest), name) }
    let isPage = ["https://", "http://"].contains { wish.address.lowercased().hasPrefix($0) }
    if !wish.address.isEmpty, !isPage { sent.add(words.badAddress, "address") }
    guard sent.problems.isEmpty else { throw WorkbenchError.form(sent.problems) }
    return wish
  }

  /// A number as a dossier has it: where Dutch is read, with a comma for the decimals a point stands between thousands.
  static func number(_ text: String, in language: Language) -> String {
    guard language == .nl, text.filter({ $0 == "," }).count == 1 else { return text }
    return text.replacing(".", with: "").replacing(",", with: ".")
  }
}

extension Problem {
  /// What is wrong, in both languages.
  var phrase: Phrase { Phrase(nl: sentence(in: .nl), en: sentence(in: .en)) }
}
