# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion of vigie-ctl, which knows itself what may follow.
complete -c vigie-ctl -f -a '(vigie-ctl __complete (commandline -opc)[2..-1] 2>/dev/null)'
