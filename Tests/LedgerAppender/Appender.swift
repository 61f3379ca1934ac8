import Archive
import Foundation

/// Appends acts to a ledger and says on standard output which ones lie on the disk, until it is killed: what the trials of crashes look at
/// afterwards. Arguments: the ledger, the folder of its key, how many acts at most, and the name of the seat.
@main
enum Appender {
  static func main() throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 5, let count = Int(arguments[3]) else { exit(64) }
    let ledger = try Ledger(URL(fileURLWithPath: arguments[1]), keys: KeyFolder(URL(fileURLWithPath: arguments[2])))
    for index in 1...count {
      let identifier = ActIdentifier()
      let receipt = try ledger.append(at: Int64(index)) { position in act(index, by: arguments[4], identifier, position.head) }
      say("\(receipt.head.count) \(receipt.head.hash) \(identifier)\n")
    }
  }

  /// Acts of many lengths, now and then one that erases the act before it.
  private static func act(_ index: Int, by seat: String, _ identifier: ActIdentifier, _ head: LedgerHead) -> LedgerAct {
    let text = String(repeating: "word ", count: index * 97 % 1_500)
    let isErasing = index.isMultiple(of: 7)
    var members: [(String, CanonicalJSON)] = [("text", .text(text))]
    if isErasing { members += [("erases", .list([.integer(Int64(head.count))])), ("ground", .text("trial"))] }
    let body = (try? CanonicalJSON(members)) ?? .null
    var act = LedgerAct(
      LedgerWords(seat: seat, kind: isErasing ? "erase" : "state", body: body), seen: head, readers: .table, identifier: identifier)
    if isErasing { act.effect = .erases([head.count]) }
    return act
  }

  /// In one piece and at once, so that what was said was acknowledged.
  private static func say(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(1, bytes, bytes.count)
  }
}
