// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/directory/contactdetails.h"

#include "center/contacts.h"
#include "ui/directory/contactfields.h"
#include "ui/directory/contactrow.h"
#include "ui/directory/contactwords.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/menupanel.h"
#include "ui/widgets/phonevisual.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::Directory;
using xuc::ContactActionKind;

namespace {

    constexpr int paneWidth = 380;
    enum MenuEntry { EditEntry, DeleteEntry };

    //! The square with initials, 56 wide.
    class Portrait : public QWidget
    {
    public:
        Portrait(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
        {
            setFixedSize(56, 56);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            paintInitials(painter, rect(), m_name, fontFor(TextRole::Title), themeOf(this));
        }

    private:
        QString m_name;
    };

    //! The phone's glyph, 16 wide.
    class PhoneGlyph : public QWidget
    {
    public:
        PhoneGlyph(const xuc::PhoneStatus &status, QWidget *parent)
            : QWidget(parent)
            , m_status(status)
        {
            setFixedSize(16, 20);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            const PhoneVisual look = visualOf(m_status);
            QPainter painter(this);
            if (!look.icon.isEmpty())
                drawIcon(painter, rect(), look.icon, 16, themeOf(this).*look.colour);
        }

    private:
        const xuc::PhoneStatus &m_status;
    };

} // namespace

ContactDetails::ContactDetails(QWidget *parent)
    : Pane(&Theme::surface, parent)
    , m_menu(new MenuPanel(this))
{
    setObjectName(u"contactDetails"_s);
    keepPaneWidth(this, paneWidth);
    setRules(Qt::LeftEdge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    connect(m_menu, &MenuPanel::triggered, this, [this](int id) {
        if (id == EditEntry)
            Q_EMIT editRequested();
        else
            Q_EMIT deleteRequested();
    });
}

void ContactDetails::show(const xuc::Contact &contact)
{
    if (m_contact == contact)
        return;
    m_contact = contact;
    build();
}

void ContactDetails::clear()
{
    m_contact.reset();
    build();
}

void ContactDetails::build()
{
    delete std::exchange(m_sheet, nullptr);
    m_phoneWords = nullptr;
    m_phoneGlyph = nullptr;
    m_star = nullptr;
    m_call = nullptr;
    m_more = nullptr;
    m_callNote = nullptr;
    if (!m_contact)
        return;
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new Pane(&Theme::surface);
    scroll->setWidget(page);
    m_sheet = scroll;
    layout()->addWidget(scroll);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    addHead(column);
    addActions(column);
    addSections(column);
    column->addStretch();
    showPhone();
    showStar();
    setCalling(m_isCalling, m_hasCallFailed);
    setWhyNoCall(m_whyNoCall);
    scroll->show();
}

void ContactDetails::addHead(QVBoxLayout *column)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 16, 12, 12);
    head->setSpacing(12);
    head->addWidget(new Portrait(m_contact->name, this), 0, Qt::AlignTop);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *name = new Words(m_contact->name, TextRole::Title, &Theme::text, this);
    name->setElided(true);
    name->setObjectName(u"contactName"_s);
    names->addWidget(name);
    QStringList subtitles{m_contact->subtitle1, m_contact->subtitle2};
    subtitles.removeAll(QString());
    if (!subtitles.isEmpty()) {
        auto *subtitle = new Words(subtitles.join(u" · "_s), TextRole::Body, &Theme::text2, this);
        subtitle->setElided(true);
        names->addWidget(subtitle);
    }
    head->addLayout(names, 1);
    head->setAlignment(names, Qt::AlignVCenter);
    m_star = new Button("star"_L1, tr("Add to favourites"), this);
    m_star->setObjectName(u"contactStar"_s);
    m_star->setVariant(Button::Variant::Ghost);
    m_star->setVisible(m_contact->canBeFavorite || m_contact->isFavorite);
    connect(m_star, &Button::clicked, this,
            [this] { Q_EMIT favouriteRequested(!m_contact->isFavorite); });
    head->addWidget(m_star, 0, Qt::AlignTop);
    column->addLayout(head);

