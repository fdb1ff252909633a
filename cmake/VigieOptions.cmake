# SPDX-FileCopyrightText: 2026 The Vigie authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of ours is compiled with: the standard, the warnings and the bans.
add_library(vigie_options INTERFACE)
add_library(vigie::options ALIAS vigie_options)
target_compile_features(vigie_options INTERFACE cxx_std_20)
target_compile_options(vigie_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual)
target_compile_definitions(vigie_options INTERFACE
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS)
if(VIGIE_RECORD_WIRE_USE)
    target_compile_definitions(vigie_options INTERFACE VIGIE_RECORD_WIRE_USE)
endif()
# Projects' own headers are named from src/ ("base/error.h") or from the root ("ui/widgets/theme.h").
target_include_directories(vigie_options INTERFACE ${CMAKE_SOURCE_DIR}/src ${CMAKE_SOURCE_DIR})

# What people run is small: nothing of ours throws or catches, and what nothing calls is left out.
# Relative relocations are packed by GNU ld alone; daily work links with the quicker lld.
include(CheckLinkerFlag)
check_linker_flag(CXX -Wl,-z,pack-relative-relocs VIGIE_PACKS_RELOCATIONS)
find_program(VIGIE_LLD ld.lld)
target_compile_options(vigie_options INTERFACE
    $<$<CONFIG:Release>:-fno-exceptions;-ffunction-sections;-fdata-sections>)
target_link_options(vigie_options INTERFACE $<$<CONFIG:Release>:LINKER:--gc-sections>)
if(VIGIE_PACKS_RELOCATIONS)
    target_link_options(vigie_options INTERFACE $<$<CONFIG:Release>:LINKER:-z,pack-relative-relocs>)
endif()
if(VIGIE_LLD)
    target_link_options(vigie_options INTERFACE $<$<NOT:$<CONFIG:Release>>:-fuse-ld=lld>)
endif()

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)

# What answers one click at a time. Small is better there than fast: it is read from the disk at the
# start, and stays in memory all day.
set(VIGIE_SMALL admin agent apps callbackcsv callbacks center cli configmgt console desktop directory
    health net rooms secrets settings shell site store supervisor telephony widgets xci xciaudit xcibulk xuc)

# vigie_library(xuc): target vigie_xuc, alias vigie::xuc. Sources follow in the folder's own list.
function(vigie_library name)
    add_library(vigie_${name} STATIC)
    add_library(vigie::${name} ALIAS vigie_${name})
    target_link_libraries(vigie_${name} PUBLIC vigie::options)
    if(name IN_LIST VIGIE_SMALL)
        target_compile_options(vigie_${name} PRIVATE $<$<CONFIG:Release>:-Os>)
    endif()
endfunction()

# vigie_fast(LEVEL FILE…): what runs for each event of a stream, in a library of VIGIE_SMALL. -O3 pays
# where frames are read; elsewhere it is memory.
function(vigie_fast level)
    set_property(SOURCE ${ARGN} APPEND PROPERTY COMPILE_OPTIONS $<$<CONFIG:Release>:${level}>)
endfunction()

# What every test runs with: no display, and a record of what ran on the wire (tests/wire).
set(VIGIE_WIRE_USE_DIR ${CMAKE_BINARY_DIR}/wire-use)
function(vigie_test_properties name)
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=vigie.*.debug=false;LC_ALL=C.UTF-8;VIGIE_WIRE_USE_DIR=${VIGIE_WIRE_USE_DIR}"
        FIXTURES_REQUIRED wire_use ${ARGN})
    set_property(GLOBAL APPEND PROPERTY VIGIE_TESTS ${name})
endfunction()

# vigie_test(NAME unit|ui SOURCES… LIBS…): one Qt Test binary, run offscreen.
function(vigie_test name label)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE vigie::options Qt6::Test ${ARG_LIBS})
    add_test(NAME ${name} COMMAND ${name})
    vigie_test_properties(${name} LABELS ${label} TIMEOUT 120)
endfunction()
