extension LedgerRecord {
  /// What the record proves, with the receipts that somebody kept and the fingerprint that he had from elsewhere, as from his invitation.
  public func verified(with kept: [LedgerReceipt] = [], fingerprint: String? = nil) -> LedgerVerification {
    var faults = chainFaults()
    var acts = LedgerVerification.ActCounts()
    faults += openingFaults(&acts)
    faults += headFaults()
    let isSame = fingerprint.map { identity.key.has(fingerprint: $0) }
    if let fingerprint, isSame == false { faults.append(.key(found: identity.key.fingerprint, expected: fingerprint)) }
    let (counts, wrong) = receiptFaults(receipts + kept)
    return LedgerVerification(
      head: head, fingerprint: identity.key.fingerprint, isKeyConfirmed: isSame == true, acts: acts, receipts: counts, faults: faults + wrong)
  }

  /// Rows that are not what their hashes say. Signatures are not looked at.
  func chainFaults() -> [LedgerFault] {
    var faults: [LedgerFault] = []
    var previous = identity.genesis
    var first: [ActIdentifier: Int] = [:]
    if rows.count != count { faults.append(.count(found: rows.count, said: count)) }
    for (index, row) in rows.enumerated() {
      if row.number != index + 1 { faults.append(.number(found: row.number, expected: index + 1)) }
      if row.previous != previous { faults.append(.previous(row: row.number)) }
      if row.computed != row.hash { faults.append(.rowHash(row: row.number)) }
      if let earlier = first.updateValue(row.number, forKey: row.identifier) { faults.append(.identifierTwice(row: row.number, first: earlier)) }
      if let told = row.told, told.hash != row.moment { faults.append(.moment(row: row.number)) }
      previous = row.hash
    }
    return faults
  }

  /// Openings that are not what their rows commit to.
  func commitmentFaults() -> [LedgerFault] {
    let genesis = identity.genesis
    return rows.compactMap { row in
      guard let opening = openings[row.number] else { return nil }
      return opening.commitment(opening.digest(row.identifier, genesis: genesis)) == row.commitment ? nil : .opening(row: row.number)
    }
  }

  private func openingFaults(_ acts: inout LedgerVerification.ActCounts) -> [LedgerFault] {
    var faults = commitmentFaults()
    var keys: [String: PublicKey] = [:]
    let genesis = identity.genesis
    for row in rows {
      guard let opening = openings[row.number] else {
        if let by = erasures[row.number] { faults += erasureFaults(row.number, by, &acts) } else { faults += closedFaults(row.number, &acts) }
        continue
      }
      acts.open += 1
      if let by = erasures[row.number] { faults.append(.erasure(row: row.number, by: by)) }
      if opening.seen.count >= row.number || hash(at: opening.seen.count) != opening.seen.hash {
        faults.append(.seen(row: row.number, count: opening.seen.count))
      }
      if let registered = opening.words.registeredKey { keys[registered.seat] = keys[registered.seat] ?? registered.key }
      faults += signatureFaults(row, opening, genesis, keys[opening.words.seat], &acts)
      if let registered = opening.words.registeredKey { keys[registered.seat] = registered.key }
    }
    let numbers = Set(rows.map(\.number))
    return faults + openings.keys.sorted().filter { !numbers.contains($0) }.map { .stray(row: $0) }
      + erasures.keys.sorted().filter { !numbers.contains($0) }.map { .stray(row: $0) }
  }

  private func closedFaults(_ row: Int, _ acts: inout LedgerVerification.ActCounts) -> [LedgerFault] {
    if reader == .host { return [.missing(row: row)] }
    acts.closed += 1
    return []
  }

  private func erasureFaults(_ row: Int, _ by: Int, _ acts: inout LedgerVerification.ActCounts) -> [LedgerFault] {
    acts.erased += 1
    guard by > row else { return [.erasure(row: row, by: by)] }
    // An act that erases can be erased itself; then its ground is gone with it, by another act that names one.
    if openings[by] == nil, erasures[by] != nil { return [] }
    return openings[by]?.words.erasedRows?.contains(row) == true ? [] : [.erasure(row: row, by: by)]
  }

  private func signatureFaults(
    _ row: LedgerRow, _ opening: LedgerOpening, _ genesis: LedgerHash, _ known: PublicKey?, _ acts: inout LedgerVerification.ActCounts
  ) -> [LedgerFault] {
    guard case .seat(let key, let signature) = opening.attestation else { return [] }
    acts.signed += 1
    if known == nil { acts.untied += 1 }
    guard key.signed(LedgerOpening.signedBytes(opening.digest(row.identifier, genesis: genesis)), signature) else {
      return [.seatSignature(row: row.number, seat: opening.words.seat)]
    }
    return known.map { $0 != key } == true ? [.seatKey(row: row.number, seat: opening.words.seat)] : []
  }

  /// The hash of a row by its place; `nil` beyond the last.
  func hash(at count: Int) -> LedgerHash? {
    if count == 0 { return identity.genesis }
    return rows.indices.contains(count - 1) ? rows[count - 1].hash : nil
  }
}
