# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the manual against the program: python3 manual.py SOURCE_FOLDER

- What is **bold** is a label of the window: in English a source text of translations/vigie_fr.ts,
  in French its translation. A place for a name or a number (%1, %n) is written as "…"; those at the
  end may be left out. A French page has the labels of its English twin and no others.
- Every link, heading linked to, and picture is there.
- Both languages have the same pages, with the same headings and pictures.
- The page of keys lists every action of ui/widgets/keyaction.cpp with its first key. A `key`
  elsewhere is one of these or moves the focus, and a French page has the keys of its English twin,
  as Qt spells them.
"""
import pathlib
import re
import sys
import xml.etree.ElementTree

BOLD = re.compile(r"\*\*(.+?)\*\*", re.S)
CODE = re.compile(r"^```.*?^```|`[^`\n]*`", re.S | re.M)
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^(#+) +(.+)$", re.M)
PLACE = re.compile(r"%(?:L?n|L?\d)")
SPAN = re.compile(r"`([^`\n]+)`")
KEY = re.compile(r"(?:(?:Ctrl|Shift|Alt|Maj)\+)*(?:F\d+|[A-Z]|[\d*]|Ctrl|Alt|Tab|Esc|Enter|Return"
                 r"|Space|Del|Right|Échap|Entrée|Retour|Espace|Suppr|Droite)")
# Keys that no action has: of the focus, of lists and fields, and held with the mouse.
OTHER_KEYS = {"Tab", "Ctrl+Tab", "Esc", "Enter", "Return", "Shift+Enter", "Space", "Right", "Ctrl",
              "Alt", "Ctrl+1", "Ctrl+6", "6"}
FRENCH_KEYS = {"Shift": "Maj", "Esc": "Échap", "Enter": "Entrée", "Return": "Retour",
               "Space": "Espace", "Del": "Suppr", "Right": "Droite"}
KEY_ROW = re.compile(r"^\| \*\*(.+?)\*\* \| (.*?) \|", re.M)


def plain(label):
    """The label as both sides can write it: one kind of apostrophe and space, no mnemonic."""
    label = PLACE.sub("…", label)
    label = re.sub(r"&(?=\w)", "", label)
    label = re.sub(r"[\s\u00a0\u202f]+", " ", label.replace("’", "'")).strip()
    return label.rstrip("… ")


def pairs_of(ts_file):
    """Every English text of the window with the French ones of it."""
    pairs = {}
    for message in xml.etree.ElementTree.parse(ts_file).iter("message"):
        translation = message.find("translation")
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        sources = [message.findtext("source")]
        if message.get("numerus") == "yes":  # "%n agent(s)" shows as "agent" or as "agents"
            sources = [sources[0].replace("(s)", ""), sources[0].replace("(s)", "s")]
        for source in sources:
            french = pairs.setdefault(plain(source), set())
            french.update(plain(form) for form in forms if form)
    return pairs


def keys_of(source):
    """Name and first key of each action, as keyaction.cpp has them."""
    names = dict(re.findall(r'case KeyAction::(\w+):\s+return tr\("([^"]+)"', source))
    rows = re.findall(r'\{(\w+), "\w+"_L1, \w+, ((?:Qt::\w+ \| )*)Qt::Key_(\w+)', source)
    spelt = {"CTRL": "Ctrl", "SHIFT": "Shift", "Delete": "Del", "Asterisk": "*"}
    keys = {}
    for action, modifiers, key in rows:
        parts = re.findall(r"Qt::(\w+)", modifiers) + [key]
        keys[action] = (names[action], "+".join(spelt.get(part, part) for part in parts))
    if set(names) != set(keys):
        sys.exit(f"keyaction.cpp is read wrongly: {sorted(set(names) ^ set(keys))}")
    return sorted(keys.values())


def slug(heading):
    """The anchor that Markdown readers make of a heading."""
    kept = re.sub(r"[^\w\- ]", "", heading.strip().lower())
    return kept.replace(" ", "-")


class Page:
    def __init__(self, file):
        self.file = file
        self.text = file.read_text(encoding="utf-8")
        self.prose = CODE.sub("", self.text)
        self.headings = HEADING.findall(re.sub(r"^```.*?^```", "", self.text, flags=re.S | re.M))
        self.labels = [" ".join(bold.split()) for bold in BOLD.findall(self.prose)]
        self.links = LINK.findall(self.prose)
        self.keys = sorted(span for span in SPAN.findall(self.text) if KEY.fullmatch(span))

    def pictures(self):
        return [pathlib.Path(target).name for sign, target in self.links if sign]


class Manual:
    def __init__(self, root):
        self.root = root
        self.faults = []
        self.pairs = pairs_of(root / "translations/vigie_fr.ts")
        self.french = set().union(*self.pairs.values())
        self.actions = keys_of((root / "ui/widgets/keyaction.cpp").read_text(encoding="utf-8"))

    def fault(self, page, what):
        self.faults.append(f"{page.file.relative_to(self.root)}: {what}")

    def english_labels(self, page):
        for label in page.labels:
            if plain(label) not in self.pairs:
                self.fault(page, f"no text of the window: {label}")

    def french_labels(self, page, twin):
        meant = set()
        for label in twin.labels:
            meant |= self.pairs.get(plain(label), set())
        written = {plain(label) for label in page.labels}
        for label in page.labels:
            if plain(label) not in self.french:
                self.fault(page, f"no French text of the window: {label}")
            elif plain(label) not in meant:
                self.fault(page, f"its English page has no such label: {label}")
        for label in twin.labels:
            if not self.pairs.get(plain(label), set()) & written:
                self.fault(page, f"a label of its English page is missing: {label}")

    def links(self, page):
        for _, target in page.links:
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            aim = (page.file.parent / path).resolve() if path else page.file
            if not aim.exists():
                self.fault(page, f"nothing is there: {target}")
            elif anchor and anchor not in [slug(text) for _, text in Page(aim).headings]:
                self.fault(page, f"no such heading: {target}")

    def twins(self, page, twin):
        if [depth for depth, _ in page.headings] != [depth for depth, _ in twin.headings]:
            self.fault(page, f"its headings are not those of {twin.file.name} in English")
        if page.pictures() != twin.pictures():
            self.fault(page, f"its pictures are not those of {twin.file.name} in English")

    def keys(self, page, twin):
        known = OTHER_KEYS | {key for _, key in self.actions}
        for key in sorted(set(twin.keys) - known):
            self.fault(twin, f"no action has this key: {key}")
        meant = sorted("+".join(FRENCH_KEYS.get(part, part) for part in key.split("+"))
                       for key in twin.keys)
        if page.keys != meant:
            self.fault(page, f"its keys are not those of {twin.file.name} in English")

    def key_list(self, page):
        written = {(label, key.strip("`")) for label, key in KEY_ROW.findall(page.text)}
        for label, key in sorted(set(self.actions) ^ written):
            self.fault(page, f"not as in the window: {label}, key {key}")

    def check(self):
        folder = self.root / "docs/manual"
        names = {}
        for language in ("en", "fr"):
            names[language] = {file.name for file in (folder / language).glob("*.md")}
        for name in sorted(names["en"] ^ names["fr"]):
            self.faults.append(f"docs/manual: {name} is there in one language only")
        for name in sorted(names["en"] & names["fr"]):
            english, french = Page(folder / "en" / name), Page(folder / "fr" / name)
            self.english_labels(english)
            self.french_labels(french, english)
            self.twins(french, english)
            self.keys(french, english)
            self.links(english)
            self.links(french)
        self.key_list(Page(folder / "en/keys.md"))
        for name in ("docs/tasks.md", "docs/operations.md"):
            page = Page(self.root / name)
            self.english_labels(page)
            self.links(page)
        used = {f"{page.parent.name}/{name}" for page in folder.glob("??/*.md")
                for name in Page(page).pictures()}
        for picture in sorted(folder.glob("pictures/*/*.png")):
            if f"{picture.parent.name}/{picture.name}" not in used:
                self.faults.append(f"no page shows {picture.relative_to(self.root)}")
        return self.faults


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: manual.py SOURCE_FOLDER")
    faults = Manual(pathlib.Path(sys.argv[1]).resolve()).check()
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
