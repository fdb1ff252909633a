# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# bash completion of vigie
_vigie() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}
    case $before in
        --language) mapfile -t COMPREPLY < <(compgen -W "en fr" -- "$word") ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W "light dark contrast system" -- "$word") ;;
        --tour) mapfile -t COMPREPLY < <(compgen -d -- "$word") ;;
        --server | --login | --phone | --dial | --scenes) COMPREPLY=() ;;
        *) mapfile -t COMPREPLY < <(compgen -W "--answer --hangup --hold --pause --ready --dial --show
            --hidden --demo --server --login --phone --password-stdin --allow-clear-text --language
            --theme --tour --scenes --help --version" -- "$word") ;;
    esac
}
complete -F _vigie vigie
