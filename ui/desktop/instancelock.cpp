// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/instancelock.h"

#include <QFile>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>

namespace vigie::ui {

InstanceLock::~InstanceLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

InstanceLock::Outcome InstanceLock::take(const QString &file)
{
    Q_ASSERT(m_descriptor < 0);
    constexpr mode_t mine = 0600;
    // Programs that we start must not hold it on after us.
    m_descriptor = ::open(QFile::encodeName(file).constData(),
                          O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mine);
    if (m_descriptor < 0)
        return Outcome::Impossible;
    while (::flock(m_descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno != EINTR)
            return errno == EWOULDBLOCK ? Outcome::Others : Outcome::Impossible;
    }
    return Outcome::Taken;
}

} // namespace vigie::ui
