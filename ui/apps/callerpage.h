// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/apps/calldata.h"
#include "ui/widgets/placepage.h"

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class CallCard;
class EmptyState;
class PopList;

//! What is known of the caller at hand, and the pages that were opened for calls.
class CallerPage : public PlacePage
{
    Q_OBJECT
public:
    explicit CallerPage(Rank rank, QWidget *parent = nullptr);

    QString title() const override;
    QLatin1StringView icon() const override;
    void setNarrow(bool isNarrow) override;

    void setCall(const CallData &call);
    PopList *pops() const { return m_pops; }

Q_SIGNALS:
    void narrowChanged(bool isNarrow);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QBoxLayout *m_panes;
    CallCard *m_card;
    EmptyState *m_empty;
    PopList *m_pops;
};

} // namespace vigie::ui
