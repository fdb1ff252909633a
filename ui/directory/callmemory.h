// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/callsheets.h"
#include "center/eventlistener.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>

#include <optional>

namespace vigie::center {
class Desk;
}

namespace vigie::ui {

//! What the person's calls of this sitting brought along: no history tells it again.
class CallMemory : public QObject, private center::EventListener
{
    Q_OBJECT
public:
    struct Past
    {
        QString name{};
        QString queue{}; //!< Label; empty: no queue's call.
        QDateTime rangAt{};
        QDateTime talkedAt{}; //!< Null: not yet, or never.
        QDateTime endedAt{}; //!< Null: it is under way.
        bool isIncoming = false;
        QList<xuc::SheetField> fields{}; //!< Of sheets, and attached by the site.
        QString folder{}; //!< Of the site's application; empty: none.
    };

    explicit CallMemory(center::Desk &desk, QObject *parent = nullptr);
    ~CallMemory() override;

    const Past *latestOf(const QString &number) const; //!< Null: no call with it in this sitting.
    //! The other party of the call in front, else of the last one; empty: none yet.
    QString presentNumber() const { return m_present; }
    bool isInCall() const { return m_isInCall; }

Q_SIGNALS:
    void changed();

private:
    void received(const xuc::Event &event) override;
    void follow();

    center::Desk &m_desk;
    center::CallSheets m_sheets;
    QHash<QString, Past> m_byNumber;
    QString m_present{};
    bool m_isInCall = false;
};

} // namespace vigie::ui
