// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/callbackfiles.h"
#include "ui/widgets/dialog.h"

class QRadioButton;

namespace vigie::ui {

class CallbackCourier;
class Field;

//! By which way files of callbacks travel: over XuC, or straight to the configuration server.
class RouteDialog : public Dialog
{
    Q_OBJECT
public:
    RouteDialog(CallbackCourier &courier, const QUrl &server, QWidget *window);

    void accept() override;

private:
    void show(const center::CallbackFileRoute &route);
    void addFields();

    CallbackCourier &m_courier;
    const QUrl m_server;
    QRadioButton *m_relay;
    QRadioButton *m_direct;
    Field *m_base;
    Field *m_header;
    Field *m_import;
    Field *m_tickets;
};

} // namespace vigie::ui
