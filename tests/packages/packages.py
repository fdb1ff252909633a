#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""packages.py FOLDER VERSION NAMES CASE: checks the Debian packages of a build.

NAMES are the packages that the build makes, separated by semicolons. They are installed by dpkg into
a folder of their own, so that no root is needed and nothing of the machine changes.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

FOLDER, VERSION, NAMES = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3].split(";")

FILES = {
    "vigie": """
        usr/bin/vigie usr/bin/vigie-ctl usr/bin/vigie-sim
        usr/lib/vigie/plugins/libvigie-charts.so
        usr/share/applications/vigie.desktop
        usr/share/bash-completion/completions/vigie usr/share/bash-completion/completions/vigie-ctl
        usr/share/doc/vigie/changelog.gz usr/share/doc/vigie/copyright
        usr/share/fish/vendor_completions.d/vigie.fish
        usr/share/fish/vendor_completions.d/vigie-ctl.fish
        usr/share/icons/hicolor/scalable/apps/vigie.svg
        usr/share/lintian/overrides/vigie
        usr/share/man/man1/vigie.1.gz usr/share/man/man1/vigie-ctl.1.gz
        usr/share/man/man1/vigie-sim.1.gz usr/share/man/man5/vigie-policy.5.gz
        usr/share/metainfo/vigie.metainfo.xml
        usr/share/zsh/vendor-completions/_vigie usr/share/zsh/vendor-completions/_vigie-ctl""",
    "vigie-webpanel": """
        usr/lib/vigie/plugins/libvigie-webpanel.so
        usr/share/doc/vigie-webpanel/changelog.gz usr/share/doc/vigie-webpanel/copyright
        usr/share/lintian/overrides/vigie-webpanel""",
}


def run(*command, **options):
    """The output of a command that has to succeed; what it complained of is in the failure."""
    done = subprocess.run([str(part) for part in command], text=True, capture_output=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{command}: {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def package(name):
    (found,) = FOLDER.glob(f"{name}_{VERSION}_*.deb")
    return found


def field(name, key):
    return run("dpkg-deb", "--field", package(name), key).strip()


class Packages(unittest.TestCase):
    def setUp(self):
        self.room = pathlib.Path(tempfile.mkdtemp(prefix="vigie-packages-"))
        self.addCleanup(shutil.rmtree, self.room)

    def dpkg(self, root, *arguments):
        # What the package needs is on this machine, but not in that folder.
        run("dpkg", f"--root={root}", "--force-not-root", "--force-depends", "--force-unsafe-io",
            "--log=/dev/null", *arguments)

    def installed(self):
        """A root folder with all packages, and an environment of somebody who never used them."""
        root, home = self.room / "root", self.room / "home"
        for folder in ("updates", "info", "triggers"):
            (root / "var/lib/dpkg" / folder).mkdir(parents=True)
        (root / "var/lib/dpkg/status").touch()
        home.mkdir()
        (home / "run").mkdir(mode=0o700)
        self.dpkg(root, "--unpack", *map(package, NAMES))
        kept = {key: value for key, value in os.environ.items()
                if not key.startswith(("XDG_", "VIGIE_PLUGIN", "VIGIE_DATA"))}
        return root, kept | {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"),
                             "QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "disabled:"}

    def test_eachFileIsInItsPlace(self):
        for name in NAMES:
            listing = run("dpkg-deb", "--contents", package(name))
            files = {line.split()[-1].removeprefix("./") for line in listing.splitlines()
                     if not line.startswith("d")}
            self.assertEqual(files, set(FILES[name].split()), name)
            owners = {line.split()[1] for line in listing.splitlines()}
            self.assertEqual(owners, {"root/root"}, name)

    def test_dependenciesNameWhatRunsIt(self):
        needs = field("vigie", "Depends")
        # The first two are loaded at run time, where no linker sees them.
        for library in ("libqt6sql6-sqlite", "qt6-translations-l10n", "libqt6widgets6",
                        "libqt6websockets6", "libqt6httpserver6", "libqt6keychain1"):
            self.assertIn(library, needs)
        self.assertNotIn("webengine", needs.lower())
        self.assertIn("vigie-webpanel", field("vigie", "Suggests"))
        for name in NAMES:
            self.assertNotIn("-dev", field(name, "Depends"), name)
        if "vigie-webpanel" in NAMES:
            self.assertRegex(field("vigie-webpanel", "Depends"),
                             rf"vigie \(= {re.escape(VERSION)}\).*libqt6webengine")

    def test_theDesktopTakesTheFiles(self):
        root, _ = self.installed()
        run("desktop-file-validate", root / "usr/share/applications/vigie.desktop")
        run("appstreamcli", "validate", "--no-net", root / "usr/share/metainfo/vigie.metainfo.xml")
        desktop = (root / "usr/share/applications/vigie.desktop").read_text()
        for scheme in ("tel", "callto", "sip"):
            self.assertIn(f"x-scheme-handler/{scheme};", desktop)
        # Sanitizers add to a binary what Debian would not ship; that is no fault of the packages.
        run("lintian", "--allow-root", "--fail-on", "error,warning", "--suppress-tags",
            "hardening-no-fortify-functions,unstripped-binary-or-object", *map(package, NAMES))

    def test_installedItShowsItsWindow(self):
        root, environment = self.installed()
        for program in ("vigie", "vigie-ctl", "vigie-sim"):
            self.assertIn(VERSION, run(root / "usr/bin" / program, "--version", env=environment))
        pictures = self.room / "pictures"
        run(root / "usr/bin/vigie", "--tour", pictures, "--scenes", "first-run", "--language", "fr",
            "--theme", "light", env=environment)
        self.assertTrue(list(pictures.glob("first-run*.png")))

    def test_installedItShowsTheDemonstration(self):
        """From the installed folder alone: the simulator is part of the package."""
        root, environment = self.installed()
        pictures = self.room / "pictures"
        run(root / "usr/bin/vigie", "--tour", pictures, "--scenes", "agent-idle", "--language", "en",
            "--theme", "light", env=environment | {"PATH": "/usr/bin:/bin"})
        self.assertTrue(list(pictures.glob("agent-idle*.png")))

    def test_removedItLeavesNothing(self):
        root, _ = self.installed()
        self.dpkg(root, "--purge", *reversed(NAMES))
        left = [path for path in (root / "usr").rglob("*") if not path.is_dir()] \
            if (root / "usr").exists() else []
        self.assertEqual(left, [])


if __name__ == "__main__":
    unittest.main(argv=[sys.argv[0], *sys.argv[4:]])
