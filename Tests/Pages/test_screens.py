"""A picture of every kind of page for a person to look at, in .build/pages/screens; nothing is asserted about how they look."""
import pytest

from browsing import NARROW, WIDE, folder, opened, visit
from serving import LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_of_every_kind(site, browser, found, language):
    """Wide and narrow, light and dark."""
    made = folder("screens")
    with opened(browser) as page:
        for (spoken, kind), one in found.one_of_each_kind().items():
            if spoken != language:
                continue
            visit(page, site.address + one.address)
            for width in (WIDE, NARROW):
                page.set_viewport_size({"width": width, "height": 900})
                for theme in ("light", "dark"):
                    page.emulate_media(color_scheme=theme)
                    file = made / f"{kind}-{language}-{theme}-{width}.png"
                    page.screenshot(path=str(file), full_page=True)
                    assert file.stat().st_size > 2_000, one.address
