// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "callbackcsv/filetext.h"

#include <QStringConverter>

#include <array>

namespace vigie::callbackcsv {

namespace {

    //! Windows-1252 from 0x80 to 0x9f; zero: nothing stands there.
    constexpr std::array<char16_t, 32> windowsGaps{
        0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
        0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
        0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

    bool startsWith(QByteArrayView file, const char *mark)
    {
        return file.startsWith(QByteArrayView(mark));
    }

    std::optional<QString> decoded(QByteArrayView file, QStringConverter::Encoding encoding)
    {
        QStringDecoder decode(encoding); // Takes a mark away.
        QString text = decode(file);
        if (decode.hasError())
            return {};
        return text;
    }

    QString windowsText(QByteArrayView file)
    {
        QString text = QString::fromLatin1(file);
        for (QChar &letter : text) {
            const char16_t code = letter.unicode();
            if (code >= 0x80 && code < 0xa0)
                letter = windowsGaps[code - 0x80U] == 0 ? QChar::ReplacementCharacter
                                                        : QChar(windowsGaps[code - 0x80U]);
        }
        return text;
    }

} // namespace

Encoding encodingOf(QByteArrayView file)
{
    if (startsWith(file, "\xff\xfe") || startsWith(file, "\xfe\xff"))
        return Encoding::Utf16;
    return decoded(file, QStringConverter::Utf8) ? Encoding::Utf8 : Encoding::Windows1252;
}

std::optional<QString> textIn(QByteArrayView file, Encoding encoding)
{
    std::optional<QString> text;
    switch (encoding) {
    case Encoding::Utf8:
        text = decoded(file, QStringConverter::Utf8);
        break;
    case Encoding::Utf16:
        text = file.size() % 2 == 0 ? decoded(file, QStringConverter::Utf16) : std::nullopt;
        break;
    case Encoding::Windows1252:
        text = windowsText(file);
        break;
    }
    // A workbook, a picture: no text has such a letter.
    if (!text || text->contains(QChar::Null))
        return {};
    return text;
}

} // namespace vigie::callbackcsv
