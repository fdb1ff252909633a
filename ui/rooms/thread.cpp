// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/thread.h"

#include "base/clock.h"
#include "ui/rooms/chatwords.h"
#include "ui/rooms/textrow.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

#include <algorithm>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::ChatText;
using center::Conversation;
using center::HistoryState;

namespace {

    constexpr int dayHeight = 28;

    //! The head of a day.
    class DayHead final : public Pane
    {
    public:
        DayHead(const QString &day, QWidget *parent) : Pane(&Theme::header, parent)
        {
            keepHeight(this, dayHeight);
            setRules(Qt::BottomEdge);
            auto *row = new QHBoxLayout(this);
            row->setContentsMargins(12, 0, 12, 0);
            row->addWidget(new Words(day, TextRole::CaptionStrong, &Theme::text, this));
        }
    };

} // namespace

Thread::Thread(const Clock &clock, QWidget *parent)
    : QScrollArea(parent)
    , m_clock(clock)
    , m_content(new Pane(&Theme::surface))
    , m_column(new QVBoxLayout(m_content))
    , m_topLine(new QWidget(m_content))
    , m_top(new Words({}, TextRole::Caption, &Theme::text2, m_topLine))
    , m_more(new Button(QString(), m_topLine))
{
    setObjectName(u"thread"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    m_column->setContentsMargins(0, 0, 0, 8);
    m_column->setSpacing(0);
    auto *top = new QHBoxLayout(m_topLine);
    top->setContentsMargins(12, 8, 12, 8);
    top->addWidget(m_top);
    top->addWidget(m_more);
    top->addStretch(1);
    m_more->setObjectName(u"earlierTexts"_s);
    m_more->setSize(Button::Size::Small);
    m_column->addWidget(m_topLine);
    m_column->addStretch(1);
    setWidget(m_content);
    connect(m_more, &Button::clicked, this, [this] {
        if (m_asksHistory)
            return Q_EMIT historyRequested();
        m_limit += shownAtFirst;
        Q_EMIT olderRequested();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_isAtFoot = value >= verticalScrollBar()->maximum() - 4; });
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int maximum) {
        if (m_isAtFoot)
            verticalScrollBar()->setValue(maximum);
    });
}

void Thread::show(const Conversation &conversation)
{
    if (m_username != conversation.peer.username) {
        m_username = conversation.peer.username;
        m_limit = shownAtFirst;
        m_isAtFoot = true;
    }
    const auto left = std::max<qsizetype>(0, conversation.texts.size() - m_limit);
    std::vector<Place> wanted;
    for (qsizetype i = left; i < conversation.texts.size(); ++i)
        wanted.push_back({conversation.texts[i].id, conversation.texts[i].at.date()});
    const bool isContinued = m_places.size() <= wanted.size()
        && std::equal(m_places.begin(), m_places.end(), wanted.begin());
    if (isContinued) {
        for (auto i = m_places.size(); i < wanted.size(); ++i)
            add(wanted[i], i == 0 ? QDate() : wanted[i - 1].day);
        m_places = wanted;
    } else {
        rebuild(wanted);
    }
    // What one wrote oneself is what one wants to see.
    if (!conversation.texts.isEmpty() && conversation.texts.last().isOpen())
        m_isAtFoot = true;
    refresh(conversation);
    showTop(conversation);
}

void Thread::rebuild(const std::vector<Place> &wanted)
{
    const auto old = m_content->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *widget : old) {
        if (widget == m_topLine)
            continue;
        m_column->removeWidget(widget);
        widget->hide();
        widget->deleteLater(); // One of its buttons may be what asked for this.
    }
    m_rows.clear();
    m_places = wanted;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        add(wanted[i], i == 0 ? QDate() : wanted[i - 1].day);
}

void Thread::add(const Place &place, const QDate &dayBefore)
{
    const auto insert = [this](QWidget *widget) {
        m_column->insertWidget(m_column->count() - 1, widget); // Before the stretch.
        widget->show();
    };
    if (place.day != dayBefore)
        insert(new DayHead(ChatWords::day(place.day, m_clock.wallTime().date()), m_content));
    auto *row = new TextRow(place.id, m_content);
    row->setObstacle(m_obstacle);
    connect(row, &TextRow::retryRequested, this, &Thread::retryRequested);
    connect(row, &TextRow::discardRequested, this, &Thread::discardRequested);
    connect(row, &TextRow::linkActivated, this, &Thread::linkActivated);
    m_rows.push_back(row);
    insert(row);
}

void Thread::refresh(const Conversation &conversation)
{
    const qsizetype first = conversation.texts.size() - qsizetype(m_rows.size());
    const ChatText *before = nullptr;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ChatText &text = conversation.texts[first + qsizetype(i)];
        const bool isFirst = !before || before->isMine != text.isMine
            || before->at.date() != text.at.date() || before->at.secsTo(text.at) > 300;
        m_rows[i]->show(text, conversation.peer, isFirst, i + 1 == m_rows.size());
        before = &text;
    }
}

void Thread::showTop(const Conversation &conversation)
{
    const bool hasMore = conversation.texts.size() > qsizetype(m_rows.size());
    m_asksHistory = conversation.history == HistoryState::Silent;
    QString top;
    if (conversation.history == HistoryState::Asked)
        top = tr("Reading earlier texts");
    else if (m_asksHistory)
        top = tr("Earlier texts did not come: the server may keep none.");
    else if (conversation.texts.isEmpty())
        top = tr("Nothing was written yet.");
    m_top->setText(top);
    m_top->setVisible(!top.isEmpty());
    setAccessibleName(tr("Texts of this talk"));
    m_more->setText(m_asksHistory ? tr("Ask again") : tr("Earlier texts"));
    m_more->setVisible(m_asksHistory || hasMore);
    m_topLine->setVisible(!top.isEmpty() || m_asksHistory || hasMore);
}

void Thread::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    for (TextRow *row : m_rows)
        row->setObstacle(reason);
}

void Thread::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_places = {{}}; // Names nothing: all is built anew at the next show().
}

} // namespace vigie::ui
