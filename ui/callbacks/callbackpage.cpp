// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callbacks/callbackpage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "ui/callbacks/callbackform.h"
#include "ui/callbacks/callbacklist.h"
#include "ui/models/callbackmodel.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/floortable.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/scaling.h"

#include <QHBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Callback;
using models::CallbackModel;
using Step = CallbackWork::Step;
using Phase = CallbackWork::Phase;

namespace {

    constexpr int formWidth = 424;
    constexpr int narrowFormWidth = 400;

} // namespace

CallbackPage::CallbackPage(center::Desk &desk, models::FrameClock &frames, store::Journal &journal,
                           KeyMap &keys, QWidget *parent)
    : PlacePage(Rank::Work, parent)
    , m_desk(desk)
    , m_keys(keys)
    , m_work(desk)
    , m_drafts(desk, journal)
    , m_tries(desk, journal)
    , m_list(new CallbackList(desk, m_work, frames, this))
    , m_form(new CallbackForm(desk, m_work, m_drafts, this))
{
    setObjectName(u"callbackPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_form);
    keepPaneWidth(m_form, formWidth);
    m_form->hide();
    m_list->model()->setTries(m_tries.all());
    keys.bind(KeyAction::SaveCallback, this, [this] { save(); });

    connect(&m_work, &CallbackWork::openChanged, this, &CallbackPage::showOpen);
    connect(&m_work, &CallbackWork::changed, this, &CallbackPage::markPending);
    connect(&m_work, &CallbackWork::saved, this,
            [this](const QString &request, const center::CallbackOutcome &outcome) {
                m_drafts.remove(request);
                if (outcome.isAgain()) {
                    m_tries.add(request);
                    m_due.insert(request, {outcome.dueDate, outcome.periodUuid});
                }
                m_list->model()->setTries(m_tries.all());
            });
    connect(&m_work, &CallbackWork::givenBack, this, [this](const QString &request) {
        // The server ended the ticket; the words are offered again with the request.
        CallbackDraft draft = m_drafts.draft(request);
        if (!draft.ticket.isEmpty())
            m_tries.add(request);
        draft = {.comment = draft.comment};
        m_drafts.keep(request, draft);
        m_list->model()->setTries(m_tries.all());
    });
    connect(m_list->model(), &CallbackModel::totalsChanged, this, [this] {
        const models::CallbackTotals &totals = m_list->model()->totals();
        setCount(totals.due(), totals.over > 0 ? center::Level::Alarm : center::Level::None);
    });
    connect(&desk, &center::Desk::callbacksChanged, this, &CallbackPage::countTries);
    connect(&desk, &center::Desk::callbacksChanged, this, &CallbackPage::resume);
    connect(&frames, &models::FrameClock::second, this, &CallbackPage::tick);
    const models::CallbackTotals &totals = m_list->model()->totals();
    setCount(totals.due(), totals.over > 0 ? center::Level::Alarm : center::Level::None);
    countTries();
    resume();
}

CallbackPage::~CallbackPage()
{
    m_drafts.flush();
}

void CallbackPage::setQuietHours(const site::QuietHours &hours)
{
    m_form->setQuietHours(hours);
}

QString CallbackPage::title() const
{
    return tr("Callbacks");
}

QList<StatusBar::KeyHint> CallbackPage::keyHints() const
{
    //: Status bar, beside the key that takes a callback.
    const StatusBar::KeyHint take{.key = tr("Enter"), .text = tr("Take")};
    if (m_work.open().isEmpty())
        return {take};
    return {take,
            //: Status bar, beside the key Esc.
            {.key = tr("Esc"), .text = tr("Give back")},
            //: Status bar, beside the keys Ctrl S.
            {.key = m_keys.capText(KeyAction::SaveCallback), .text = tr("Save")}};
}

void CallbackPage::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    keepPaneWidth(m_form, isNarrow ? narrowFormWidth : formWidth);
    m_list->setNarrow(isNarrow, !m_work.open().isEmpty());
}

