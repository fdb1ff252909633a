// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"
#include "xci/failure.h"

#include <QPointer>

namespace vigie::ui {

class Button;
class Field;
class MeanwhileNote;
class ProblemNote;
class Words;

//! What a form looks like: problems on top, scrolled content, a foot with Cancel and Save.
class FormFrame : public AdminPage
{
    Q_OBJECT
public:
    FormFrame(const AdminParts &parts, const AdminSpot &spot, QWidget *parent = nullptr);

    QList<StatusBar::KeyHint> keyHints() const override;

protected:
    QBoxLayout *content() const { return m_content; }
    QBoxLayout *contentRow() const { return m_row; } //!< Beside the scrolled content.
    QBoxLayout *foot() const { return m_footLeft; }
    Button *saveButton() const { return m_save; }
    Button *cancelButton() const { return m_cancel; }
    Button *startOverButton() const { return m_startOver; }
    MeanwhileNote &meanwhile() const { return *m_meanwhile; }

    void setSaveText(const QString &text, const QString &saving);
    void setNote(const QString &words); //!< At the left of the foot.
    void setProblem(const QString &sentence); //!< On top.
    void setRefused(const QString &words); //!< In the foot.
    void setRestored(const QString &words); //!< Since when the draft is; empty: there is none.
    void setPending(bool isPending); //!< Nothing can be typed meanwhile.
    //! The field of a key of the wire, for what the server says of it.
    void addField(const QString &key, Field *field) { m_fields.append({key, field}); }
    void clearProblems();
    void showFailure(const xci::Failure &failure); //!< At the field it is about, else on top.
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFoot();

    QList<std::pair<QString, Field *>> m_fields{};
    QBoxLayout *m_row;
    QBoxLayout *m_content;
    QBoxLayout *m_footLeft;
    QWidget *m_ground; //!< All that can be typed in.
    ProblemNote *m_problem;
    MeanwhileNote *m_meanwhile;
    Words *m_note;
    Words *m_restored;
    Button *m_startOver;
    ProblemNote *m_refused;
    Button *m_cancel;
    Button *m_save;
    QPointer<QWidget> m_focused{}; //!< Before it was pending.
    QString m_saveText{};
    QString m_savingText{};
};

} // namespace vigie::ui
