// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace vigie::net {

//! The kernel's own notices that an interface, an address or a route came or went (Linux).
class RouteSocket final : public QObject
{
    Q_OBJECT
public:
    explicit RouteSocket(QObject *parent = nullptr);
    ~RouteSocket() override;

    [[nodiscard]] bool open(); //!< False where there are no such notices.

Q_SIGNALS:
    void noticed(); //!< Often many at once.

private:
    void drain();

    int m_descriptor = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace vigie::net
