// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/quiethours.h"
#include "ui/callbacks/callbackdraft.h"
#include "ui/widgets/pane.h"

namespace vigie::center {
class Desk;
struct Callback;
}

namespace vigie::ui {

class CallbackComment;
class CallbackFoot;
class CallbackFormHead;
class CallbackNumbers;
class CallbackResult;
class FittedArea;
class CallbackWork;
class ProblemLine;
class Words;

//! One callback under way: whom to call, what came of it, what there is to say about it.
//!
//! Every keystroke goes to the journal. A failure leaves all as it was entered.
class CallbackForm : public Pane
{
    Q_OBJECT
public:
    CallbackForm(center::Desk &desk, CallbackWork &work, CallbackDrafts &drafts,
                 QWidget *parent = nullptr);

    void setQuietHours(const site::QuietHours &hours);
    void setAttempt(int number); //!< Which one this is.
    void open(); //!< What the work has open; with its draft.
    void refresh(); //!< A tick, or something that it shows changed.
    void save(); //!< If nothing is wrong; else says what.
    void close(); //!< Gives the callback back, or leaves one that is lost.
    void focusFirst();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showResult();
    void keepResult();
    void keep();
    void showKept();
    void showHead(const center::Callback &callback);
    void showLoss();
    QString lossSentence() const;
    QString callObstacle() const;
    QString resultObstacle() const;
    QString saveObstacle() const;
    bool canGiveResult() const;

    center::Desk &m_desk;
    CallbackWork &m_work;
    CallbackDrafts &m_drafts;
    QString m_request{}; //!< Its uuid.
    CallbackDraft m_draft{};
    site::QuietHours m_quiet{};
    int m_attempt = 1;
    QString m_keptAt{}; //!< When the disk had the draft.
    QString m_keepProblem{};
    CallbackFormHead *m_head;
    ProblemLine *m_loss;
    Words *m_numbersLabel;
    CallbackNumbers *m_numbers;
    QWidget *m_descriptionPart;
    Words *m_descriptionLabel;
    Words *m_description;
    FittedArea *m_area;
    CallbackResult *m_result;
    bool m_keepsResult = false; //!< In view, whatever takes height away.
    bool m_isResultOpen = false; //!< A call was made: what came of it can be said.
    CallbackComment *m_comment;
    CallbackFoot *m_foot;
};

} // namespace vigie::ui
