// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rooms/composer.h"

#include "ui/widgets/button.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/stylepaint.h"
#include "ui/widgets/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int boxHeight = 76;
    constexpr int edge = 12;

} // namespace

Composer::Composer(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QPlainTextEdit(this))
    , m_saved(new Words({}, TextRole::Caption, &Theme::text2, this))
    , m_send(new Button(QString(), this))
{
    setObjectName(u"composer"_s);
    m_edit->setObjectName(u"chatInput"_s);
    m_edit->setFrameShape(QFrame::NoFrame);
    m_edit->setTabChangesFocus(true);
    keepHeight(m_edit, boxHeight - 4);
    m_edit->document()->setDocumentMargin(7);
    m_edit->installEventFilter(this);
    m_send->setObjectName(u"sendText"_s);
    m_send->setVariant(Button::Variant::Primary);
    m_send->setIconName("paper-plane-right"_L1);
    m_send->setKey(u"\u21b5"_s);
    m_saved->setElided(true);
    setFocusProxy(m_edit);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_saved, 1);
    foot->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(edge + 2, 10, edge + 2, 10);
    column->setSpacing(10);
    column->addWidget(m_edit);
    column->addLayout(foot);
    connect(m_send, &Button::clicked, this, &Composer::submit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT textEdited(text());
    });
    retranslate();
}

QString Composer::text() const
{
    return m_edit->toPlainText();
}

void Composer::setText(const QString &text)
{
    const QSignalBlocker quiet(m_edit);
    if (m_edit->toPlainText() != text) {
        m_edit->setPlainText(text);
        m_edit->moveCursor(QTextCursor::End);
    }
    refresh();
}

void Composer::setPeer(const QString &name)
{
    m_peer = name;
    retranslate();
}

void Composer::setObstacle(const QString &reason)
{
    m_obstacle = reason;
    refresh();
}

void Composer::setSavedAt(const QTime &time)
{
    m_savedAt = time;
    refresh();
}

void Composer::retranslate()
{
    //: In the empty field for a text; %1 is a person.
    m_edit->setPlaceholderText(tr("Write to %1").arg(m_peer));
    //: Said of the field for a text; %1 is a person.
    m_edit->setAccessibleName(tr("Text to %1").arg(m_peer));
    //: Button: send the typed text.
    m_send->setText(tr("Send", "verb"));
    m_send->setAccessibleName(tr("Send the text"));
    refresh();
}

void Composer::refresh()
{
    const bool isEmpty = text().trimmed().isEmpty();
    m_send->setObstacle(!m_obstacle.isEmpty() ? m_obstacle
                            : isEmpty         ? tr("Type a text first.")
                                              : QString());
    if (!m_obstacle.isEmpty())
        m_saved->setText(m_obstacle);
    else if (isEmpty)
        m_saved->setText(tr("Shift+Enter begins a new line"));
    else if (m_savedAt.isValid())
        //: Beside a field; %1 is a time with seconds.
        m_saved->setText(
            tr("saved on this computer %1").arg(QLocale().toString(m_savedAt, u"HH:mm:ss"_s)));
    else
        m_saved->setText({});
}

void Composer::submit()
{
    if (m_send->obstacle().isEmpty())
        Q_EMIT sendRequested(text());
}

bool Composer::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && !(key->modifiers() & Qt::ShiftModifier)) {
            submit();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT escaped();
            return true;
        }
    } else if (event->type() == QEvent::ShortcutOverride) {
        // In the field Esc leads back to the list, whatever it does elsewhere.
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        if (event->type() == QEvent::FocusOut)
            Q_EMIT left();
    }
    return QWidget::eventFilter(watched, event);
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void Composer::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, 0, width(), 1, theme.line);
    const bool isFocused = m_edit->hasFocus();
    stylepaint::box(painter, m_edit->geometry().adjusted(-2, -2, 2, 2), 5, theme.surface,
                    isFocused ? theme.focus : theme.border, isFocused);
}

} // namespace vigie::ui
