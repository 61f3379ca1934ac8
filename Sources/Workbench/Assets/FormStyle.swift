/// The looks of forms that are sent, which pages have beside the style of all sheets.
enum FormStyle {
  static let text = """

    .problems { border: 2px solid; border-radius: .2rem; margin: .8rem 0; padding: .4rem .8rem; }
    .problem { display: block; font-weight: 600; }
    .problem::before { content: "! "; }
    .field { display: flex; flex-direction: column; gap: .15rem; flex: 1 1 16rem; min-width: 0; max-width: 32rem; }
    .field label { font-weight: 600; }
    .field .note { display: block; margin: 0; }
    form .part { display: flex; flex-wrap: wrap; gap: .8rem 1.2rem; margin-top: .4rem; }
    form fieldset > details { flex: 1 1 100%; }
    [aria-invalid] { border-width: 2px; }
    progress { width: 100%; max-width: 32rem; height: 1rem; }
    """
}
