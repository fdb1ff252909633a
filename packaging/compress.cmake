# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Run by CPack on what it is about to pack: Debian wants manual pages and change logs compressed.
file(GLOB_RECURSE pages "${CPACK_TEMPORARY_DIRECTORY}/*")
list(FILTER pages INCLUDE REGEX "/share/(man/.*[.][1-8]|doc/[^/]+/changelog)$")
foreach(page IN LISTS pages)
    execute_process(COMMAND gzip --best --no-name "${page}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
