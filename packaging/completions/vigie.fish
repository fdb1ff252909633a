# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# fish completion of vigie
complete -c vigie -f
for verb in answer hangup hold pause ready show hidden password-stdin allow-clear-text help version
    complete -c vigie -l $verb
end
for option in dial server login phone scenes
    complete -c vigie -l $option -x
end
complete -c vigie -l demo -a 'agent supervisor admin'
complete -c vigie -l language -x -a 'en fr'
complete -c vigie -l theme -x -a 'light dark contrast system'
complete -c vigie -l tour -x -a '(__fish_complete_directories)'
