extension LedgerLine {
  /// Reads a line that is canonical JSON and one of ours, with nothing in it beside what belongs there. Throws `LedgerError.line`.
  static func read(_ text: some StringProtocol, at line: Int) throws -> LedgerLine {
    let json: CanonicalJSON
    do { json = try CanonicalJSON(canonical: String(text)) } catch { throw LedgerError.line(line, .json(error)) }
    let read = try read(LineMembers(json: json, line: line))
    guard read.json.written.utf8.elementsEqual(text.utf8) else { throw LedgerError.line(line, .more) }
    return read
  }

  private static func read(_ members: LineMembers) throws -> LedgerLine {
    switch try members.text("line") {
    case "ledger": return .header(try header(members))
    case "row": return .row(try row(members))
    case "opening": return .opening(try opening(members), number: try members.whole("number"))
    case "erased": return .erased(try members.whole("number"), by: try members.whole("by"))
    case "head": return .head(try head(members), signature: try members.bytes("signature", 64))
    case "receipt":
      return .receipt(
        LedgerReceipt(identity: try identity(members), head: try head(members), signature: try members.bytes("signature", 64)))
    case let other: throw LedgerError.line(members.line, .form(other))
    }
  }

  private static func identity(_ members: LineMembers) throws -> LedgerIdentity {
    let form = try members.text("format")
    guard form == Self.form else { throw LedgerError.line(members.line, .form(form)) }
    let key = PublicKey(try members.bytes("key", 32))
    guard let identity = LedgerIdentity(table: try members.text("table"), key: key) else { throw LedgerError.line(members.line, .member("table")) }
    return identity
  }

  private static func header(_ members: LineMembers) throws -> LedgerRecord {
    let reader: LedgerReader
    switch try members.text("reader") {
    case "host": reader = .host
    case "public": reader = .everyone
    case "seat": reader = .seat(try members.text("seat"))
    case let other: throw LedgerError.line(members.line, .form(other))
    }
    guard let grounds = members.json["grounds"]?.list?.map(\.text), !grounds.contains(nil) else {
      throw LedgerError.line(members.line, .member("grounds"))
    }
    return LedgerRecord(
      identity: try identity(members), reader: reader, count: try members.whole("count"), rows: [], openings: [:], erasures: [:],
      grounds: grounds.compactMap(\.self), heads: [], receipts: [])
  }

  private static func head(_ members: LineMembers) throws -> LedgerHead {
    LedgerHead(count: try members.whole("count"), hash: LedgerHash(try members.bytes("hash", 32)))
  }

  private static func row(_ members: LineMembers) throws -> LedgerRow {
    func hash(_ name: String) throws -> LedgerHash { LedgerHash(try members.bytes(name, 32)) }
    let told =
      members.json["instant"] == nil
      ? nil : LedgerMoment(instant: Int64(try members.number("instant")), salt: try members.bytes("instantSalt", 32))
    let links = LedgerRow.Links(
      moment: try hash("moment"), commitment: try hash("commitment"), previous: try hash("previous"), hash: try hash("hash"))
    return LedgerRow(
      number: try members.whole("number"), identifier: ActIdentifier(try members.bytes("identifier", 16)), links: links, told: told)
  }

  private static func opening(_ members: LineMembers) throws -> LedgerOpening {
    let body: CanonicalJSON
    do { body = try CanonicalJSON(canonical: try members.text("body")) } catch let error as CanonicalJSONError {
      throw LedgerError.line(members.line, .json(error))
    }
    guard let readers = LedgerReaders(try members.text("readers")) else { throw LedgerError.line(members.line, .member("readers")) }
    let attestation =
      members.json["signer"] == nil
      ? LedgerAttestation.host
      : .seat(key: PublicKey(try members.bytes("signer", 32)), signature: try members.bytes("signature", 64))
    return LedgerOpening(
      salt: try members.bytes("salt", 32),
      words: LedgerWords(seat: try members.text("seat"), kind: try members.text("kind"), body: body),
      seen: LedgerHead(count: try members.whole("seenCount"), hash: LedgerHash(try members.bytes("seenHash", 32))), attestation: attestation,
      readers: readers, ground: try members.text("ground"))
  }
}

/// The members of a line, each asked for in the form that it must have.
private struct LineMembers {
  var json: CanonicalJSON
  var line: Int

  func text(_ name: String) throws -> String {
    guard let text = json[name]?.text else { throw LedgerError.line(line, .member(name)) }
    return text
  }

  func number(_ name: String) throws -> Int {
    guard let number = json[name]?.integer else { throw LedgerError.line(line, .member(name)) }
    return Int(number)
  }

  /// A whole number that is not negative.
  func whole(_ name: String) throws -> Int {
    let number = try number(name)
    guard number >= 0 else { throw LedgerError.line(line, .member(name)) }
    return number
  }

  func bytes(_ name: String, _ count: Int) throws -> [UInt8] {
    guard let bytes = Hexadecimal.bytes(try text(name), count: count) else { throw LedgerError.line(line, .member(name)) }
    return bytes
  }
}
