// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QStringList>

namespace vigie::ui {

//! What a person changed in a form and has not sent: field by field, with the value before.
//!
//! Fields that were not touched are not in it, so that it never brings an old value back.
struct FormDraft
{
    struct Change
    {
        QJsonValue was{};
        QJsonValue is{};

        bool operator==(const Change &) const = default;
    };
    QMap<QString, Change> changes{};
    QDateTime at{};

    bool isEmpty() const { return changes.isEmpty(); }
    static FormDraft of(const QJsonObject &before, const QJsonObject &now);

    //! As the journal keeps it; the time is ISO 8601.
    QJsonObject toJson() const;
    static FormDraft fromJson(const QJsonObject &kept);

    //! The draft over what the server has now.
    struct Laid
    {
        QJsonObject values{}; //!< To be shown.
        QStringList own{}; //!< Fields that hold the person's value.
        QStringList disputed{}; //!< Of these, the ones that somebody else changed meanwhile.
    };
    Laid over(const QJsonObject &server) const;
};

} // namespace vigie::ui
