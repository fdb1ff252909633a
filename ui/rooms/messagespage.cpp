// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/messagespage.h"

#include "center/chat.h"
#include "center/contactcenter.h"
#include "center/desk.h"
#include "telephony/driver.h"
#include "ui/rooms/chatjournal.h"
#include "ui/rooms/composer.h"
#include "ui/rooms/conversationdelegate.h"
#include "ui/rooms/conversationmodel.h"
#include "ui/rooms/peerhead.h"
#include "ui/rooms/thread.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/scaling.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QUrl>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Chat;
using center::Conversation;

namespace {

    constexpr int sideWidth = 320;
    constexpr int narrowSideWidth = 260;
    constexpr int barHeight = 40;

} // namespace

MessagesPage::MessagesPage(center::Desk &desk, store::Journal &journal, QWidget *parent)
    : PlacePage(Rank::Work, parent)
    , m_desk(desk)
    , m_chat(desk.chat())
    , m_journal(new ChatJournal(desk, journal, this))
    , m_model(new ConversationModel(desk, this))
    , m_delegate(new ConversationDelegate(desk.clock(), this))
{
    setObjectName(u"messagesPage"_s);
    build();
    connectAll();
    retranslate();
    m_journal->restore();
    showList();
    showCurrent();
}

MessagesPage::~MessagesPage()
{
    m_chat.setReading({});
    m_desk.unwatchPhones(m_watched);
}