void CallbackPage::setStale(bool isStale)
{
    m_list->setStale(isStale);
}

void CallbackPage::setCompactRows(bool isCompact)
{
    m_list->setCompact(isCompact);
}

void CallbackPage::showOpen()
{
    const QString before = std::exchange(m_shown, m_work.open());
    if (!before.isEmpty()) {
        CallbackDraft draft = m_drafts.draft(before);
        draft.isOpen = false;
        m_drafts.keep(before, draft);
        m_drafts.flush();
    }
    m_list->model()->setOpen(m_shown);
    const bool hasForm = !m_shown.isEmpty();
    if (hasForm) {
        m_form->setAttempt(m_tries.finished(m_shown) + 1);
        m_form->open();
    }
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_form->setVisible(hasForm);
    m_list->setNarrow(m_isNarrow, hasForm);
    if (hadFocus && hasForm)
        m_form->focusFirst();
    else if (hadFocus)
        m_list->table()->setFocus();
    if (const int row = m_list->model()->rowOf(m_shown); row >= 0)
        m_list->table()->setCurrentIndex(m_list->model()->index(row, CallbackModel::NameColumn));
    Q_EMIT keyHintsChanged();
}

void CallbackPage::markPending()
{
    const center::Intent *take = m_work.intent(Step::Take);
    const QString asked = take && take->isOpen() ? take->subject : QString();
    if (asked == m_pendingRow)
        return;
    m_list->model()->setPending(m_pendingRow, false);
    m_pendingRow = asked;
    m_list->model()->setPending(m_pendingRow, true);
}

//! Another day or period, but for one's own result, is an attempt that somebody else made in vain.
void CallbackPage::countTries()
{
    const center::Callbacks &callbacks = m_desk.center().callbacks();
    if (!callbacks.isKnown())
        return;
    bool isChanged = false;
    for (int i = 0; i < callbacks.count(); ++i) {
        const Callback &each = callbacks.at(center::CallbackRow(i));
        if (!each.isListed) {
            m_due.remove(each.uuid);
            continue;
        }
        const Due due{each.dueDate, each.period.uuid};
        const auto known = m_due.constFind(each.uuid);
        const bool isOwn = each.uuid == m_work.open() && m_work.phase(Step::Save) != Phase::None;
        if (known != m_due.constEnd() && *known != due && !isOwn) {
            m_tries.add(each.uuid);
            isChanged = true;
        }
        m_due.insert(each.uuid, due);
    }
    if (isChanged)
        m_list->model()->setTries(m_tries.all());
}

void CallbackPage::resume()
{
    if (m_hasResumed || !m_desk.center().callbacks().isKnown())
        return;
    m_hasResumed = true;
    m_drafts.dropStale();
    m_tries.dropClosed();
    // Of this computer's own last sitting; what was taken elsewhere waits on top of the list.
    if (const auto request = m_drafts.openOne())
        m_work.openOwn(*request);
}

void CallbackPage::tick()
{
    m_list->tick();
    if (!m_shown.isEmpty())
        m_form->refresh();
}

void CallbackPage::save()
{
    if (!m_shown.isEmpty())
        m_form->save();
}

//! A consultation is cancelled by the same key, and comes first.
bool CallbackPage::takesEscape() const
{
    const auto &calls = m_desk.center().calls().calls();
    const bool isConsulting = std::any_of(calls.cbegin(), calls.cend(),
                                          [](const auto &call) { return call.consultation; });
    return !m_shown.isEmpty() && !isConsulting;
}

bool CallbackPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && takesEscape()) {
        event->accept();
        return true;
    }
    return PlacePage::event(event);
}

void CallbackPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && takesEscape())
        m_form->close();
    else
        PlacePage::keyPressEvent(event);
}

} // namespace vigie::ui
