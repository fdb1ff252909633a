// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xci/failure.h"

#include <QHash>
#include <QObject>
#include <QTime>

#include <functional>
#include <optional>

namespace vigie::ui {

//! What pages have sent and not heard of yet: forms by the keys of their drafts, deletions.
//!
//! It outlives the pages: a form that is opened again finds its own here and is not sent twice, and
//! the end is told wherever the person is by then.
class FormSaves : public QObject
{
    Q_OBJECT
public:
    struct Save
    {
        QString done{}; //!< The sentence for its good end; empty: one sees it.
        QString refused{}; //!< That for a bad one; %1 is why.
        QString uncertain{}; //!< That for one that nobody knows; %1 is why.
        std::function<void()> refresh{}; //!< Reads anew what it changed.
    };
    struct End
    {
        std::optional<xci::Failure> failure{}; //!< Nothing: it was done.
        qint32 id = 0; //!< Of what was created; 0: not told.
        QTime at{};
    };

    using QObject::QObject;

    bool isUnderWay(const QString &key) const { return m_underWay.contains(key); }
    void begin(const QString &key, const Save &save);
    //! Of one that is not under way nothing is told.
    void end(const QString &key, const std::optional<xci::Failure> &failure, qint32 id = 0);
    void abandonAll(); //!< The account was left: no answer will be heard any more.
    //! Why the last one of that key failed, if no form has shown it yet; once.
    std::optional<End> takeFailure(const QString &key);

Q_SIGNALS:
    void ended(const QString &key, const vigie::ui::FormSaves::Save &save,
               const vigie::ui::FormSaves::End &end);

private:
    QHash<QString, Save> m_underWay{};
    QHash<QString, End> m_failed{};
};

} // namespace vigie::ui
