// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"
#include "xci/failure.h"

#include <QHash>
#include <QJsonObject>
#include <QPointer>

#include <functional>

QT_BEGIN_NAMESPACE
class QScrollArea;
QT_END_NAMESPACE

namespace vigie::ui {

class Button;
class Field;
class ProblemNote;

//! A form of the administration: what is typed is journaled with each key, stays through a lost
//! session and a refusal, and is offered again when the form is opened the next time.
//!
//! Passwords alone are not journaled.
class FormPage : public AdminPage
{
    Q_OBJECT
public:
    FormPage(const AdminParts &parts, const AdminSpot &spot, QWidget *parent = nullptr);

    QList<StatusBar::KeyHint> keyHints() const override;
    bool isSaving() const { return m_isSaving; }

protected:
    virtual QJsonObject typed() const = 0; //!< All that is on screen but passwords.
    virtual void fill(const QJsonObject &typed) = 0;
    virtual bool check() = 0; //!< Marks what is wrong; false: something is.
    virtual void send() = 0; //!< Asks the server; answers go through ending().
    virtual AdminSpot back() const = 0; //!< Where Cancel and success lead.

    //! After the subclass has shown what the server has: offers what was typed earlier.
    void begin();
    void stopSaving(); //!< Nothing was sent.
    void keep(); //!< Something was typed.
    bool isChanged() const;
    int changeCount() const;
    void discard(); //!< What was typed is of no use any more.
    void keepFor(const AdminSpot &spot, QJsonObject typed); //!< As if typed there.
    void rebase(); //!< What is on screen now is not the person's.
    void save();
    void startOver();

    //! Hears the end of a call, also when the page was left meanwhile: \a done only if it is there.
    template <typename Answer> auto ending(const std::function<void(const Answer &)> &done);
    virtual void fail(const xci::Failure &failure);
    //! The field of a key of the wire, for what the server says of it.
    void addField(const QString &key, Field *field) { m_fields.append({key, field}); }

    QBoxLayout *content() const { return m_content; }
    QBoxLayout *contentRow() const { return m_row; } //!< Beside the scrolled content.
    QBoxLayout *foot() const { return m_footLeft; }
    void setSaveText(const QString &text, const QString &saving);
    void setNote(const QString &words); //!< At the left of the foot.
    void setProblem(const QString &sentence); //!< On top.
    Button *saveButton() const { return m_save; }
    Button *cancelButton() const { return m_cancel; }
    void resizeEvent(QResizeEvent *event) override;
    virtual void left(); //!< Saved, or thrown away.

private:
    void cancel();
    void showChanges();
    void heedEnd(const std::optional<xci::Failure> &failure);
    static void dropDraft(store::Journal &journal, const QString &key);
    QString draftKey() const { return draftKey(spot()); }
    QString draftKey(const AdminSpot &at) const;

    QList<std::pair<QString, Field *>> m_fields{};
    QBoxLayout *m_row;
    QBoxLayout *m_content;
    QBoxLayout *m_footLeft;
    ProblemNote *m_problem;
    QWidget *m_note;
    QWidget *m_restored;
    Button *m_startOver;
    ProblemNote *m_refused;
    Button *m_cancel;
    Button *m_save;
    QString m_saveText{};
    QString m_savingText{};
    QJsonObject m_first{}; //!< As the server has it.
    bool m_isSaving = false;
    bool m_isFilling = true; //!< Until begin(): nothing is the person's yet.
};

template <typename Answer> auto FormPage::ending(const std::function<void(const Answer &)> &done)
{
    return [page = QPointer(this), &journal = parts().journal, key = draftKey(),
            done](const Answer &answer) {
        if (answer)
            dropDraft(journal, key);
        if (!page)
            return;
        page->heedEnd(answer ? std::nullopt : std::optional(answer.failure()));
        if (answer)
            done(answer);
    };
}

} // namespace vigie::ui
