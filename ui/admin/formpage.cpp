// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/formpage.h"

#include "base/ids.h"
#include "store/journal.h"
#include "ui/admin/adminroom.h"
#include "ui/admin/adminwords.h"
#include "ui/admin/problemnote.h"
#include "ui/widgets/button.h"
#include "ui/widgets/dialog.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QTime>

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
    : AdminPage(parts, spot, parent)
    , m_row(new QHBoxLayout)
    , m_problem(new ProblemNote(this))
    , m_refused(new ProblemNote(this))
    , m_cancel(new Button(tr("Cancel"), this))
    , m_save(new Button({}, this))
{
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *ground = new Pane(&Theme::surface, area);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(12, 18, 12, 12);
    column->setSpacing(12);
    m_problem->setObjectName(u"formProblem"_s);
    column->addWidget(m_problem);
    m_content = new QHBoxLayout;
    m_content->setSpacing(40);
    column->addLayout(m_content, 1);
    area->setWidget(ground);
    m_row->setSpacing(0);
    m_row->addWidget(area, 1);
    body()->addLayout(m_row, 1);

    auto *foot = new Pane(&Theme::header, this);
    foot->setRules(Qt::TopEdge);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 10, 12, 10);
    row->setSpacing(8);
    m_footLeft = new QHBoxLayout;
    m_footLeft->setSpacing(8);
    auto *note = new Words({}, TextRole::Body, &Theme::text2, foot);
    note->setObjectName(u"formNote"_s);
    note->setElided(true);
    m_note = note;
    auto *restored = new Words({}, TextRole::Body, &Theme::text2, foot);
    restored->setObjectName(u"formRestored"_s);
    m_restored = restored;
    m_startOver = new Button(tr("Start over"), foot);
    m_startOver->setObjectName(u"formStartOver"_s);
    m_startOver->setVariant(Button::Variant::Ghost);
    m_refused->setObjectName(u"formRefused"_s);
    m_restored->hide();
    m_startOver->hide();
    row->addLayout(m_footLeft);
    row->addWidget(m_note, 1);
    row->addWidget(m_restored);
    row->addWidget(m_startOver);
    row->addWidget(m_refused);
    m_cancel->setObjectName(u"cancelForm"_s);
    m_save->setObjectName(u"saveForm"_s);
    m_save->setVariant(Button::Variant::Primary);
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    body()->addWidget(foot);
    connect(m_cancel, &Button::clicked, this, &FormPage::cancel);
    connect(m_save, &Button::clicked, this, &FormPage::save);
    connect(m_startOver, &Button::clicked, this, &FormPage::startOver);
    parts.keys.bind(KeyAction::SaveCallback, this, [this] { save(); });
}

QList<StatusBar::KeyHint> FormPage::keyHints() const
{
    return {{.key = parts().keys.capText(KeyAction::SaveCallback), .text = m_saveText}};
}

//! Another account, server or object is offered nothing of this one's.
QString FormPage::draftKey(const AdminSpot &at) const
{
    const AdminSite &site = room().site();
    return QStringList{site.server.authority(),       site.login, QString::number(int(at.kind)),
                       QString::number(raw(at.xivo)), at.entity,  QString::number(at.id)}
        .join(u'/');
}

void FormPage::dropDraft(store::Journal &journal, const QString &key)
{
    journal.remove(kind(), key);
}

void FormPage::begin()
{
    m_first = typed();
    m_isFilling = false;
    QJsonObject kept = parts().journal.value(kind(), draftKey());
    const QString at = kept.take("at"_L1).toString();
    if (kept.isEmpty())
        return;
    m_isFilling = true;
    fill(kept);
    m_isFilling = false;
    static_cast<Words *>(m_restored)->setText(tr("Typed before, at %1").arg(at));
    m_restored->show();
    m_startOver->show();
    showChanges();
}

bool FormPage::isChanged() const
{
    return typed() != m_first;
}

