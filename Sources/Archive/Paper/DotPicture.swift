import Foundation

/// A drawing as dots.
public enum DotPicture {
  /// A PNG of a drawing in SVG with this width and height in pixels, by rsvg-convert, else by Chromium. Throws `ProgramError`, and what Foundation
  /// throws where no file can be written.
  public static func png(_ svg: String, width: Int, height: Int) throws -> [UInt8] {
    let drawing = (name: "chart.svg", text: svg)
    if OtherProgram.drawing.place != nil {
      return try OtherProgram.drawing.make("chart.png", from: drawing, date: 0) { _ in ["--zoom=2", "--output=chart.png", "chart.svg"] }
    }
    guard OtherProgram.browser.place != nil else {
      throw ProgramError.notInstalled(OtherProgram.drawing.names + OtherProgram.browser.names.prefix(1))
    }
    return try OtherProgram.browser.make("chart.png", from: drawing, date: 0) { folder in
      PaperForm.browserArguments(folder) + [
        "--hide-scrollbars", "--force-device-scale-factor=2", "--window-size=\(width),\(height)",
        "--screenshot=\(folder.appendingPathComponent("chart.png").path)", folder.appendingPathComponent("chart.svg").absoluteString,
      ]
    }
  }
}
