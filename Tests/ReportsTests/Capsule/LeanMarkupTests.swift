import Testing

@testable import Reports

@Suite("A page without what HTML lets out")
struct LeanMarkupTests {
  @Test("ends of cells, rows and entries are left out, and nothing else that ends")
  func ends() {
    let page = "<table><tr><th>a</th><td>b &lt;/td&gt;</td></tr>\n<tr><td>c</td></tr>\n</table><ul><li><b>é</b></li></ul></thead>"
    #expect(LeanMarkup.written(page) == "<table><tr><th>a<td>b &lt;/td&gt;<tr><td>c</table><ul><li><b>é</b></ul></thead>")
  }

  @Test("a value stands without quotes only where nothing in it or behind it would be read otherwise")
  func values() {
    let plain = ##"<a href="#norm-a" class="code">"##
    #expect(LeanMarkup.written(plain) == "<a href=#norm-a class=code>")
    for kept in [
      #"<p class="">"#, #"<p class="a b">"#, #"<a href="https://example.org/">"#, #"<a href="?a=b">"#, #"<p title="a'b">"#, #"<p title="a`b">"#,
    ] {
      #expect(LeanMarkup.written(kept) == kept)
    }
    #expect(LeanMarkup.written(#"<circle cx="1" r="2"/>"#) == #"<circle cx=1 r="2"/>"#)
    #expect(LeanMarkup.written(#"<p title="a > b" id="c">x="y"</p>"#) == #"<p title="a > b" id=c>x="y"</p>"#)
  }

  @Test("a head of a row keeps its scope in a matrix alone")
  func scopes() {
    let row = #"<tr><th scope="row">a"#
    #expect(LeanMarkup.written("<table class=\"words\">\(row)</table>") == "<table class=words><tr><th>a</table>")
    #expect(LeanMarkup.written("<table class=\"matrix\">\(row)</table>") == "<table class=matrix><tr><th scope=row>a</table>")
    let both = "<table class=\"matrix\">\(row)</table><table class=\"words\">\(row)</table>"
    #expect(LeanMarkup.written(both).hasSuffix("<tr><th>a</table>"))
  }

  @Test("what a script or a style sheet holds is left as it is, also where it does not end")
  func untouched() {
    let page = #"<style>a[b="c"] { }</style><script type="application/json" id="d">{"e":"</td>"}</script>"#
    #expect(LeanMarkup.written(page) == page)
    #expect(LeanMarkup.written(#"<script id="d">x="y""#) == #"<script id="d">x="y""#)
  }
}
