// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactspage.h"

#include "center/contactcenter.h"
#include "center/desk.h"
#include "center/intentbook.h"
#include "center/personalbook.h"
#include "telephony/phonenumber.h"
#include "ui/directory/contactdetails.h"
#include "ui/directory/contactmodel.h"
#include "ui/directory/contactview.h"
#include "ui/directory/personalcontacts.h"
#include "ui/directory/phonewatch.h"
#include "ui/directory/sourcepane.h"
#include "ui/models/frameclock.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keymap.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QUrl>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using center::Directory;
using xuc::Contact;
using xuc::ContactActionKind;
using xuc::PhoneStatus;

namespace {

    constexpr auto typingRest = 250ms;
    constexpr qsizetype leastTerm = 2; // One letter finds everybody.

} // namespace

ContactsPage::ContactsPage(center::Desk &desk, models::FrameClock &clock, store::Journal &journal,
                           KeyMap &keys, WhyNoCall whyNoCall, QWidget *parent)
    : PlacePage(Rank::People, parent)
    , m_desk(desk)
    , m_directory(desk.directory())
    , m_keys(keys)
    , m_whyNoCall(std::move(whyNoCall))
    , m_watch(new PhoneWatch(desk, this))
    , m_own(new PersonalContacts(desk.personalBook(), journal, this))
    , m_model(new ContactModel([this](const Contact &contact) { return phoneOf(contact); }, this))
    , m_sources(new SourcePane(
          m_directory, desk.personalBook(),
          [this](const Contact &contact) { return phoneOf(contact); }, this))
    , m_field(new Field({}, this))
    , m_filter(new Chip({}, this))
    , m_filterMenu(new MenuPanel(this))
    , m_summary(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_view(new ContactView(
          m_model, [this](const QString &key) { return m_directory.favouriteWish(key); }, this))
    , m_empty(new EmptyState({}, {}, this))
    , m_noteRow(new QWidget(this))
    , m_note(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_retry(new Button(QString(), this))
    , m_details(new ContactDetails(this))
{
    setObjectName(u"contactsPage"_s);
    build();
    connectAll();
    connect(&clock, &models::FrameClock::second, this, &ContactsPage::refreshNote);
    retranslate();
    setStale(!desk.isUp());
}

ContactsPage::~ContactsPage()
{
    // The children go after this: giving up their phones changes what the desk tells.
    m_desk.disconnect(this);
    m_directory.disconnect(this);
    m_desk.personalBook().disconnect(this);
    m_view->disconnect(this);
    m_sources->disconnect(this);
}

void ContactsPage::build()
{
    m_field->edit()->setObjectName(u"contactSearch"_s);
    m_field->setLeadingIcon("magnifying-glass"_L1);
    m_field->edit()->installEventFilter(this);
    m_filter->setObjectName(u"phoneFilter"_s);
    m_filter->setKind(Chip::Kind::Outline);
    m_filter->setTall(true);
    m_filter->setClickable(true);
    m_summary->setObjectName(u"contactSummary"_s);
    m_view->setObjectName(u"contacts"_s);
    m_retry->setObjectName(u"retrySearch"_s);
    m_retry->setSize(Button::Size::Small);
    m_note->setObjectName(u"contactNote"_s);
    m_note->setWordWrap(true);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 10, 12, 10);
    bar->setSpacing(8);
    bar->addWidget(m_field, 1);
    bar->addWidget(m_filter);
    bar->addWidget(m_summary);
    auto *note = new QHBoxLayout(m_noteRow);
    note->setContentsMargins(12, 8, 12, 8);
    note->addWidget(m_note, 1);
    note->addWidget(m_retry);
    auto *middle = new Pane(&Theme::surface, this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(new Rule(Qt::Horizontal, 0, this));
    column->addWidget(m_empty);
    column->addWidget(m_view, 1);
    column->addWidget(m_noteRow);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sources);
    row->addWidget(middle, 1);
    row->addWidget(m_details);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingRest);
}

