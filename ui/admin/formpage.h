// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminroom.h"
#include "ui/admin/formdraft.h"
#include "ui/admin/formframe.h"

#include <type_traits>

namespace vigie::ui {

//! A form of the administration: what is changed is journaled with each key, stays through a lost
//! session and a refusal, and is offered again when the form is opened the next time, over what the
//! server has then.
//!
//! Passwords alone are not journaled. What is being saved goes on when the form is left; opened
//! again meanwhile it shows so, and is not sent twice.
class FormPage : public FormFrame
{
    Q_OBJECT
public:
    FormPage(const AdminParts &parts, const AdminSpot &spot, QWidget *parent = nullptr);

    bool isSaving() const { return m_isSaving; }
    QString draftKey() const { return draftKey(spot()); } //!< Of the draft and of the saving.

protected:
    virtual QJsonObject typed() const = 0; //!< All that is on screen but passwords.
    virtual void fill(const QJsonObject &typed) = 0;
    virtual bool check() = 0; //!< Marks what is wrong; false: something is.
    virtual void send() = 0; //!< sending(), then the call, which answers to ending().
    virtual AdminSpot back() const = 0; //!< Where Cancel and success lead.
    //! As the server has it now, in the form of typed(); nothing: a new one, or one that is gone.
    virtual std::optional<QJsonObject> onServer() { return {}; }
    virtual QString nameOf(const QString &key) const = 0; //!< Of a key of typed().
    virtual QString wordsOf(const QString &key, const QJsonValue &value) const;
    virtual bool hasSecret() const { return false; } //!< A password was typed.
    virtual void finish(qint32 id); //!< It was done; \a id: of what was created.
    virtual void fail(const xci::Failure &failure) { showFailure(failure); }

    //! After the subclass has shown what the server has: offers what was typed earlier.
    void begin();
    void takeServer(); //!< The server's may be another: what the person changed stays.
    void keep(); //!< Something was typed.
    bool isChanged() const { return typed() != m_first; }
    int changeCount() const { return int(FormDraft::of(m_first, typed()).changes.size()); }
    const QJsonObject &shared() const { return m_server; } //!< As the server told it last.
    void discard(); //!< What was typed is of no use any more.
    bool hasDraft(const AdminSpot &spot) const;
    //! As if \a values were typed there, over \a before.
    void keepFor(const AdminSpot &spot, const QJsonObject &before, const QJsonObject &values);
    void propose(const QString &key, const std::function<void()> &set); //!< Not the person's.
    void save();
    //! \a name: of what is saved; \a done: the sentence for its good end.
    void sending(const QString &name, const QString &done, const std::function<void()> &refresh);
    template <typename Answer> auto ending(); //!< Hears the end, also when the page was left.
    void left() { Q_EMIT goRequested(back()); } //!< Saved, or thrown away.

private:
    void cancel();
    void startOver();
    void write(const FormDraft &draft);
    void lay(const FormDraft &draft);
    void showDisputed();
    void settle(const QString &key, bool isTheirs);
    void showSaving(bool isSaving);
    void heedEnd(const FormSaves::End &end);
    void tellFailure(const FormSaves::End &end);
    static void dropDraft(store::Journal &journal, const QString &key);
    QString draftKey(const AdminSpot &at) const;
    static QString sinceWords(const QDateTime &at);

    QJsonObject m_first{}; //!< Without what the person changed.
    QJsonObject m_server{};
    QStringList m_disputed{}; //!< In m_first they hold what was there before somebody else came.
    bool m_wasThere = false; //!< The server had it once.
    bool m_isSaving = false;
    bool m_isFilling = true; //!< Until begin(): nothing is the person's yet.
};

template <typename Answer> auto FormPage::ending()
{
    return [&saves = room().saves(), &journal = parts().journal,
            key = draftKey()](const Answer &answer) {
        if (!answer) {
            saves.end(key, answer.failure());
            return;
        }
        dropDraft(journal, key);
        if constexpr (std::is_enum_v<std::remove_cvref_t<decltype(*answer)>>)
            saves.end(key, {}, qint32(*answer));
        else
            saves.end(key, {});
    };
}

} // namespace vigie::ui