    auto *phone = new QHBoxLayout;
    phone->setContentsMargins(16, 0, 16, 12);
    phone->setSpacing(7);
    m_phoneGlyph = new PhoneGlyph(m_phone, this);
    m_phoneWords = new Words({}, TextRole::Body, &Theme::text, this);
    phone->addWidget(m_phoneGlyph);
    phone->addWidget(m_phoneWords);
    phone->addStretch();
    column->addLayout(phone);
}

void ContactDetails::addActions(QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(16, 0, 16, 14);
    row->setSpacing(8);
    const QString number = center::numberOf(*m_contact);
    if (!number.isEmpty()) {
        m_call = new Button(ContactWords::action(ContactActionKind::Call), this);
        m_call->setObjectName(u"contactCall"_s);
        m_call->setVariant(Button::Variant::Primary);
        m_call->setIconName("phone"_L1);
        connect(m_call, &Button::clicked, this, [this, number] { Q_EMIT callRequested(number); });
        row->addWidget(m_call);
    }
    const QString login = center::argumentOf(*m_contact, ContactActionKind::Chat);
    if (m_isChatOffered && !login.isEmpty()) {
        auto *chat = new Button(ContactWords::action(ContactActionKind::Chat), this);
        chat->setObjectName(u"contactChat"_s);
        chat->setIconName("chat-circle-text"_L1);
        connect(chat, &Button::clicked, this, [this, login] { Q_EMIT chatRequested(login); });
        row->addWidget(chat);
    }
    const QString address = center::argumentOf(*m_contact, ContactActionKind::Mail);
    if (!address.isEmpty()) {
        auto *mail = new Button(ContactWords::action(ContactActionKind::Mail), this);
        mail->setObjectName(u"contactMail"_s);
        mail->setIconName("envelope-simple"_L1);
        connect(mail, &Button::clicked, this, [this, address] { Q_EMIT mailRequested(address); });
        row->addWidget(mail);
    }
    if (m_contact->isPersonal && m_isChangeable) {
        m_more = new Button("dots-three"_L1, tr("More for this contact"), this);
        m_more->setObjectName(u"contactMore"_s);
        connect(m_more, &Button::clicked, this, &ContactDetails::openMenu);
        row->addWidget(m_more);
    }
    row->addStretch();
    column->addLayout(row);
    m_callNote = new Words({}, TextRole::Caption, &Theme::danger, this);
    m_callNote->setContentsMargins(16, 0, 16, 10);
    m_callNote->setWordWrap(true);
    column->addWidget(m_callNote);
}

void ContactDetails::addSections(QVBoxLayout *column)
{
    QList<xuc::ContactDetail> sections = m_contact->details;
    QStringList sources;
    for (const xuc::ContactSource &source : m_contact->sources)
        sources.append(ContactWords::source(source.name));
    for (const xuc::ContactDetail &section : std::as_const(sections)) {
        if (!ContactFields::hasAny(section))
            continue;
        auto *fields = new ContactFields(section, m_folded.contains(section.name), this);
        const QString name = section.name;
        connect(fields, &ContactFields::folded, this, [this, name](bool isFolded) {
            if (isFolded)
                m_folded.insert(name);
            else
                m_folded.remove(name);
        });
        connect(fields, &ContactFields::callRequested, this, &ContactDetails::callRequested);
        connect(fields, &ContactFields::mailRequested, this, &ContactDetails::mailRequested);
        connect(fields, &ContactFields::linkRequested, this, &ContactDetails::linkRequested);
        column->addWidget(fields);
    }
    column->addWidget(new Rule(Qt::Horizontal, 0, this));
    if (!sources.isEmpty()) {
        //: %1 is one or several directories.
        auto *source = new Words(tr("Source: %1").arg(sources.join(u", "_s)), TextRole::Caption,
                                 &Theme::text2, this);
        source->setContentsMargins(16, 8, 16, 8);
        column->addWidget(source);
    }
}

