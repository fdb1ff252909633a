// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/quiethours.h"
#include "ui/callbacks/callbackdraft.h"
#include "ui/callbacks/callbacktries.h"
#include "ui/callbacks/callbackwork.h"
#include "ui/widgets/placepage.h"

#include <QHash>

#include <utility>

namespace vigie::models {
class FrameClock;
}

namespace vigie::ui {

class CallbackForm;
class CallbackList;
class KeyMap;

//! The agent's callbacks: whom to call back, and beside it the one that is open.
class CallbackPage : public PlacePage
{
    Q_OBJECT
public:
    CallbackPage(center::Desk &desk, models::FrameClock &frames, store::Journal &journal,
                 KeyMap &keys, QWidget *parent = nullptr);
    ~CallbackPage() override;

    void setQuietHours(const site::QuietHours &hours);
    CallbackWork &work() { return m_work; }

    QString title() const override;
    QList<StatusBar::KeyHint> keyHints() const override;
    void setNarrow(bool isNarrow) override;
    void setStale(bool isStale) override;
    void setCompactRows(bool isCompact) override;

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Due = std::pair<QDate, QString>; //!< Day and period.

    void save(); //!< What is open, if nothing is wrong with it.
    void showOpen();
    void markPending();
    void countTries();
    void resume(); //!< What the program was ended in the middle of.
    void tick();
    bool takesEscape() const;

    center::Desk &m_desk;
    KeyMap &m_keys;
    CallbackWork m_work;
    CallbackDrafts m_drafts;
    CallbackTries m_tries;
    CallbackList *m_list;
    CallbackForm *m_form;
    QHash<QString, Due> m_due{}; //!< As last told.
    QString m_shown{}; //!< The request in the form.
    QString m_pendingRow{};
    bool m_isNarrow = false;
    bool m_hasResumed = false;
};

} // namespace vigie::ui
