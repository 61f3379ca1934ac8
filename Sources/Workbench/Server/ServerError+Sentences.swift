public import Vocabulary

extension ServerError {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .portTaken(let address):
      Phrase(
        nl: "Op poort \(address.port) van \(address.host) luistert al een programma. Kies met --port een andere poort, of 0 voor een vrije.",
        en: "Another program listens on port \(address.port) of \(address.host). Choose another port with --port, or 0 for a free one.")
    case .portForbidden(let address):
      Phrase(
        nl: "Op poort \(address.port) van \(address.host) mag dit programma niet luisteren. Kies met --port een poort vanaf 1024.",
        en: "This program may not listen on port \(address.port) of \(address.host). Choose a port from 1024 with --port.")
    case .otherMachine(let address):
      Phrase(
        nl: "“\(address.host)” is geen naam of nummer van deze machine. Kies met --host een ander, of laat het weg.",
        en: "“\(address.host)” is no name or number of this machine. Choose another with --host, or leave it out.")
    case .openToOthers(let address):
      Phrase(
        nl:
          "Op \(address.host) kunnen anderen meelezen: Polder versleutelt niet. Zet er een server met TLS voor en noem die met --behind-proxy, "
          + "of laat --host weg.",
        en:
          "On \(address.host) others could read along: Polder does not encrypt. Put a server with TLS in front and name it with --behind-proxy, "
          + "or leave --host out.")
    case .failed(let address, let reason):
      Phrase(
        nl: "De server kan niet luisteren op \(address.host), poort \(address.port). De melding was: “\(reason)”.",
        en: "The server cannot listen on \(address.host), port \(address.port). The message was: “\(reason)”.")
    }
  }
}