void ContactsPage::connectAll()
{
    connect(&m_typing, &QTimer::timeout, this, &ContactsPage::searchNow);
    connect(m_field, &Field::textEdited, this, [this] {
        m_favourite.clear();
        m_typing.start();
    });
    connect(m_field, &Field::trailingTriggered, this, [this] { search({}); });
    connect(m_field, &Field::accepted, this, &ContactsPage::submit);
    connect(m_filter, &Chip::clicked, this, &ContactsPage::openFilter);
    connect(m_filterMenu, &MenuPanel::triggered, this, [this](int id) {
        m_phoneFilter = PhoneFilter(id);
        retranslate();
        refresh();
    });
    connect(m_retry, &Button::clicked, &m_directory, &Directory::searchAgain);
    connect(&m_directory, &Directory::searchChanged, this, &ContactsPage::refresh);
    connect(&m_directory, &Directory::favouritesChanged, this, &ContactsPage::refresh);
    connect(&m_desk.personalBook(), &center::PersonalBook::changed, this, &ContactsPage::refresh);
    connect(m_own, &PersonalContacts::kept, this, &ContactsPage::searchNow);
    connect(&m_desk, &center::Desk::hintsChanged, this, &ContactsPage::refreshRows);
    connect(&m_desk, &center::Desk::intentChanged, this, &ContactsPage::followCall);
    connect(&m_desk, &center::Desk::callsChanged, this, &ContactsPage::refreshDetails);
    connect(m_sources, &SourcePane::sourceChosen, this, [this] {
        m_favourite.clear();
        refresh();
    });
    connect(m_sources, &SourcePane::favouriteChosen, this, [this](const QString &key) {
        m_favourite = key;
        refreshDetails();
    });
    connect(m_sources, &SourcePane::favouriteActivated, this, [this](const QString &key) {
        for (const Contact &contact : m_directory.favourites()) {
            if (center::keyOf(contact) == key) {
                act(contact, center::defaultActionOf(contact));
                return;
            }
        }
    });
    connect(m_sources, &SourcePane::newRequested, m_own, [this] { m_own->edit({}, window()); });
    connect(m_sources, &SourcePane::importRequested, m_own, [this] { m_own->import(window()); });
    connect(m_sources, &SourcePane::exportRequested, m_own, [this] { m_own->exportAll(window()); });
    connect(m_view, &ContactView::currentMoved, this, [this] {
        m_favourite.clear();
        refreshDetails();
    });
    connect(m_view, &ContactView::defaultRequested, this,
            [this](const Contact &contact) { act(contact, center::defaultActionOf(contact)); });
    connect(m_view, &ContactView::actionRequested, this, &ContactsPage::act);
    connect(m_view, &ContactView::favouriteRequested, this,
            [this](const Contact &contact, bool isFavourite) {
                m_directory.setFavourite(contact, isFavourite);
            });
    connect(m_view, &ContactView::detailsRequested, this, [this] { showDetails(true); });
    connect(m_details, &ContactDetails::backRequested, this, [this] { showDetails(false); });
    connect(m_details, &ContactDetails::callRequested, this, &ContactsPage::call);
    connect(m_details, &ContactDetails::chatRequested, this, [this](const QString &login) {
        if (const auto &contact = m_details->contact())
            Q_EMIT chatRequested(login, contact->name);
    });
    connect(m_details, &ContactDetails::mailRequested, this, &ContactsPage::writeTo);
    connect(m_details, &ContactDetails::linkRequested, this, &ContactsPage::openLink);
    connect(m_details, &ContactDetails::favouriteRequested, this, &ContactsPage::toggleFavourite);
    connect(m_details, &ContactDetails::editRequested, this, [this] {
        if (const auto &contact = m_details->contact())
            m_own->edit(*contact, window());
    });
    connect(m_details, &ContactDetails::deleteRequested, this, [this] {
        if (const auto &contact = m_details->contact())
            m_own->askToDelete(*contact, window());
    });
    m_keys.bind(
        KeyAction::Favourite, this, [this] { toggleFavourite(); }, Qt::WidgetWithChildrenShortcut);
    m_keys.bind(KeyAction::Find, this, [this] {
        m_field->edit()->setFocus(Qt::ShortcutFocusReason);
        m_field->edit()->selectAll();
    });
}

