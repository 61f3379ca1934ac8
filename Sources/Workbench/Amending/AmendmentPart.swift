import Archive
import Vocabulary

/// What an address of an amendment leads to.
enum AmendmentPart: String, Sendable, Hashable, CaseIterable {
  case page = ""
  /// What changes on the page while one looks.
  case events
  /// The variant as a dossier has it.
  case file = "variant.yaml"
  /// The drafts of the dossier.
  case drafts
}

/// An amendment as its address has it, with the group whose levers are shown.
struct AddressedAmendment: Sendable, Hashable {
  var amendment = Amendment()
  /// `nil` for all groups.
  var group: StatusGroup?

  /// Parts of the address that are no setting, and a group that is none; the page tells them.
  var unread: [String] = []
  var unreadGroup: String?

  /// The group as the address has it.
  static let all = "all"

  init(_ amendment: Amendment = Amendment(), group: StatusGroup? = nil) { (self.amendment, self.group) = (amendment, group) }

  /// Reads what stands after the question mark.
  init(_ query: Query) {
    let from = query["from"].flatMap { $0.isEmpty ? nil : VariantID(String($0.prefix(80))) }
    amendment = Amendment(from: from, written: query["set"] ?? "")
    unread = Amendment.unread(in: query["set"] ?? "").map { String($0.prefix(80)) }
    group = query["group"].flatMap(StatusGroup.init(rawValue:))
    unreadGroup = query["group"].flatMap { group == nil && $0 != Self.all ? String($0.prefix(80)) : nil }
  }

  /// What stands after the question mark, with it; empty for today's law.
  var query: String {
    let settings = ([amendment.written] + unread).filter { !$0.isEmpty }.joined(separator: ";")
    let parts = [
      amendment.from.map { "from=" + RequestPath.encoded($0.rawValue) },
      (group?.rawValue ?? unreadGroup).map { "group=" + RequestPath.encoded($0) },
      settings.isEmpty ? nil : "set=" + RequestPath.encoded(settings),
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "?" + parts.joined(separator: "&")
  }
}
