import Testing

@testable import Workbench

@Suite("Which machine asks, behind a server in front")
struct ForwardedMachineTests {
  @Test("the last in the field counts, which the server in front wrote; where nobody says that it does, and for what is no address, nothing counts")
  func last() {
    #expect(ForwardedMachine("203.0.113.9", isTold: true)?.name == "203.0.113.9")
    #expect(ForwardedMachine("10.0.0.1, 198.51.100.7", isTold: true)?.name == "198.51.100.7")
    #expect(ForwardedMachine(" 2001:db8::1 ", isTold: true)?.name == ForwardedMachine("2001:0db8:0::1", isTold: true)?.name)
    #expect(ForwardedMachine("203.0.113.9", isTold: false) == nil && ForwardedMachine(nil, isTold: true) == nil)
    for text in ["", ",", "nobody", "203.0.113.9.1", "<b>", String(repeating: "1", count: 400), "1.2.3.4, x"] {
      #expect(ForwardedMachine(text, isTold: true) == nil, "\(text)")
    }
  }
}