QString ContactsPage::title() const
{
    return tr("Contacts");
}

QList<StatusBar::KeyHint> ContactsPage::keyHints() const
{
    return {{.key = tr("Enter", "key"), .text = tr("Call", "key hint")},
            {.key = m_keys.capText(KeyAction::Favourite), .text = tr("Favourite", "key hint")},
            {.key = tr("Right", "key"), .text = tr("Details", "key hint")}};
}

void ContactsPage::retranslate()
{
    m_field->edit()->setAccessibleName(tr("Search contacts"));
    m_field->setPlaceholder(tr("Name or number"));
    m_field->setTrailingAction("x"_L1, tr("Clear the search"));
    const QString words = m_phoneFilter == PhoneFilter::Available ? tr("Phone: available")
        : m_phoneFilter == PhoneFilter::InCall                    ? tr("Phone: in a call")
        : m_phoneFilter == PhoneFilter::Unavailable               ? tr("Phone: unavailable")
                                                                  : tr("Phone: any");
    m_filter->setText(words + u" ▾"_s);
    m_filter->setAccessibleName(words);
    m_view->setAccessibleName(tr("Contacts found"));
    m_retry->setText(tr("Retry"));
    m_retry->setAccessibleName(tr("Search again"));
    m_sources->retranslate();
    m_details->retranslate();
    refresh();
}

void ContactsPage::search(const QString &term)
{
    m_field->setText(term);
    m_favourite.clear();
    searchNow();
    m_field->edit()->setFocus(Qt::OtherFocusReason);
}

void ContactsPage::searchNow()
{
    m_typing.stop();
    const QString term = m_field->text().trimmed();
    m_directory.search(term.size() >= leastTerm ? term : QString());
}

QList<Contact> ContactsPage::allFound() const
{
    if (!m_directory.term().isEmpty())
        return m_directory.found();
    // Nothing searched: whom the person keeps.
    return m_sources->source() == SourcePane::personalKey() ? m_own->asContacts()
                                                            : m_directory.favourites();
}

bool ContactsPage::passes(const Contact &contact) const
{
    const QString source = m_sources->source();
    if (!source.isEmpty() && SourcePane::keyOf(contact) != source)
        return false;
    const PhoneStatus phone = phoneOf(contact);
    switch (m_phoneFilter) {
    case PhoneFilter::Any:
        return true;
    case PhoneFilter::Available:
        return phone == PhoneStatus::Available;
    case PhoneFilter::InCall:
        return phone == PhoneStatus::Busy || phone == PhoneStatus::Calling
            || phone == PhoneStatus::OnHold || phone == PhoneStatus::Ringing
            || phone == PhoneStatus::BusyAndRinging;
    case PhoneFilter::Unavailable:
        return phone == PhoneStatus::Unavailable || phone == PhoneStatus::Deactivated;
    }
    return true;
}

PhoneStatus ContactsPage::phoneOf(const Contact &contact) const
{
    if (const auto live = m_desk.center().hint(center::numberOf(contact)))
        return *live;
    return contact.status ? contact.status->phone : PhoneStatus::Unknown;
}

void ContactsPage::refresh()
{
    const QList<Contact> found = allFound();
    m_sources->setFound(found);
    QList<Contact> rows;
    QSet<QString> phones;
    const auto watch = [&phones](const Contact &contact) {
        const QString number = center::numberOf(contact);
        if (!number.isEmpty() && number.size() <= PhoneWatch::longestInternal)
            phones.insert(number);
    };
    for (const Contact &contact : found) {
        watch(contact);
        if (passes(contact))
            rows.append(contact);
    }
    for (const Contact &contact : m_directory.favourites())
        watch(contact);
    m_watch->setNumbers(phones);
    const Contact *before = m_view->current();
    const QString key = before ? center::keyOf(*before) : QString();
    m_model->setContacts(rows);
    m_view->setTerm(m_directory.term());
    if (!m_view->currentIndex().isValid() && !rows.isEmpty()) {
        const QString favourite = m_favourite;
        m_view->setCurrentIndex(m_model->index(std::max(0, m_model->rowOf(key))));
        m_favourite = favourite;
    }
    m_model->refresh();
    refreshNote();
    refreshDetails();
}

