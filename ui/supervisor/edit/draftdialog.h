// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/supervisor/edit/editdrafts.h"
#include "ui/supervisor/edit/floordialog.h"

#include <QPointer>

#include <functional>

namespace vigie::ui {

//! A dialog of the floor in which things are typed that nobody may lose.
//!
//! Until it is saved or discarded, what was typed also stands in the journal. Esc, the cross and
//! the window's close ask first; another language takes all of it along.
class DraftDialog : public FloorDialog
{
    Q_OBJECT
public:
    DraftDialog(const FloorParts &parts, const QString &title, Width width, QWidget *window);
    ~DraftDialog() override;

    //! Under what the journal has it; to be set before it is shown. \a subject: of EditDrafts.
    void setSubject(const QString &subject) { m_subject = subject; }
    //! It shows what was typed \a at and not saved. \a anew opens the dialog without that.
    void tellRestored(const QDateTime &at, const std::function<void()> &anew);

    void reject() override;

protected:
    Button *addDiscard(); //!< Cancel: said on purpose, so that nothing is asked.
    void keepDraft(); //!< After each change.
    void forgetDraft(); //!< For good: it is saved, or not wanted.
    void leave() override; //!< The journal keeps what was typed.
    FloorDialog *again() final;

    virtual bool isTouched() const = 0; //!< Something would be lost.
    virtual QJsonObject form() const { return {}; } //!< For the journal; empty: nothing to keep.
    virtual DraftDialog *copy() = 0; //!< With what was typed, in today's language.

    void showEvent(QShowEvent *event) override;

private:
    void discard();
    void askToDiscard(const std::function<void()> &then);

    const QPointer<EditDrafts> m_drafts; //!< May go before it, with who is signed in.
    QPointer<Dialog> m_question;
    QString m_subject{};
    bool m_isHeld = false;
    bool m_isDone = false; //!< Saved or discarded.
};

} // namespace vigie::ui