void MessagesPage::build()
{
    m_side = new Pane(&Theme::surface, this);
    auto *bar = new Pane(&Theme::surface, m_side);
    keepHeight(bar, barHeight);
    bar->setRules(Qt::BottomEdge);
    m_search = new Field({}, bar);
    m_search->setLeadingIcon("magnifying-glass"_L1);
    m_search->edit()->setObjectName(u"chatSearch"_s);
    auto *barRow = new QHBoxLayout(bar);
    barRow->setContentsMargins(12, 0, 12, 0);
    barRow->addWidget(m_search);
    m_list = new QListView(m_side);
    m_list->setObjectName(u"conversations"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nobody = new EmptyState({}, {}, m_side);
    auto *sideColumn = new QVBoxLayout(m_side);
    sideColumn->setContentsMargins(0, 0, 0, 0);
    sideColumn->setSpacing(0);
    sideColumn->addWidget(bar);
    sideColumn->addWidget(m_list, 1);
    sideColumn->addWidget(m_nobody, 1);

    m_talk = new Pane(&Theme::surface, this);
    m_head = new PeerHead(m_talk);
    m_thread = new Thread(m_desk.clock(), m_talk);
    m_composer = new Composer(m_talk);
    auto *talkColumn = new QVBoxLayout(m_talk);
    talkColumn->setContentsMargins(0, 0, 0, 0);
    talkColumn->setSpacing(0);
    talkColumn->addWidget(m_head);
    talkColumn->addWidget(m_thread, 1);
    talkColumn->addWidget(m_composer);
    m_noTalk = new EmptyState({}, {}, this);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addWidget(new Rule(Qt::Vertical, 0, this));
    row->addWidget(m_talk, 1);
    row->addWidget(m_noTalk, 1);
    setNarrow(false);
}

void MessagesPage::connectAll()
{
    connect(&m_chat, &Chat::listChanged, this, &MessagesPage::showList);
    connect(&m_chat, &Chat::serviceChanged, this, &MessagesPage::showObstacle);
    connect(&m_chat, &Chat::conversationChanged, this, [this](const QString &username) {
        if (username == m_current)
            showCurrent();
    });
    connect(&m_chat, &Chat::heard, this, [this](const center::ChatPeer &from, const QString &text) {
        //: Announced: a person wrote a text.
        m_list->setAccessibleDescription(tr("%1 writes: %2").arg(from.label(), text));
        QAccessibleEvent event(m_list, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    });
    connect(&m_desk, &center::Desk::linkChanged, this, &MessagesPage::showObstacle);
    connect(&m_desk, &center::Desk::hintsChanged, this, &MessagesPage::showCurrent);
    connect(&m_desk, &center::Desk::callsChanged, this, &MessagesPage::showObstacle);
    connect(m_search, &Field::textEdited, m_model, &ConversationModel::setFilter);
    connect(m_search, &Field::textEdited, this, &MessagesPage::showList);
    connect(m_search, &Field::accepted, this, &MessagesPage::openTyped);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    choose(index.data(ConversationModel::UsernameRole).toString());
            });
    connect(m_list, &QListView::activated, this, [this] { m_composer->setFocus(); });
    connect(m_head, &PeerHead::callRequested, this,
            [this](const QString &number) { m_desk.ask(telephony::Verb::Dial, {}, number); });
    connect(m_thread, &Thread::retryRequested, this,
            [this](quint32 id) { m_chat.retry(m_current, id); });
    connect(m_thread, &Thread::discardRequested, this,
            [this](quint32 id) { m_chat.discard(m_current, id); });
    connect(m_thread, &Thread::historyRequested, this, [this] { m_chat.askAgain(m_current); });
    connect(m_thread, &Thread::olderRequested, this, &MessagesPage::showCurrent);
    connect(m_thread, &Thread::linkActivated, this, [](const QString &address) {
        const QUrl url(address);
        if (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
            QDesktopServices::openUrl(url);
    });
    connect(m_composer, &Composer::textEdited, this, [this](const QString &text) {
        if (const Conversation *one = m_chat.find(m_current)) {
            m_journal->setDraft(one->peer, text);
            m_composer->setSavedAt(m_journal->savedAt(m_current));
        }
    });
    connect(m_composer, &Composer::escaped, this, [this] { m_list->setFocus(); });
    connect(m_composer, &Composer::left, m_journal, &ChatJournal::flush);
    connect(m_composer, &Composer::sendRequested, this, &MessagesPage::submit);
    connect(m_journal, &ChatJournal::saved, this, [this](const QString &username) {
        if (username == m_current)
            m_composer->setSavedAt(m_journal->savedAt(username));
    });
}

QString MessagesPage::title() const
{
    return tr("Messages");
}

QList<StatusBar::KeyHint> MessagesPage::keyHints() const
{
    if (m_current.isEmpty())
        return {};
    //: Status bar, beside the key Enter.
    return {{.key = tr("Enter"), .text = tr("Send", "verb")},
            //: Status bar, beside the key Esc.
            {.key = tr("Esc"), .text = tr("Back to the list")}};
}

void MessagesPage::setNarrow(bool isNarrow)
{
    keepPaneWidth(m_side, isNarrow ? narrowSideWidth : sideWidth);
}

void MessagesPage::setStale(bool isStale)
{
    m_isStale = isStale;
    m_delegate->setStale(isStale);
    m_list->viewport()->update();
    showCurrent();
}

void MessagesPage::open(const center::ChatPeer &peer)
{
    m_search->setText({});
    m_model->setFilter({});
    m_chat.open(peer);
    choose(peer.username);
    Q_EMIT frontRequested();
    m_composer->setFocus();
}

//! Return in the field above the list: the one person that it leaves, or a login as it stands.
void MessagesPage::openTyped()
{
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty())
        return;
    if (m_model->rowCount() > 0 && !m_chat.find(typed))
        return open(
            {.username = m_model->index(0).data(ConversationModel::UsernameRole).toString()});
    if (typed.contains(u' ')) {
        m_search->setError(tr("Type the login, without spaces."));
        return;
    }
    open({.username = typed});
}

void MessagesPage::choose(const QString &username)
{
    if (username != m_current) {
        m_current = username;
        m_composer->setText(m_journal->draft(username));
        m_composer->setSavedAt(m_journal->savedAt(username));
        Q_EMIT keyHintsChanged();
    }
    const QModelIndex index = m_model->indexOf(username);
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    refreshReading();
    showCurrent();
}

void MessagesPage::submit(const QString &text)
{
    const Conversation *one = m_chat.find(m_current);
    if (!one || !sendObstacle().isEmpty())
        return;
    const center::ChatPeer peer = one->peer;
    // First the text that is under way, then the draft's end: the disk has one or both.
    m_chat.send(m_current, text);
    m_composer->setText({});
    m_journal->setDraft(peer, {});
    m_composer->setSavedAt({});
}