void ContactsPage::refreshRows()
{
    if (m_phoneFilter != PhoneFilter::Any) {
        refresh();
        return;
    }
    m_model->refresh();
    m_sources->setFound(allFound());
    refreshDetails();
}

void ContactsPage::refreshNote()
{
    const bool isSearching = !m_directory.term().isEmpty();
    const auto phase = m_directory.phase();
    const QStringList late = m_directory.lateSources();
    QString note;
    if (isSearching && phase == Directory::Phase::Silent)
        note = m_isStale
            ? tr("No link to the server. Your search is kept, and made again when it is back.")
            : tr("The directory did not answer within 5 s. Nothing tells whether it has anybody "
                 "of that name.");
    else if (m_directory.isLate())
        note = tr("The directory has not answered for %n s.", nullptr,
                  int(std::chrono::floor<std::chrono::seconds>(m_desk.clock().now()
                                                               - m_directory.askedAt())
                          .count()));
    else if (!late.isEmpty())
        //: %1 is a source of contacts.
        note = tr("%1 has not answered yet. Its results will be added below.")
                   .arg(SourcePane::wordsOf(late.first()));
    m_note->setText(note);
    m_noteRow->setVisible(!note.isEmpty());
    m_retry->setVisible(isSearching && phase == Directory::Phase::Silent && !m_isStale);

    const int rows = m_model->rowCount();
    QString summary;
    if (isSearching && phase == Directory::Phase::Asked)
        summary = tr("searching", "contacts");
    else if (isSearching && phase == Directory::Phase::Answered)
        summary = late.isEmpty() ? tr("%n found", "contacts", rows)
                                 : tr("%n found, 1 source late", "contacts", rows);
    m_summary->setText(summary);
    const bool isEmpty = rows == 0 && phase != Directory::Phase::Asked;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(rows > 0 || !isEmpty);
    if (isSearching)
        //: %1 is what was searched.
        m_empty->setTexts(tr("Nobody found for \"%1\"").arg(m_directory.term()),
                          tr("Try a part of the name, a company or a number, or another source."));
    else
        m_empty->setTexts(tr("No favourites yet"),
                          tr("Type two letters of a name or a part of a number. The star of a "
                             "contact keeps it here."));
}

void ContactsPage::refreshDetails()
{
    const Contact *chosen = m_view->current();
    for (const Contact &contact : m_directory.favourites()) {
        if (!m_favourite.isEmpty() && center::keyOf(contact) == m_favourite)
            chosen = &contact;
    }
    if (!chosen) {
        m_details->clear();
        return;
    }
    m_details->setChangeable(m_own->canChange(*chosen) && !m_isStale);
    m_details->show(*chosen);
    m_details->setPhone(phoneOf(*chosen));
    m_details->setWish(m_directory.favouriteWish(center::keyOf(*chosen)));
    m_details->setWhyNoCall(m_whyNoCall());
    followCall();
}

void ContactsPage::followCall()
{
    const center::Intent *wish = m_desk.intents().latest(telephony::Verb::Dial);
    const auto &contact = m_details->contact();
    const bool isThis = wish && contact && !m_called.isEmpty() && wish->number == m_called
        && center::numberOf(*contact) == m_called;
    m_details->setCalling(isThis && wish->isOpen(),
                          isThis && wish->state == center::IntentState::Failed);
}

