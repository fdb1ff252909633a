// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/password.h"

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <cstdio>

namespace vigie::cli {

namespace {

    //! Read byte by byte: what follows the line stays for whoever reads next.
    std::optional<QString> readLine(int file)
    {
        QByteArray line;
        char byte = 0;
        bool isAnything = false;
        while (read(file, &byte, 1) == 1) {
            isAnything = true;
            if (byte == '\n')
                break;
            line += byte;
        }
        if (line.endsWith('\r'))
            line.chop(1);
        return isAnything ? std::optional(QString::fromUtf8(line)) : std::nullopt;
    }

    //! Echo stays off for as long as it lives.
    class Silence
    {
    public:
        explicit Silence(int terminal) : m_terminal(terminal)
        {
            m_isSilent = tcgetattr(terminal, &m_before) == 0;
            termios silent = m_before;
            silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
            m_isSilent = m_isSilent && tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
        }
        ~Silence()
        {
            if (m_isSilent)
                tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        }
        Q_DISABLE_COPY_MOVE(Silence)
        bool isSilent() const { return m_isSilent; }

    private:
        const int m_terminal;
        termios m_before{};
        bool m_isSilent = false;
    };

} // namespace

std::optional<QString> passwordFromInput()
{
    return readLine(STDIN_FILENO);
}

std::optional<QString> passwordFrom(const QString &prompt)
{
    return isatty(STDIN_FILENO) != 0 ? passwordFromTerminal(prompt) : passwordFromInput();
}

std::optional<QString> passwordFromTerminal(const QString &prompt)
{
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (terminal < 0 || isatty(STDIN_FILENO) == 0) {
        if (terminal >= 0)
            close(terminal);
        return {};
    }
    std::optional<QString> password;
    {
        const Silence silence(terminal);
        const QByteArray text = prompt.toUtf8();
        if (silence.isSilent() && write(terminal, text.constData(), std::size_t(text.size())) >= 0)
            password = readLine(terminal);
        if (write(terminal, "\n", 1) < 0)
            password.reset();
    }
    close(terminal);
    return password;
}

} // namespace vigie::cli
