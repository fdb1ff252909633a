// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agent/keypad.h"

#include "ui/agent/keypadkey.h"
#include "ui/agent/textline.h"
#include "ui/widgets/button.h"
#include "ui/widgets/scaling.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

static constexpr int panelWidth = 204;

static bool isTone(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'*' || c == u'#';
}

Keypad::Keypad(QWidget *owner)
    : PopupPanel(owner)
    , m_title(new TextLine(TextRole::CaptionMedium, &Theme::text2, content()))
    , m_sent(new QLineEdit(content()))
{
    setObjectName(u"keypadPanel"_s);
    keepPaneWidth(content(), panelWidth - 2);
    auto *column = new QVBoxLayout(content());
    column->setContentsMargins(11, 8, 11, 11);
    column->setSpacing(8);
    auto *top = new QHBoxLayout;
    m_title->setShrinkable(40);
    top->addWidget(m_title, 1);
    auto *close = new Button("x"_L1, tr("Close"), content());
    close->setVariant(Button::Variant::Ghost);
    close->setSize(Button::Size::Small);
    connect(close, &Button::clicked, this, &PopupPanel::closePanel);
    top->addWidget(close);
    column->addLayout(top);
    m_sent->setReadOnly(true);
    m_sent->setObjectName(u"tones"_s);
    m_sent->setAccessibleName(tr("Tones sent"));
    m_sent->installEventFilter(this);
    column->addWidget(m_sent);
    auto *grid = new QGridLayout;
    grid->setSpacing(6);
    const std::pair<QChar, QString> keys[]
        = {{u'1', {}},        {u'2', u"abc"_s}, {u'3', u"def"_s},  {u'4', u"ghi"_s},
           {u'5', u"jkl"_s},  {u'6', u"mno"_s}, {u'7', u"pqrs"_s}, {u'8', u"tuv"_s},
           {u'9', u"wxyz"_s}, {u'*', {}},       {u'0', u"+"_s},    {u'#', {}}};
    int place = 0;
    for (const auto &[key, letters] : keys)
        addKey(grid, place++, key, letters);
    column->addLayout(grid);
    auto *note = new TextLine(TextRole::Caption, &Theme::text2, content());
    note->setText(tr("Tones are never kept or logged."));
    note->setShrinkable(100);
    column->addWidget(note);
}

void Keypad::addKey(QGridLayout *grid, int place, QChar key, const QString &letters)
{
    auto *button = new KeypadKey(key, letters, content());
    connect(button, &QAbstractButton::clicked, this, [this, key] { press(key); });
    grid->addWidget(button, place / 3, place % 3);
}

void Keypad::openFor(QWidget *anchor, const QString &party)
{
    //: Title of the keypad; %1 is the other party.
    m_title->setText(tr("Tones to %1").arg(party));
    m_sent->clear();
    openBelow(anchor, Qt::AlignRight);
    m_sent->setFocus(Qt::PopupFocusReason);
}

void Keypad::press(QChar key)
{
    m_sent->setText(m_sent->text().isEmpty() ? QString(key) : m_sent->text() + u' ' + key);
    Q_EMIT toneRequested(key);
}

bool Keypad::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_sent && event->type() == QEvent::KeyPress) {
        const QString text = static_cast<QKeyEvent *>(event)->text();
        if (text.size() == 1 && isTone(text.front())) {
            press(text.front());
            return true;
        }
    }
    return PopupPanel::eventFilter(watched, event);
}

void Keypad::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (text.size() == 1 && isTone(text.front()))
        press(text.front());
    else
        PopupPanel::keyPressEvent(event);
}

} // namespace vigie::ui