void ContactsPage::submit()
{
    const QString term = m_field->text().trimmed();
    const bool isCurrent = m_directory.term() == term && !m_typing.isActive();
    if (!isCurrent) {
        searchNow();
        return;
    }
    const QString number = telephony::normalised(term);
    if (const Contact *contact = m_view->current())
        act(Contact(*contact), center::defaultActionOf(*contact));
    else if (m_directory.phase() == Directory::Phase::Answered && telephony::isPhoneNumber(number))
        call(number);
}

void ContactsPage::act(const Contact &contact, ContactActionKind kind)
{
    switch (kind) {
    case ContactActionKind::Call:
        call(center::numberOf(contact));
        break;
    case ContactActionKind::Chat:
        Q_EMIT chatRequested(center::argumentOf(contact, kind), contact.name);
        break;
    case ContactActionKind::Mail:
        writeTo(center::argumentOf(contact, kind));
        break;
    case ContactActionKind::Video:
    case ContactActionKind::Unknown:
        break;
    }
}

void ContactsPage::call(const QString &number)
{
    const QString dialled = telephony::dialled(number);
    if (const QString reason = m_whyNoCall(); !reason.isEmpty() || dialled.isEmpty()) {
        refreshDetails();
        return;
    }
    m_called = dialled;
    m_desk.ask(telephony::Verb::Dial, {}, dialled);
    followCall();
}

void ContactsPage::writeTo(const QString &address)
{
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address);
    QDesktopServices::openUrl(url);
}

void ContactsPage::openLink(const QString &text)
{
    const QUrl url = QUrl::fromUserInput(text);
    // Strangers' text: nothing but a web page is opened.
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        QDesktopServices::openUrl(url);
}

void ContactsPage::toggleFavourite()
{
    if (const auto &contact = m_details->contact())
        m_directory.setFavourite(*contact, !contact->isFavorite);
}

void ContactsPage::showDetails(bool isShown)
{
    if (m_isNarrow) {
        m_details->setVisible(isShown);
        m_sources->setVisible(!isShown);
    }
    if (isShown)
        m_details->takeFocus();
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void ContactsPage::openFilter()
{
    m_filterMenu->clear();
    const auto add = [this](PhoneFilter filter, QLatin1StringView icon, QColor Theme::*colour,
                            const QString &text) {
        m_filterMenu->addEntry({.id = int(filter),
                                .icon = icon,
                                .colour = colour,
                                .text = text,
                                .checked = m_phoneFilter == filter});
    };
    add(PhoneFilter::Any, "phone"_L1, &Theme::text2, tr("Any", "phone state"));
    add(PhoneFilter::Available, "check-circle-fill"_L1, &Theme::ready,
        tr("Available", "phone state"));
    add(PhoneFilter::InCall, "phone-fill"_L1, &Theme::call, tr("In a call", "phone state"));
    add(PhoneFilter::Unavailable, "circle"_L1, &Theme::out, tr("Unavailable", "phone state"));
    m_filterMenu->openBelow(m_filter);
}

void ContactsPage::setChatOffered(bool isOffered)
{
    m_view->setChatOffered(isOffered);
    m_details->setChatOffered(isOffered);
}

void ContactsPage::setNarrow(bool isNarrow)
{
    m_isNarrow = isNarrow;
    m_details->setVisible(!isNarrow);
    m_sources->show();
}

void ContactsPage::setStale(bool isStale)
{
    m_isStale = isStale;
    m_view->setStale(isStale);
    m_sources->setStale(isStale);
    m_details->setStale(isStale);
    refresh();
}

void ContactsPage::showEvent(QShowEvent *event)
{
    PlacePage::showEvent(event);
    if (m_directory.favouritesPhase() == Directory::Phase::Idle)
        m_directory.readFavourites();
    if (m_desk.personalBook().phase() == center::PersonalBook::Phase::Idle)
        m_desk.personalBook().read();
}

void ContactsPage::changeEvent(QEvent *event)
{
    PlacePage::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

bool ContactsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_view->moveCurrent(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return PlacePage::eventFilter(watched, event);
}

} // namespace vigie::ui
