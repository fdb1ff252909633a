# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages: "vigie", and "vigie-webpanel" with the browser engine's plug-in, which draws in
# some 190 MB that only a site with embedded pages needs.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vigie)
set(CPACK_PACKAGE_CONTACT "The Vigie authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop for XiVO contact centres")
set(CPACK_STRIP_FILES ON)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_NAME vigie)
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_SUGGESTS vigie-webpanel)
set(CPACK_DEBIAN_WEBPANEL_PACKAGE_NAME vigie-webpanel)
set(CPACK_DEBIAN_WEBPANEL_PACKAGE_DEPENDS "vigie (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_WEBPANEL_DESCRIPTION
    "Shows third-party pages in the window of Vigie. Debian gives the engine no security updates:
only the origins that an administrator allowed are shown in it.")
include(CPack)