int FormPage::changeCount() const
{
    const QJsonObject now = typed();
    int count = 0;
    for (auto each = now.begin(); each != now.end(); ++each)
        count += each.value() == m_first.value(each.key()) ? 0 : 1;
    return count;
}

void FormPage::discard()
{
    dropDraft(parts().journal, draftKey());
    m_first = typed();
}

void FormPage::keepFor(const AdminSpot &spot, QJsonObject typed)
{
    typed.insert(u"at"_s, QLocale().toString(QTime::currentTime(), u"HH:mm"_s));
    parts().journal.put(kind(), draftKey(spot), typed);
}

void FormPage::rebase()
{
    m_first = typed();
}

void FormPage::keep()
{
    if (m_isFilling)
        return;
    setProblem({});
    m_refused->setText({});
    QJsonObject now = typed();
    if (now == m_first) {
        parts().journal.remove(kind(), draftKey());
    } else {
        now.insert(u"at"_s, QLocale().toString(QTime::currentTime(), u"HH:mm"_s));
        parts().journal.put(kind(), draftKey(), now);
    }
    showChanges();
}

void FormPage::showChanges()
{
    if (!m_save->isPending())
        m_save->setText(m_saveText);
}

void FormPage::startOver()
{
    m_isFilling = true;
    fill(m_first);
    m_isFilling = false;
    parts().journal.remove(kind(), draftKey());
    m_restored->hide();
    m_startOver->hide();
    keep();
}

void FormPage::setSaveText(const QString &text, const QString &saving)
{
    m_saveText = text;
    m_savingText = saving;
    m_save->setText(text);
}

void FormPage::setNote(const QString &words)
{
    static_cast<Words *>(m_note)->setText(words);
}

void FormPage::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
}

void FormPage::save()
{
    if (m_isSaving)
        return;
    setProblem({});
    m_refused->setText({});
    for (const auto &[key, field] : std::as_const(m_fields))
        field->clearError();
    if (!check())
        return;
    parts().journal.flush();
    m_isSaving = true;
    m_save->setPending(m_savingText);
    send();
}

void FormPage::stopSaving()
{
    m_isSaving = false;
    m_save->setPending({});
    m_save->setText(m_saveText);
}

void FormPage::heedEnd(const std::optional<xci::Failure> &failure)
{
    stopSaving();
    if (!failure) {
        m_first = typed(); // Nothing of it is lost any more.
        m_restored->hide();
        m_startOver->hide();
        return;
    }
    //: In a form's foot; %1 is a time of day.
    m_refused->setText(
        tr("Not saved, %1").arg(QLocale().toString(QTime::currentTime(), u"HH:mm:ss"_s)));
    fail(*failure);
}

void FormPage::fail(const xci::Failure &failure)
{
    using Kind = xci::Failure::Kind;
    const QString sentence = AdminWords::failure(failure);
    if (failure.kind == Kind::Refused || failure.kind == Kind::Conflict) {
        QStringList keys;
        for (const auto &[key, field] : std::as_const(m_fields))
            keys.append(key);
        const QString named = AdminWords::fieldOf(failure, keys);
        for (const auto &[key, field] : std::as_const(m_fields)) {
            if (key != named || !field->isVisible())
                continue;
            field->setError(sentence);
            field->edit()->setFocus();
            return;
        }
    }
    setProblem(sentence);
}

//! Beside each other where there is room, else one below the other.
void FormPage::resizeEvent(QResizeEvent *event)
{
    constexpr int widthOfTwo = 800;
    AdminPage::resizeEvent(event);
    m_content->setDirection(width() < scaledPane(widthOfTwo) ? QBoxLayout::TopToBottom
                                                             : QBoxLayout::LeftToRight);
}

void FormPage::left()
{
    Q_EMIT goRequested(back());
}

void FormPage::cancel()
{
    if (!isChanged()) {
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
                parts().journal.remove(kind(), draftKey());
                left();
            });
    dialog->open();
}

} // namespace vigie::ui