void ContactDetails::showPhone()
{
    if (!m_phoneWords || !m_contact)
        return;
    const PhoneVisual look = visualOf(m_phone);
    const QString number = center::numberOf(*m_contact);
    m_phoneGlyph->setVisible(!look.icon.isEmpty());
    m_phoneWords->setVisible(!look.icon.isEmpty());
    //: State of a phone and its number: Available on 1044.
    m_phoneWords->setText(number.isEmpty() ? look.word : tr("%1 on %2").arg(look.word, number));
    m_phoneGlyph->update();
}

void ContactDetails::showStar()
{
    if (!m_star)
        return;
    m_star->setPending(m_wish == Directory::Wish::Pending ? tr("Saving") : QString());
    m_star->setIconName(m_contact->isFavorite ? "star-fill"_L1 : "star"_L1);
    m_star->setInk(m_wish == Directory::Wish::Failed ? &Theme::danger
                       : m_contact->isFavorite       ? &Theme::accent
                                                     : nullptr);
    const QString name = m_wish == Directory::Wish::Failed
        ? tr("Favourite not confirmed, try again")
        : m_contact->isFavorite ? tr("Remove from favourites")
                                : tr("Add to favourites");
    m_star->setAccessibleName(name);
    m_star->setToolTip(name);
    m_star->setObstacle(m_isStale ? tr("No link to the server.") : QString());
}

void ContactDetails::setPhone(xuc::PhoneStatus phone)
{
    if (std::exchange(m_phone, phone) != phone)
        showPhone();
}

void ContactDetails::setWish(Directory::Wish wish)
{
    if (std::exchange(m_wish, wish) != wish)
        showStar();
}

void ContactDetails::setCalling(bool isPending, bool hasFailed)
{
    m_isCalling = isPending;
    m_hasCallFailed = hasFailed;
    if (m_call)
        m_call->setPending(isPending ? tr("Calling") : QString());
    if (m_callNote) {
        m_callNote->setText(
            hasFailed ? tr("The call was not confirmed within 5 s. Try again, or use your phone.")
                      : QString());
        m_callNote->setVisible(hasFailed);
    }
}

void ContactDetails::setWhyNoCall(const QString &reason)
{
    m_whyNoCall = reason;
    if (m_call)
        m_call->setObstacle(reason);
}

void ContactDetails::setChatOffered(bool isOffered)
{
    if (std::exchange(m_isChatOffered, isOffered) != isOffered)
        build();
}

void ContactDetails::setChangeable(bool isChangeable)
{
    if (std::exchange(m_isChangeable, isChangeable) != isChangeable)
        build();
}

void ContactDetails::setStale(bool isStale)
{
    if (std::exchange(m_isStale, isStale) != isStale)
        showStar();
}

void ContactDetails::retranslate()
{
    build();
}

void ContactDetails::takeFocus()
{
    if (m_call)
        m_call->setFocus(Qt::OtherFocusReason);
    else if (m_star)
        m_star->setFocus(Qt::OtherFocusReason);
}

void ContactDetails::openMenu()
{
    m_menu->clear();
    m_menu->addEntry({.id = EditEntry, .icon = "pencil-simple"_L1, .text = tr("Edit…")});
    m_menu->addEntry({.id = DeleteEntry, .icon = "trash"_L1, .text = tr("Delete…")});
    m_menu->openBelow(m_more);
}

void ContactDetails::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    Pane::keyPressEvent(event);
}

void ContactDetails::paintEvent(QPaintEvent *event)
{
    Pane::paintEvent(event);
    if (m_contact)
        return;
    QPainter painter(this);
    painter.setFont(fontFor(TextRole::Body));
    painter.setPen(themeOf(this).text2);
    painter.drawText(rect().adjusted(17, 16, -16, -16), Qt::TextWordWrap,
                     tr("Choose a contact to see its numbers and addresses."));
}

} // namespace vigie::ui
