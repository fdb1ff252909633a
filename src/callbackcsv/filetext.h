// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace vigie::callbackcsv {

//! How a file's bytes stand for letters. Whatever it is, UTF-8 is what is sent.
enum class Encoding : quint8 {
    Utf8, //!< With or without a mark in front.
    Windows1252, //!< Latin-1, with what Windows puts into its gaps.
    Utf16 //!< With the mark in front that "Unicode text" has.
};

//! What the bytes look like: a mark decides, else whether they are sound UTF-8.
Encoding encodingOf(QByteArrayView file);

//! The text, without a mark; nothing: the bytes are no text in that encoding.
std::optional<QString> textIn(QByteArrayView file, Encoding encoding);

} // namespace vigie::callbackcsv
