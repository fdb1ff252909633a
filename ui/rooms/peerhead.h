// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/conversation.h"
#include "xuc/events/phonestatus.h"

#include <QWidget>

#include <optional>

namespace vigie::ui {

class Button;
class Words;

//! With whom one writes, and the state of that phone; calls it.
class PeerHead : public QWidget
{
    Q_OBJECT
public:
    explicit PeerHead(QWidget *parent = nullptr);

    void show(const center::ChatPeer &peer, std::optional<xuc::PhoneStatus> status);
    void setCallObstacle(const QString &reason);

Q_SIGNALS:
    void callRequested(const QString &number);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    center::ChatPeer m_peer{};
    std::optional<xuc::PhoneStatus> m_status{};
    Words *m_name;
    Words *m_phone;
    QWidget *m_glyph; //!< Room for the phone's icon.
    Button *m_call;
    QString m_obstacle{};
};

} // namespace vigie::ui