QString MessagesPage::sendObstacle() const
{
    if (!m_desk.isUp())
        return tr("No link to the server. What you type is kept here.");
    if (m_chat.service() == Chat::Service::Missing)
        return tr("This server has not answered: it may have no text chat.");
    return {};
}

void MessagesPage::showObstacle()
{
    const QString reason = sendObstacle();
    m_composer->setObstacle(reason);
    // A failed text may be sent again to a server that did not answer: it is the way to find out.
    m_thread->setObstacle(m_desk.isUp() ? QString() : reason);
    const telephony::Obstacle call = m_desk.phone().obstacle(telephony::Verb::Dial);
    m_head->setCallObstacle(
        call == telephony::Obstacle::LinkDown     ? tr("No link to the server.")
            : call == telephony::Obstacle::NoLine ? tr("You have no phone line.")
            : call != telephony::Obstacle::None || !m_desk.center().calls().calls().isEmpty()
            ? tr("You are in a call.")
            : QString());
}

void MessagesPage::showCurrent()
{
    const Conversation *one = m_chat.find(m_current);
    m_talk->setVisible(one != nullptr);
    m_noTalk->setVisible(one == nullptr);
    if (!one)
        return;
    const auto status = m_desk.center().hint(one->peer.phone);
    m_head->show(one->peer, m_isStale ? std::nullopt : status);
    m_composer->setPeer(one->peer.label());
    m_thread->show(*one);
    showObstacle();
}

void MessagesPage::showList()
{
    const int unread = m_chat.unread();
    setCount(unread > 0 ? unread : -1);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_nobody->setVisible(isEmpty);
    const QString typed = m_search->text().trimmed();
    if (typed.isEmpty())
        m_nobody->setTexts(tr("No talk yet."),
                           tr("Type a colleague's login above, or use Chat in the contacts."));
    else
        m_nobody->setTexts(tr("No talk with “%1”.").arg(typed),
                           tr("Enter begins one with the person of that login."));
    watchPhones();
    const QModelIndex index = m_model->indexOf(m_current);
    if (index.isValid() && m_list->currentIndex() != index)
        m_list->setCurrentIndex(index);
    if (!m_current.isEmpty() && !m_chat.find(m_current)) { // Signed out.
        m_current.clear();
        showCurrent();
    }
}

void MessagesPage::watchPhones()
{
    QStringList phones;
    for (const Conversation &one : m_chat.conversations()) {
        if (!one.peer.phone.isEmpty())
            phones.append(one.peer.phone);
    }
    phones.sort();
    if (phones == m_watched)
        return;
    const QStringList before = std::exchange(m_watched, phones);
    m_desk.watchPhones(m_watched);
    m_desk.unwatchPhones(before);
}

//! Texts are read when their talk is on screen in the window that the person uses.
void MessagesPage::refreshReading()
{
    const bool isSeen = isVisible() && window()->isActiveWindow();
    m_chat.setReading(isSeen ? m_current : QString());
}

void MessagesPage::retranslate()
{
    m_search->setPlaceholder(tr("Name, or a login to write to"));
    m_search->edit()->setAccessibleName(tr("Find a talk, or begin one by login"));
    m_list->setAccessibleName(tr("Talks"));
    m_noTalk->setTexts(tr("No talk is open."), tr("Choose a person at the left."));
    showList();
    showCurrent();
}

void MessagesPage::showEvent(QShowEvent *event)
{
    PlacePage::showEvent(event);
    window()->installEventFilter(this);
    if (m_current.isEmpty() && m_model->rowCount() > 0)
        choose(m_model->index(0).data(ConversationModel::UsernameRole).toString());
    refreshReading();
}

void MessagesPage::hideEvent(QHideEvent *event)
{
    PlacePage::hideEvent(event);
    refreshReading();
}

void MessagesPage::changeEvent(QEvent *event)
{
    PlacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_delegate->forgetText();
}

bool MessagesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::WindowDeactivate)
        refreshReading();
    return PlacePage::eventFilter(watched, event);
}

} // namespace vigie::ui
