// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/textrow.h"

#include "ui/rooms/chatwords.h"
#include "ui/rooms/linkedtext.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::TextState;

namespace {

    constexpr int timeWidth = 48;
    constexpr int glyph = 14;

    QLatin1StringView iconOf(TextState state)
    {
        switch (state) {
        case TextState::Heard:
            return {};
        case TextState::Sending:
            return "clock"_L1;
        case TextState::Delivered:
            return "check"_L1;
        case TextState::Kept:
            return "clock-countdown"_L1;
        case TextState::Failed:
            break;
        }
        return "warning-octagon-fill"_L1;
    }

} // namespace

TextRow::TextRow(quint32 id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_time(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_author(new Words({}, TextRole::BodyMedium, &Theme::text, this))
    , m_text(new QLabel(this))
    , m_glyph(new QWidget(this))
    , m_note(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_retry(new Button(tr("Send again"), this))
    , m_discard(new Button(tr("Discard"), this))
{
    setObjectName(u"chatText%1"_s.arg(id));
    keepWidth(m_time, timeWidth);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText); // Of our own making: see linkedText().
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::LinksAccessibleByMouse
                                    | Qt::LinksAccessibleByKeyboard);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_glyph->setFixedSize(glyph, 16);
    for (Button *button : {m_retry, m_discard})
        button->setSize(Button::Size::Small);
    m_retry->setObjectName(u"sendAgain"_s);
    m_discard->setObjectName(u"discardText"_s);
    m_discard->setVariant(Button::Variant::Ghost);

    auto *note = new QHBoxLayout;
    note->setSpacing(5);
    note->addWidget(m_glyph);
    note->addWidget(m_note);
    note->addSpacing(4);
    note->addWidget(m_retry);
    note->addWidget(m_discard);
    note->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(m_author);
    column->addWidget(m_text);
    column->addLayout(note);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 3, 16, 3);
    row->setSpacing(0);
    row->addWidget(m_time, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(m_retry, &Button::clicked, this, [this] { Q_EMIT retryRequested(m_id); });
    connect(m_discard, &Button::clicked, this, [this] { Q_EMIT discardRequested(m_id); });
    connect(m_text, &QLabel::linkActivated, this, &TextRow::linkActivated);
}

void TextRow::show(const center::ChatText &text, const center::ChatPeer &peer, bool isFirst,
                   bool isLatest)
{
    const QString time = QLocale().toString(text.at.time(), u"HH:mm"_s);
    //: Who wrote a text: the person at this program.
    const QString author = text.isMine ? tr("You") : peer.label();
    m_time->setText(time);
    m_author->setText(author);
    m_author->setColour(text.isMine ? &Theme::text2 : &Theme::text);
    m_author->setVisible(isFirst);
    m_text->setText(linkedText(text.text));
    const bool hasLink = m_text->text().contains("<a href"_L1);
    m_text->setFocusPolicy(hasLink ? Qt::StrongFocus : Qt::NoFocus);
    //: Said of a written text: who, when, the words.
    m_text->setAccessibleName(tr("%1, %2: %3").arg(author, time, text.text));
    setAccessibleName(m_text->accessibleName());
    showNote(text, peer, isLatest);
}

//! What arrived is said of the latest text alone: of the others it goes without saying.
void TextRow::showNote(const center::ChatText &text, const center::ChatPeer &peer, bool isLatest)
{
    const QString note = ChatWords::state(text, peer.label());
    m_isFailure = text.state == TextState::Failed;
    const bool isShown = !note.isEmpty() && (text.state != TextState::Delivered || isLatest);
    m_icon = isShown ? iconOf(text.state) : QLatin1StringView();
    m_note->setText(note);
    m_note->setColour(m_isFailure ? &Theme::danger : &Theme::text2);
    m_note->setVisible(isShown);
    m_glyph->setVisible(isShown);
    m_retry->setVisible(m_isFailure);
    m_discard->setVisible(m_isFailure);
    // Several may have failed: each button says whose it is.
    const QString start = text.text.simplified().left(40);
    //: Said of a button; %1 is the beginning of a text.
    m_retry->setAccessibleName(tr("Send again: %1").arg(start));
    //: Said of a button; %1 is the beginning of a text.
    m_discard->setAccessibleName(tr("Discard: %1").arg(start));
    update();
}

void TextRow::setObstacle(const QString &reason)
{
    m_retry->setObstacle(reason);
}

void TextRow::paintEvent(QPaintEvent *)
{
    if (m_icon.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    drawIcon(painter, m_glyph->geometry(), m_icon, glyph, m_isFailure ? theme.danger : theme.text2);
}

} // namespace vigie::ui
