// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QWidget>

namespace vigie::center {
class Directory;
}

namespace vigie::ui {

class Button;
class Words;

//! Under the contacts: what keeps the directory from being whole, with Retry where it helps.
class ContactNote : public QWidget
{
    Q_OBJECT
public:
    explicit ContactNote(QWidget *parent = nullptr);

    void refresh(const center::Directory &directory, Instant now, bool isStale);
    void retranslate();

Q_SIGNALS:
    void retryRequested();

private:
    Words *m_words;
    Button *m_retry;
};

} // namespace vigie::ui
