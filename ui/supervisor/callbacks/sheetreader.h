// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "callbackcsv/sheet.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace vigie::ui {

//! Reads files of callbacks in another thread; the last wish is the one that counts.
class SheetReader : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    ~SheetReader() override; //!< What is being read ends soon, unheard.

    void read(const QByteArray &file, const callbackcsv::Terms &terms,
              const callbackcsv::Reading &reading);
    void stop(); //!< Nothing is heard of what was being read.
    bool isReading() const { return m_stop != nullptr; }

Q_SIGNALS:
    void progressed(int percent);
    void finished(const std::shared_ptr<const vigie::callbackcsv::Sheet> &sheet);

private:
    std::shared_ptr<std::atomic_bool> m_stop{}; //!< Of the reading under way; null: none.
};

} // namespace vigie::ui
