import Foundation
import Testing

@testable import Archive

/// `Tools/verify-record` shares nothing with the program, and must come to the same.
@Suite("The independent verifier of records")
struct VerifyRecordTests {
  private static let tool = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Tools/verify-record")

  private let table: TemporaryTable

  init() throws { table = try TemporaryTable() }

  private func run(_ arguments: [String]) throws -> (code: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    // Nothing beside the standard library, nothing written beside the tool.
    process.arguments = ["python3", "-I", "-B", Self.tool.path] + arguments
    let pipe = Pipe()
    (process.standardOutput, process.standardError) = (pipe, pipe)
    try process.run()
    let said = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }

  private func file(_ text: String) throws -> String {
    let file = table.folder.appendingPathComponent(UUID().uuidString)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  /// What both find in a record, the faults by name and numbers.
  private func agree(_ what: String, _ record: LedgerRecord, _ receipts: [LedgerReceipt] = [], fingerprint: String? = nil) throws {
    var arguments = ["--json", try file(record.text)]
    for receipt in receipts { arguments += ["--receipt", try file(receipt.text + "\n")] }
    if let fingerprint { arguments += ["--fingerprint", fingerprint] }
    let (code, said) = try run(arguments)
    // What cannot even be read is read by neither.
    guard let read = try? LedgerRecord(record.text) else {
      #expect(code == 2, "\(what): \(said)")
      return
    }
    let own = read.verified(with: receipts, fingerprint: fingerprint)
    #expect(code == (own.isSound ? 0 : 1), "\(what): \(said)")
    let found = try CanonicalJSON(canonical: String(said.dropLast()))
    let faults = found["faults"]?.list?.map { $0.list?.compactMap(\.text).joined(separator: " ") ?? "" } ?? []
    #expect(faults.sorted() == own.faults.map(Self.words).sorted(), "\(what)")
    #expect(found["head"]?["count"]?.integer == Int64(own.head.count) && found["head"]?["hash"]?.text == "\(own.head.hash)")
    #expect(found["fingerprint"]?.text == own.fingerprint && found["receipts"]?.list?.map(\.integer) == own.receipts.map(Int64.init))
    let acts = ["open", "closed", "erased", "signed", "untied"].map { found["acts"]?[$0]?.integer }
    #expect(acts == [own.acts.open, own.acts.closed, own.acts.erased, own.acts.signed, own.acts.untied].map(Int64.init), "\(what)")
  }

  /// A fault as the tool names it.
  private static func words(_ fault: LedgerFault) -> String {
    switch fault {
    case .number(let found, let expected): "number \(found) \(expected)"
    case .count(let found, let said): "count \(found) \(said)"
    case .previous(let row): "previous \(row)"
    case .rowHash(let row): "rowHash \(row)"
    case .identifierTwice(let row, let first): "identifierTwice \(row) \(first)"
    case .moment(let row): "moment \(row)"
    case .opening(let row): "opening \(row)"
    case .stray(let row): "stray \(row)"
    case .missing(let row): "missing \(row)"
    case .erasure(let row, let by): "erasure \(row) \(by)"
    case .seatSignature(let row, let seat): "seatSignature \(row) \(seat)"
    case .seatKey(let row, let seat): "seatKey \(row) \(seat)"
    case .seen(let row, let count): "seen \(row) \(count)"
    case .unsigned(let after): "unsigned \(after)"
    case .headSignature(let count): "headSignature \(count)"
    case .head(let count): "head \(count)"
    case .headBeyond(let count, let rows): "headBeyond \(count) \(rows)"
    case .key(let found, let expected): "key \(found) \(expected)"
    case .foreignReceipt(let count): "foreignReceipt \(count)"
    case .receiptSignature(let count): "receiptSignature \(count)"
    case .cut(let rows, let receipt): "cut \(rows) \(receipt)"
    case .rewritten(let count): "rewritten \(count)"
    case .forked(let count): "forked \(count)"
    }
  }

  @Test("its own test passes, with the vectors of RFC 8032")
  func selfTest() throws {
    let (code, said) = try run(["--self-test"])
    #expect(code == 0 && said.contains("5 test vectors of RFC 8032"), "\(said)")
  }

  @Test("it agrees on every sound record, with every number of receipts")
  func sound() throws {
    try table.fill()
    let north = try #require(try table.ledger.receipt(for: "North"))
    try table.add("Ä “quoted”\u{7F}\u{1}\n😀", by: "Südwest")
    let south = try #require(try table.ledger.receipt(for: "South"))
    for reader in [LedgerReader.host, .everyone, .seat("North"), .seat("South")] {
      let record = try table.ledger.record(for: reader)
      try agree("\(reader)", record)
      try agree("\(reader), one receipt", record, [north])
      try agree("\(reader), two receipts", record, [north, south], fingerprint: record.identity.key.fingerprint)
    }
    let empty = try TemporaryTable()
    try agree("no acts", empty.ledger.record(for: .host))
  }

  @Test("it finds what was changed, forged and forked, as the program does")
  func unsound() throws {
    try table.fill()
    let record = try table.ledger.record(for: .host)
    let last = try #require(record.heads.last)
    func check(_ what: String, _ receipts: [LedgerReceipt] = [], fingerprint: String? = nil, _ change: (inout LedgerRecord) throws -> Void) throws {
      var own = record
      try change(&own)
      #expect(!own.verified(with: receipts, fingerprint: fingerprint).isSound, "\(what)")
      try agree(what, own, receipts, fingerprint: fingerprint)
    }
    for place in 0..<8 {
      try check("deleted \(place)") { $0.openings[$0.rows.remove(at: place).number] = nil }
      try check("repeated \(place)") { $0.rows.insert($0.rows[place], at: place) }
      try check("changed \(place)") { $0.rows[place].commitment = $0.rows[place].hash }
    }
    try check("swapped") { $0.rows.swapAt(2, 3) }
    try check("moment") { $0.rows[2].told?.instant += 1 }
    try check("body") { $0.openings[3]?.words.body = .text("other") }
    try check("salt") { $0.openings[3]?.salt[0] ^= 1 }
    try check("seen") { $0.openings[5]?.seen.count = 7 }
    try check("vouched for by the host") { $0.openings[5]?.attestation = .host }
    try check("forged seat signature") { own in
      guard case .seat(let key, var signature) = own.openings[5]?.attestation else { return }
      signature[40] ^= 1
      own.openings[5]?.attestation = .seat(key: key, signature: signature)
    }
    try check("another key of the seat") { own in
      let (row, opening) = (own.rows[4], try #require(own.openings[5]))
      let key = SigningKey()
      let signed = try key.sign(LedgerOpening.signedBytes(opening.digest(row.identifier, at: own.identity)))
      own.openings[5]?.attestation = .seat(key: key.publicKey, signature: signed)
    }
    try check("forged head") { $0.heads[8].signature[5] ^= 1 }
    try check("head of another") { $0.heads[8].head.hash = $0.heads[7].head.hash }
    try check("no heads") { $0.heads = [] }
    try check("heads too short") { $0.heads.removeLast() }
    try check("gone without an act") { $0.erasures = [:] }
    try check("erased by another") { $0.erasures[6] = 8 }
    try check("erased and there") { $0.erasures[2] = 7 }
    try check("count") { $0.count = 9 }
    try check("cut", [last]) { own in
      own.rows.removeLast()
      own.openings[8] = nil
      own.heads.removeLast()
      own.count = 7
    }
    let other = try TemporaryTable()
    try check("another fingerprint", fingerprint: SigningKey().publicKey.fingerprint) { _ in }
    try check("a receipt of another table", [try other.add("one")]) { _ in }
    let key = try SigningKey(file: table.keys.file(of: record.identity.table))
    let fork = try LedgerReceipt(LedgerHead(count: 8, hash: record.rows[3].hash), of: record.identity, signedWith: key)
    try check("a fork", [last, fork]) { _ in }
    try check("rewritten", [fork]) { _ in }
    var forged = fork
    forged.signature[63] ^= 0x10
    try check("a forged receipt", [forged]) { _ in }
  }

  @Test("it finds content without a row")
  func stray() throws {
    try table.fill()
    let record = try table.ledger.record(for: .host)
    let line = LedgerLine(opening: try #require(record.openings[1]), number: 40).json.written
    let (code, said) = try run(["--json", try file(record.text + line + "\n")])
    #expect(code == 1 && said.contains(#""faults":[["stray","40"]]"#), "\(said)")
    #expect(try LedgerRecord(record.text + line + "\n").verified().faults == [.stray(row: 40)])
  }

  @Test("what it says has the answer first, in both languages, and a record that it cannot read is told apart")
  func words() throws {
    try table.fill()
    let record = try table.ledger.record(for: .everyone)
    let place = try file(record.text)
    #expect(try run([place]).said.hasPrefix("Complete to 8; the end cannot be proved."))
    #expect(try run(["--language", "nl", place]).said.hasPrefix("Volledig tot en met 8; het einde is niet te bewijzen."))
    let receipt = try file(try #require(record.heads.last).text)
    #expect(try run(["--receipt", receipt, place]).said.hasPrefix("Complete to 8: a receipt is of this very end."))
    var broken = record
    broken.rows[2].hash = broken.rows[1].hash
    let (code, said) = try run([try file(broken.text)])
    #expect(code == 1 && said.hasPrefix("NOT SOUND.") && said.contains("The hash of row 3 does not fit what is in it."))
    #expect(try run([try file(record.text.replacingOccurrences(of: "\"reader\"", with: "\"leader\""))]).code == 2)
    #expect(try run([try file(record.text.replacingOccurrences(of: "\",\"", with: "\", \""))]).code == 2)
    #expect(try run([]).code == 2 && run(["/nowhere"]).code == 2)
  }
}
