// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace vigie::ui {

//! Whether the desktop's panel is dark: what an icon without colours is drawn on.
//!
//! GNOME's is dark in each of its themes; elsewhere panels follow the desktop's colours, which the
//! settings portal tells.
class PanelTone : public QObject
{
    Q_OBJECT
public:
    explicit PanelTone(const QDBusConnection &session, QObject *parent = nullptr);

    std::optional<bool> isDark() const { return m_isDark; } //!< Nothing: nobody tells.

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void hear(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(QVariant value);

    QDBusConnection m_session;
    std::optional<bool> m_isDark{};
};

} // namespace vigie::ui
