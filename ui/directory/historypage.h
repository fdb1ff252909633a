// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/history.h"
#include "ui/directory/dialseam.h"
#include "ui/directory/nowlook.h"
#include "ui/widgets/placepage.h"

namespace vigie::models {
class FrameClock;
}
namespace vigie::store {
class Journal;
}

namespace vigie::ui {

class Button;
class CallMemory;
class Chip;
class CustomerPane;
class EmptyState;
class Field;
class HistoryModel;
class HistoryView;
class MenuPanel;
class PhoneWatch;
class Segments;
class KeyMap;
class Words;

//! Past calls by day: the person's own, the agent's, a queue's; redial, and whom a call was with.
class HistoryPage : public PlacePage
{
    Q_OBJECT
public:
    HistoryPage(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                CallMemory &memory, KeyMap &keys, WhyNoCall whyNoCall, QWidget *parent = nullptr);
    ~HistoryPage() override;

    QString title() const override;
    QList<StatusBar::KeyHint> keyHints() const override;
    void setNarrow(bool isNarrow) override;
    void setStale(bool isStale) override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    enum Segment { All, OfQueues, Direct, Missed };

    void build();
    void connectAll();
    void retranslate();
    void refresh();
    void refreshNote();
    void showCustomer();
    void openChooser();
    void choose(int id);
    void redial(const QString &number);
    void followCall();
    void exportCsv();
    bool passes(const center::HistoryRecord &record) const;
    QString nameOf(const center::HistoryRecord &record) const;
    QString scopeWords() const;

    center::Desk &m_desk;
    center::History &m_history;
    KeyMap &m_keys;
    const WhyNoCall m_whyNoCall;
    PhoneWatch *m_watch;
    HistoryModel *m_model;
    Segments *m_segments;
    Field *m_filter;
    Chip *m_chooser;
    MenuPanel *m_choices;
    Words *m_span;
    Button *m_export;
    HistoryView *m_view;
    EmptyState *m_empty;
    QWidget *m_noteRow;
    Words *m_note;
    Button *m_retry;
    CustomerPane *m_customer;
    QString m_called{};
    bool m_isNarrow = false;
    bool m_isStale = false;
};

} // namespace vigie::ui
