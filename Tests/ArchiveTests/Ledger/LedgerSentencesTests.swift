import Foundation
import Testing
import Vocabulary

@testable import Archive

@Suite("What a ledger says to people")
struct LedgerSentencesTests {
  private static let head = LedgerHead(count: 12, hash: LedgerHash(Array(repeating: 7, count: 32)))

  @Test(
    "every refusal says what happened and what to do",
    arguments: [
      (LedgerError.unreadable(path: "/x", .full), "/x cannot be read or written: there is no room left. See whether"),
      (.unreadable(path: "/x", .busy), "another program keeps it busy"), (.unreadable(path: "/x", .forbidden), "you have no rights to it"),
      (.unreadable(path: "/x", .missing), "its folder is missing"), (.unreadable(path: "/x", .damaged), "what is in it is damaged"),
      (.unreadable(path: "/x", .other(code: 10)), "the system gives error 10"),
      (.unreadable(path: "/x", .unknown), "for a reason that is not known"),
      (.noLedger(path: "/x"), "/x is no ledger of a table. Name the file of a table."),
      (.alreadyThere(path: "/x"), "it is not written over. Name another file."),
      (.noKey(path: "/x"), "There is no key in /x. Name with POLDER_KEYS"), (.keyOpenToOthers(path: "/x"), "chmod 600 /x"),
      (.keyBesideLedger(path: "/x"), "a copy of one holds the other too. Name another folder with POLDER_KEYS."),
      (.otherKey(found: "aa", expected: "bb"), "fingerprint aa, and that of this table is bb. Take the key of this table."),
      (.closed, "opened without its key; nothing can be added. Open it on the machine where the key lies."),
      (.replayed(ActIdentifier(), number: 3), "as row 3, and counts once. You need do nothing."),
      (.headMoved(LedgerSentencesTests.head), "the ledger now has 12 rows. See what is there now"),
      (.neverSeen(LedgerSentencesTests.head), "The head of 12 that your seat saw was never a head of this ledger. Keep your receipt"),
      (.falseSignature(seat: "North"), "The signature of “North” does not belong to this act."),
      (.strangeKey(seat: "North"), "not the key that this table knows of “North”. Use that one, or put a new one on record first."),
      (.noGround, "names the rows (“erases”) and the ground (“ground”). Name both."),
      (.noSuchRow(9), "There is no row 9 whose content is still there."),
      (.noWider(9), "Row 9 cannot be opened to these readers: a circle only widens"),
      (.unsound(.rowHash(row: 4), others: 2), "Row 4 was changed: its hash does not fit what is in it. And 2 more. Nothing was taken in."),
      (.unsound(.rowHash(row: 4), others: 0), "what is in it. Nothing was taken in. Ask for the record again."),
      (.line(3, .member("hash")), "Line 3 of the record is not as it should be: “hash” is missing or has another form. Ask for the file again."),
      (.line(3, .form("x")), "does not know the form “x”"), (.line(1, .other("ledger")), "a line “ledger” belongs here"),
      (.line(1, .more), "there is more in it than belongs there"), (.line(1, .json(.notWhole("1.5"))), "no JSON in the one form (The number 1.5"),
    ] as [(LedgerError, String)])
  func errors(error: LedgerError, words: String) {
    #expect(error.sentence.en.contains(words), "\(error.sentence.en)")
    #expect(!error.sentence.nl.isEmpty && error.sentence.nl != error.sentence.en && error.sentence.nl.hasSuffix(error.sentence.en.suffix(1)))
  }

