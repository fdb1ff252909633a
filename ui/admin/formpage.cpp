// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/formpage.h"

#include "base/ids.h"
#include "store/journal.h"
#include "ui/admin/meanwhilenote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/keymap.h"

#include <QLocale>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    const QString &kind()
    {
        static const QString name = u"administration"_s;
        return name;
    }

} // namespace

FormPage::FormPage(const AdminParts &parts, const AdminSpot &spot, QWidget *parent)
    : FormFrame(parts, spot, parent)
{
    connect(cancelButton(), &Button::clicked, this, &FormPage::cancel);
    connect(saveButton(), &Button::clicked, this, &FormPage::save);
    connect(startOverButton(), &Button::clicked, this, &FormPage::startOver);
    connect(&meanwhile(), &MeanwhileNote::chosen, this, &FormPage::settle);
    connect(&room().saves(), &FormSaves::ended, this,
            [this](const QString &key, const FormSaves::Save &, const FormSaves::End &end) {
                if (m_isSaving && key == draftKey())
                    heedEnd(end);
            });
    parts.keys.bind(KeyAction::SaveCallback, this, [this] { save(); });
}

//! Another account, server or object is offered nothing of this one's.
QString FormPage::draftKey(const AdminSpot &at) const
{
    const AdminSite &site = room().site();
    const QUrl &server = site.server.isEmpty() ? room().around().configuration : site.server;
    return QStringList{server.authority(),
                       site.login,
                       QString::number(int(at.kind)),
                       QString::number(raw(at.xivo)),
                       at.entity,
                       QString::number(at.id)}
        .join(u'/');
}

void FormPage::dropDraft(store::Journal &journal, const QString &key)
{
    journal.remove(kind(), key);
}

QString FormPage::sinceWords(const QDateTime &at)
{
    const QLocale locale;
    const QString time = locale.toString(at.time(), u"HH:mm"_s);
    if (at.date() == QDate::currentDate())
        return tr("Typed before, at %1").arg(time);
    return tr("Typed on %1, at %2").arg(locale.toString(at.date(), QLocale::ShortFormat), time);
}

void FormPage::begin()
{
    const auto there = onServer();
    m_wasThere = there.has_value();
    m_server = there.value_or(typed());
    m_first = typed();
    m_isFilling = false;
    const FormDraft kept = FormDraft::fromJson(parts().journal.value(kind(), draftKey()));
    if (!kept.isEmpty())
        lay(kept);
    setRestored(isChanged() ? sinceWords(kept.at) : QString());
    if (room().saves().isUnderWay(draftKey()))
        showSaving(true);
    else if (const auto failed = room().saves().takeFailure(draftKey()))
        tellFailure(*failed);
}

void FormPage::discard()
{
    dropDraft(parts().journal, draftKey());
    m_first = typed();
}

void FormPage::write(const FormDraft &draft)
{
    if (draft.isEmpty())
        dropDraft(parts().journal, draftKey());
    else
        parts().journal.put(kind(), draftKey(), draft.toJson());
}

bool FormPage::hasDraft(const AdminSpot &spot) const
{
    return !FormDraft::fromJson(parts().journal.value(kind(), draftKey(spot))).isEmpty();
}

void FormPage::keepFor(const AdminSpot &spot, const QJsonObject &before, const QJsonObject &values)
{
    parts().journal.put(kind(), draftKey(spot), FormDraft::of(before, values).toJson());
}

void FormPage::propose(const QString &key, const std::function<void()> &set)
{
    const bool wasFilling = std::exchange(m_isFilling, true);
    set();
    m_isFilling = wasFilling;
    m_first[key] = typed()[key];
    m_server[key] = m_first[key];
}

void FormPage::keep()
{
    if (m_isFilling)
        return;
    setProblem({});
    setRefused({});
    write(FormDraft::of(m_first, typed()));
}

void FormPage::takeServer()
{
    if (m_isFilling || m_isSaving)
        return;
    const auto there = onServer();
    if (!there && m_wasThere)
        setProblem(tr("Somebody deleted it meanwhile, so it cannot be saved. What you typed stays "
                      "until you throw it away."));
    if (!there || *there == m_server)
        return;
    m_wasThere = true;
    m_server = *there;
    const FormDraft draft = FormDraft::of(m_first, typed());
    lay(draft);
    const FormDraft now = FormDraft::of(m_first, typed());
    if (now.changes != draft.changes)
        write(now);
}

