"""What a run of the tests tells at its end, whether they passed or not: what was left to a sample and why, and what took how long."""

NOTES = []


def note(text):
    NOTES.append(text)
