# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of vigie-ctl, which knows itself what may follow.
_vigie_ctl()
{
    local IFS=$'\n' current=${COMP_WORDS[COMP_CWORD]}
    local all
    all=$(vigie-ctl __complete "${COMP_WORDS[@]:1:COMP_CWORD-1}" 2>/dev/null | cut -f1)
    COMPREPLY=($(compgen -W "$all" -- "$current"))
    if [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *= ]]; then
        compopt -o nospace
    fi
}
complete -F _vigie_ctl vigie-ctl
