# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Debian packages: "vigie", and "vigie-webpanel" with the browser engine's plug-in, which draws in
# some 190 MB that only a site with embedded pages needs.
include(GNUInstallDirs)
set(packages vigie)
if(TARGET vigie-webpanel)
    list(APPEND packages vigie-webpanel)
endif()
foreach(package IN LISTS packages)
    if(package STREQUAL "vigie")
        set(component Unspecified)
    else()
        set(component webpanel)
    endif()
    install(FILES ${CMAKE_SOURCE_DIR}/packaging/copyright
            DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} COMPONENT ${component})
    install(FILES ${CMAKE_SOURCE_DIR}/CHANGELOG.md
            DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/${package} RENAME changelog
            COMPONENT ${component})
    configure_file(${CMAKE_SOURCE_DIR}/packaging/lintian-overrides.in
                   ${CMAKE_BINARY_DIR}/packaging/${package} @ONLY)
    install(FILES ${CMAKE_BINARY_DIR}/packaging/${package}
            DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides COMPONENT ${component})
endforeach()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME vigie)
set(CPACK_PACKAGE_CONTACT "The Vigie authors")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop for XiVO contact centres")
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/packaging/compress.cmake)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_NAME vigie)
# What is loaded at run time and no linker sees: the journal's driver, and the words of Qt's own
# dialogs in French.
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n")
# Passwords in a keychain, notices of calls, their sounds, a window under Wayland, pages in the browser.
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_RECOMMENDS
    "gnome-keyring | kwalletmanager, notification-daemon, libcanberra-pulse, qt6-wayland, xdg-utils")
set(CPACK_DEBIAN_UNSPECIFIED_PACKAGE_SUGGESTS vigie-webpanel)
set(CPACK_COMPONENT_UNSPECIFIED_DESCRIPTION
    "Agents of a XiVO contact centre sign in on their phone, take and
transfer calls, pause, enter and leave queues, call customers back, and
find contacts and past calls in it.
.
vigie --demo shows it on a simulated contact centre, without any server;
vigie-ctl does the same work from the command line.")
set(CPACK_COMPONENT_WEBPANEL_DISPLAY_NAME "third-party pages in the window of Vigie")
set(CPACK_DEBIAN_WEBPANEL_PACKAGE_NAME vigie-webpanel)
set(CPACK_DEBIAN_WEBPANEL_PACKAGE_DEPENDS "vigie (= ${PROJECT_VERSION})")
set(CPACK_COMPONENT_WEBPANEL_DESCRIPTION
    "Shows third-party pages in the window of Vigie. Debian gives the engine no
security updates: only the origins that an administrator allowed are
shown in it.")
include(CPack)
