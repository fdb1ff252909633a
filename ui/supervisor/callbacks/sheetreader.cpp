// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/sheetreader.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace vigie::ui {

using callbackcsv::Sheet;

SheetReader::~SheetReader()
{
    stop();
}

void SheetReader::stop()
{
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

void SheetReader::read(const QByteArray &file, const callbackcsv::Terms &terms,
                       const callbackcsv::Reading &reading)
{
    stop();
    m_stop = std::make_shared<std::atomic_bool>(false);
    // By way of the application, which is there as long as threads are: this may go meanwhile.
    const auto tell = [stop = m_stop](auto act) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [stop, act = std::move(act)] {
                if (!*stop)
                    act();
            },
            Qt::QueuedConnection);
    };
    const auto work = [tell, stop = m_stop, file, terms, reading, me = QPointer(this)] {
        const auto progress = [&](int percent) {
            tell([me, percent] { Q_EMIT me->progressed(percent); });
            return !*stop;
        };
        auto sheet = std::make_shared<const Sheet>(Sheet::read(file, terms, reading, progress));
        tell([me, sheet = std::move(sheet)] {
            me->m_stop.reset();
            Q_EMIT me->finished(sheet);
        });
    };
    QThreadPool::globalInstance()->start(work);
}

} // namespace vigie::ui