  @Test(
    "everything that can be found has its sentence, with its numbers",
    arguments: [
      (LedgerFault.number(found: 4, expected: 3), "In the place of row 3 stands row 4: a row was taken out, put in or moved."),
      (.count(found: 4, said: 5), "The record says that it has 5 rows, and has 4."),
      (.previous(row: 4), "Row 4 does not follow the row before it"), (.rowHash(row: 4), "Row 4 was changed"),
      (.identifierTwice(row: 4, first: 2), "Row 4 is the same act as row 2."), (.moment(row: 4), "The moment of row 4 was changed."),
      (.opening(row: 4), "What row 4 says was changed"), (.stray(row: 4), "There is content of row 4, and no such row."),
      (.missing(row: 4), "The content of row 4 is gone without an act that erased it."),
      (.erasure(row: 4, by: 6), "Row 4 is said to be erased by row 6"),
      (.seatSignature(row: 4, seat: "North"), "The signature of “North” under row 4 is not genuine."),
      (.seatKey(row: 4, seat: "North"), "Row 4 is signed with another key than “North” put on record."),
      (.seen(row: 4, count: 2), "saw a head of 2 that this record does not have"),
      (.unsigned(after: 4), "After row 4 come rows that no signed head covers."),
      (.headSignature(count: 4), "The head of 4 is not signed with the table's key."),
      (.head(count: 4), "The signed head of 4 belongs to another row"),
      (.headBeyond(count: 4, rows: 3), "There is a signed head of 4, and there are only 3 rows: the end is gone."),
      (.key(found: "1a", expected: "2b"), "The key has fingerprint 1a, and you expected 2b"),
      (.foreignReceipt(count: 4), "The receipt of 4 is of another table."), (.receiptSignature(count: 4), "The receipt of 4 is not signed"),
      (.cut(rows: 3, receipt: 4), "The receipt is of 4 rows and the record has 3: the end was cut off."),
      (.rewritten(count: 4), "At 4 the table signed another head than this record has"),
      (.forked(count: 4), "Two receipts of 4, both genuine, differ"),
    ] as [(LedgerFault, String)])
  func found(fault: LedgerFault, words: String) {
    #expect(fault.sentence.en.contains(words), "\(fault.sentence.en)")
    #expect(fault.sentence.nl.hasSuffix(".") && fault.sentence.nl != fault.sentence.en)
    #expect(fault.sentence.nl.filter(\.isNumber).sorted() == fault.sentence.en.filter(\.isNumber).sorted(), "the same numbers in both languages")
  }

  private func verification(receipts: [Int] = [], isKeyConfirmed: Bool = false, faults: [LedgerFault] = []) -> [Phrase] {
    let acts = LedgerVerification.ActCounts(open: 9, closed: 2, erased: 1, signed: 3, untied: 1)
    return LedgerVerification(
      head: Self.head, fingerprint: "1a2b 3c4d", isKeyConfirmed: isKeyConfirmed, acts: acts, receipts: receipts, faults: faults
    ).sentences
  }

  @Test("without a receipt it says that the end cannot be proved, who is excluded, and what the others need to be caught")
  func noReceipt() {
    let said = verification()
    #expect(
      said.map(\.en) == [
        "Complete to 12; the end cannot be proved. Only a later receipt can show that something was cut off.",
        "Read and fitting the row: 9. Closed to you: 2. Erased on a ground that is named: 1.",
        "Somebody who only changes bytes is excluded: every row follows the one before it and fits its content.",
        "Somebody who computes the hashes anew too is excluded if the key is the right one. Compare the fingerprint with that in your invitation: "
          + "1a2b 3c4d",
        "The host with the key is not excluded: he can rewrite everything. A receipt of a seat excludes that up to where it goes.",
        "Signed by the seat itself: 3; of 1 of these the record does not say whose the key is. For the others only the host vouches.",
      ])
    #expect(
      said[0].nl == "Volledig tot en met 12; het einde is niet te bewijzen. Alleen een later ontvangstbewijs kan tonen dat er iets is weggelaten.")
  }

  @Test("a receipt excludes the host up to where it goes, and two tell of versions")
  func receipts() {
    #expect(verification(receipts: [7])[4].en.hasPrefix("The host with the key is excluded up to 7, as far as your receipt goes; not after it."))
    #expect(verification(receipts: [7])[0].en.hasPrefix("Complete to 12; the end cannot be proved."))
    let two = verification(receipts: [12, 9], isKeyConfirmed: true)
    #expect(two[0].en == "Complete to 12: a receipt is of this very end.")
    #expect(two[3].en.hasSuffix("the head is signed with the key of your invitation."))
    #expect(two[4].en.hasSuffix("If they come from different seats, those saw the same version up to 9."))
  }

  @Test("what was found comes after the warning, and no word of completeness stands beside it")
  func faults() {
    let said = verification(receipts: [12], faults: [.cut(rows: 7, receipt: 12), .forked(count: 5)])
    #expect(
      said.map(\.en) == [
        "This record is not as it was made. Trust nothing of it, keep it and your receipts, and ask others for theirs.",
        "The receipt is of 12 rows and the record has 7: the end was cut off.",
        "Two receipts of 5, both genuine, differ: the host showed two versions.",
      ])
    #expect(said.map(\.nl).allSatisfy { !$0.contains("Volledig") })
  }
}
