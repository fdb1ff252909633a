# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine in a line: what it is, not whose."""

import os
import platform
import re
import subprocess
from pathlib import Path

BUSY_LOAD = 0.3  # For each core: more than this, and another program's work shows in a figure.


def processor():
    for line in Path("/proc/cpuinfo").read_text(errors="replace").splitlines():
        if line.startswith("model name"):
            return re.sub(r"\s+", " ", line.split(":", 1)[1]).strip()
    return platform.machine()


def system():
    try:
        return platform.freedesktop_os_release()["PRETTY_NAME"]
    except (OSError, KeyError):
        return platform.system()


def version_of(command):
    try:
        lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return ""
    return lines.splitlines()[0].strip() if lines else ""


def busy_warning(load, cores):
    if load <= BUSY_LOAD * cores:
        return ""
    return (f"\n\n**Not a quiet machine**: the load was {load:.1f} on {cores} cores when this began. "
            "Milliseconds and shares of a core say little; ratios and CPU seconds say something.")


def described(rivals):
    cores = os.cpu_count() or 1
    parts = [processor(), f"{cores} cores", system(), f"kernel {platform.release()}"]
    qt = version_of(["pkg-config", "--modversion", "Qt6Core"]) or version_of(
        ["qmake6", "-query", "QT_VERSION"])
    if qt:
        parts.append(f"Qt {qt}")
    compiler = version_of(["g++", "-dumpfullversion"])
    if compiler:
        parts.append(f"g++ {compiler} -O2")
    return "Measured on " + ", ".join(parts + rivals) + "; no display (offscreen)." + busy_warning(
        os.getloadavg()[0], cores)
