// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>

namespace vigie::cli {

using namespace Qt::StringLiterals;

namespace {

    void write(FILE *stream, const QByteArray &bytes)
    {
        std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
        std::fflush(stream);
    }

    //! Controls, and the marks that turn the direction of what follows.
    bool steers(QChar c)
    {
        const bool isControl = c.category() == QChar::Other_Control;
        const bool turns = (c >= QChar(0x202a) && c <= QChar(0x202e))
            || (c >= QChar(0x2066) && c <= QChar(0x2069));
        return isControl || turns;
    }

} // namespace

Console::Console() : m_isTerminal(isatty(STDOUT_FILENO) != 0)
{
}

void Console::print(const QString &text)
{
    write(stdout, text.toUtf8());
}

void Console::printLine(const QByteArray &json)
{
    // A server may indent; no line's end stands inside a text of JSON, where it is escaped.
    const QByteArray folded = QByteArray(json).replace('\n', ' ').replace('\r', ' ');
    write(stdout, (m_isTerminal ? shielded(folded) : folded) + '\n');
}

void Console::note(const QString &sentence)
{
    write(stderr, "vigie-ctl: " + harmless(sentence).toUtf8() + '\n');
}

int Console::width() const
{
    winsize size{};
    if (!m_isTerminal || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return 0;
    return size.ws_col;
}

QString harmless(QString text)
{
    std::replace_if(text.begin(), text.end(), steers, u' ');
    return text;
}

QByteArray shielded(QByteArray frame)
{
    frame.replace('\x1b', ' ');
    // In UTF-8 the C1 controls, of which 0x9b starts a sequence, are C2 and 80 to 9f.
    QByteArray all;
    all.reserve(frame.size());
    for (qsizetype i = 0; i < frame.size(); ++i) {
        const auto next = i + 1 < frame.size() ? static_cast<unsigned char>(frame[i + 1]) : 0;
        if (frame[i] == '\xc2' && next >= 0x80 && next <= 0x9f) {
            all += "\\u00" + QByteArray::number(next, 16);
            ++i;
        } else {
            all += frame[i];
        }
    }
    return all;
}

} // namespace vigie::cli
