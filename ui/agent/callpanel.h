// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QVBoxLayout;

namespace vigie::center {
class Desk;
class QueueWaits;
}
namespace vigie::models {
class FrameClock;
}
namespace vigie::telephony {
struct Call;
}

namespace vigie::ui {

class CallActions;
class CallBar;
struct CallContext;
class FoldedCallBar;
class Keypad;
class RecordingFrame;
class TransferPopup;

//! The person's calls: one tall bar, the others folded above it. Without calls it has no height.
class CallPanel : public QWidget
{
    Q_OBJECT
public:
    CallPanel(center::Desk &desk, const center::QueueWaits &waits, models::FrameClock &clock,
              QWidget *parent = nullptr);

    void setStale(bool isStale);
    void setNarrow(bool isNarrow);
    void setRecordingShown(bool isShown); //!< Neither mark nor frame without.
    CallActions *actions() const;
    TransferPopup *transferPopup() const { return m_transfer; }
    //! Asks for the number, \a number already filled in.
    void openTransfer(const QString &number = {});
    void openKeypad();
    void answerRinging(); //!< The ringing call, be it in front or folded.

private:
    void refresh();
    void foldOthers(const telephony::Call &front);
    CallContext contextOf(const telephony::Call &call) const;
    QString queueName(const telephony::Call &call) const;
    QString outgoingQueue(const telephony::Call &call) const;
    QString colleague(const telephony::Call &call) const;
    void tick();

    center::Desk &m_desk;
    const center::QueueWaits &m_waits;
    QVBoxLayout *m_column;
    QList<FoldedCallBar *> m_folded;
    CallBar *m_bar;
    Keypad *m_keypad;
    TransferPopup *m_transfer;
    RecordingFrame *m_frame;
    bool m_isStale = false;
    bool m_showsRecording = true;
};

} // namespace vigie::ui