void FormPage::lay(const FormDraft &draft)
{
    const FormDraft::Laid laid = draft.over(m_server);
    m_isFilling = true;
    if (laid.values != typed())
        fill(laid.values);
    m_isFilling = false;
    m_first = typed();
    for (const QString &key : laid.own)
        m_first[key] = laid.disputed.contains(key) ? draft.changes[key].was : m_server[key];
    m_disputed = laid.disputed;
    showDisputed();
}

void FormPage::showDisputed()
{
    const QJsonObject now = typed();
    QList<MeanwhileNote::Row> rows;
    for (const QString &key : std::as_const(m_disputed))
        rows.append({.key = key,
                     .name = nameOf(key),
                     .mine = wordsOf(key, now[key]),
                     .theirs = wordsOf(key, m_server[key])});
    meanwhile().setRows(rows);
}

//! The person chose one of the two values.
void FormPage::settle(const QString &key, bool isTheirs)
{
    m_disputed.removeAll(key);
    m_first[key] = m_server[key];
    if (isTheirs) {
        QJsonObject now = typed();
        now[key] = m_server[key];
        m_isFilling = true;
        fill(now);
        m_isFilling = false;
    }
    showDisputed();
    keep();
}

QString FormPage::wordsOf(const QString &, const QJsonValue &value) const
{
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    return value.toVariant().toString();
}

void FormPage::startOver()
{
    m_disputed.clear();
    m_first = m_server;
    m_isFilling = true;
    fill(m_server);
    m_isFilling = false;
    m_first = typed();
    setRestored({});
    showDisputed();
    keep();
}

void FormPage::save()
{
    if (m_isSaving)
        return;
    clearProblems();
    if (!m_disputed.isEmpty()) {
        setProblem(tr("Choose first which values to keep."));
        meanwhile().focusFirst();
        return;
    }
    if (check())
        send();
}

void FormPage::sending(const QString &name, const QString &done,
                       const std::function<void()> &refresh)
{
    parts().journal.flush();
    //: %1: what was to be saved, %2: why it was not.
    const QString refused = tr("%1 was not saved. %2").arg(name, u"%1"_s);
    //: %1: what was to be saved, %2: what happened and what to do.
    const QString uncertain = tr("Nobody knows whether %1 was saved. %2").arg(name, u"%1"_s);
    room().saves().begin(
        draftKey(), {.done = done, .refused = refused, .uncertain = uncertain, .refresh = refresh});
    showSaving(true);
}

//! What is typed meanwhile would be neither saved nor kept: nothing can be.
void FormPage::showSaving(bool isSaving)
{
    m_isSaving = isSaving;
    setPending(isSaving);
}

void FormPage::heedEnd(const FormSaves::End &end)
{
    showSaving(false);
    if (end.failure) {
        room().saves().takeFailure(draftKey());
        tellFailure(end);
        takeServer();
        return;
    }
    m_first = typed(); // Nothing of it is lost any more.
    m_disputed.clear();
    showDisputed();
    setRestored({});
    finish(end.id);
}

void FormPage::tellFailure(const FormSaves::End &end)
{
    //: In a form's foot; %1 is a time of day.
    const QString words
        = end.failure->isUncertain() ? tr("No sure answer, %1") : tr("Not saved, %1");
    setRefused(words.arg(QLocale().toString(end.at, u"HH:mm:ss"_s)));
    fail(*end.failure);
}

void FormPage::finish(qint32)
{
    left();
}

void FormPage::cancel()
{
    // What is being saved goes on; it is told of when it ends.
    if (m_isSaving || (!isChanged() && !hasSecret())) {
        left();
        return;
    }
    auto *dialog = new Dialog(tr("Throw away what you typed?"), Dialog::Width::Small, window());
    dialog->setObjectName(u"throwAwayDialog"_s);
    dialog->setText(tr("It is kept on this computer until you save it or throw it away. You may "
                       "also go elsewhere and come back."));
    dialog->addCancel();
    connect(dialog->addAnswer(tr("Throw away"), Button::Variant::Danger, u"throwAway"_s),
            &Button::clicked, this, [this] {
                dropDraft(parts().journal, draftKey());
                left();
            });
    dialog->open();
}

} // namespace vigie::ui
