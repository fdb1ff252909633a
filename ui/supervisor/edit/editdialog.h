// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/watcher.h"
#include "ui/supervisor/edit/editdrafts.h"
#include "ui/supervisor/edit/floordialog.h"

#include <functional>

namespace vigie::ui {

class Banner;
class Words;

//! What the floor's editing dialogs share: a line for a lost link, at the foot what saving
//! comes to, and care for what was typed.
//!
//! Esc, the cross and the window's close ask first when something was typed. It follows the
//! server's state frame by frame; another language takes all that was typed along. Until it is
//! saved or discarded, what was typed also stands in the journal.
class EditDialog : public FloorDialog, private center::Watcher
{
    Q_OBJECT
public:
    EditDialog(const FloorParts &parts, const QString &title, Width width, QWidget *window);
    ~EditDialog() override;

    //! Under what the journal has it; to be set before it is shown. \a subject: of EditDrafts.
    void setSubject(const QString &subject) { m_subject = subject; }
    //! It shows what was typed \a at and not saved. \a anew opens the dialog without that.
    void tellRestored(const QDateTime &at, const std::function<void()> &anew);

    void reject() override;
    void accept() override; //!< Saves.

protected:
    Button *saveButton() const { return m_save; }
    void setSummary(const QString &what, const QString &more);
    void refresh(); //!< The foot, what stands in the way, and the height.
    void leave() override; //!< The journal keeps what was typed.
    FloorDialog *again() final;

    virtual bool isTouched() const = 0; //!< Something would be lost.
    virtual QString obstacle() const = 0; //!< Why it cannot be saved, beyond a lost link.
    virtual void showSummary() = 0;
    virtual void save() = 0;
    virtual void merge() = 0; //!< The server's state may differ.
    virtual void passSecond() { }
    virtual EditDialog *copy() = 0; //!< With its draft, in today's language.
    virtual QJsonObject form() const { return {}; } //!< Its draft; of a dialog with a subject.
    virtual bool isAbout(center::AgentRow row, center::AgentFields fields) const;

    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void queueChanged(center::QueueRow row, center::QueueFields fields) override;
    void agentChanged(center::AgentRow row, center::AgentFields fields) override;
    void callersChanged(center::QueueRow) override { }
    void partsChanged(center::Parts) override { mark(); }
    void cleared() override { leave(); }
    void mark();
    void follow();
    void askToDiscard(const std::function<void()> &then);
    void discard();
    void forget(); //!< By the journal.
    void keepDraft();

    Banner *m_banner;
    Words *m_what;
    Words *m_more;
    Button *m_save;
    QPointer<Dialog> m_question;
    const QPointer<EditDrafts> m_drafts; //!< May go before it, with who is signed in.
    QString m_subject{};
    bool m_isHeld = false;
    bool m_isDone = false; //!< Saved or discarded.
    bool m_isMarked = false;
};

} // namespace vigie::ui
