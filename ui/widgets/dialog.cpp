// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/dialog.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/inklabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRegion>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vigie::ui {

namespace {

    constexpr int radius = 8;
    constexpr int margin = 16;
    constexpr int iconSize = 20;

    //! One icon of the set, in a token that follows the theme.
    class IconLabel : public QWidget
    {
    public:
        IconLabel(QLatin1StringView name, QColor Theme::*colour, QWidget *parent)
            : QWidget(parent)
            , m_name(name)
            , m_colour(colour)
        {
            setFixedSize(iconSize, iconSize + 4);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            drawIcon(painter, rect(), m_name, iconSize, themeOf(this).*m_colour);
        }

    private:
        QLatin1StringView m_name;
        QColor Theme::*m_colour;
    };

    //! The pixels of a box with round corners, each wholly in it or out of it.
    QRegion roundRegion(const QRect &box)
    {
        constexpr double outer = radius + 0.5; // Of the edge's line, which is a pixel wide.
        QRegion region(box.adjusted(0, radius, 0, -radius));
        for (int row = 0; row < radius; ++row) {
            const double up = radius - row; // From the corner's centre to that of the row.
            const double half = std::sqrt(outer * outer - up * up);
            const int inset = std::max(0, int(std::ceil(radius - half)));
            const QRect line(box.x() + inset, box.y() + row, box.width() - 2 * inset, 1);
            region += line;
            region += line.translated(0, box.height() - 1 - 2 * row);
        }
        return region;
    }

} // namespace

//! Dims the window behind, as long as the dialog is open.
class Dialog::Veil : public QWidget
{
public:
    explicit Veil(QWidget *window) : QWidget(window)
    {
        window->installEventFilter(this);
        setGeometry(window->rect());
        show();
        raise();
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::Resize)
            setGeometry(parentWidget()->rect());
        return false;
    }
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), QColor(16, 20, 26, 97)); // 38 % of #10141A, in all themes.
    }
};

Dialog::Dialog(const QString &title, Width width, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_veil(new Veil(window))
    , m_title(new InkLabel(title, TextRole::Title, &Theme::text, this))
    , m_text(new InkLabel(TextRole::Body, &Theme::text, this))
    , m_head(new QHBoxLayout)
    , m_content(new QVBoxLayout)
    , m_foot(new QWidget(this))
    , m_answers(new QHBoxLayout(m_foot))
{
    window->installEventFilter(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_TranslucentBackground);
    setWindowTitle(title);
    setFixedWidth(int(width));
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    m_text->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_head->setContentsMargins(margin, margin, margin, margin);
    m_head->setSpacing(12);
    m_head->addLayout(words, 1);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_answers->setContentsMargins(margin, 12, margin, 12);
    m_answers->setSpacing(8);
    m_answers->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_content);
    column->addWidget(m_foot);
}

Dialog::~Dialog()
{
    if (m_veil)
        m_veil->deleteLater();
}

void Dialog::setIconName(QLatin1StringView icon, QColor Theme::*colour)
{
    m_icon = new IconLabel(icon, colour, this);
    m_head->insertWidget(0, m_icon, 0, Qt::AlignTop);
}

void Dialog::setTitle(const QString &title)
{
    m_title->setText(title);
    setWindowTitle(title);
}

void Dialog::setText(const QString &text)
{
    m_text->setText(text);
    m_text->show();
}

QString Dialog::text() const
{
    return m_text->text();
}

Button *Dialog::addAnswer(const QString &text, Button::Variant variant, const QString &name)
{
    auto *button = new Button(text, m_foot);
    button->setVariant(variant);
    button->setObjectName(name);
    button->setAutoDefault(variant == Button::Variant::Primary);
    button->setDefault(variant == Button::Variant::Primary);
    m_answers->addWidget(button);
    connect(button, &Button::clicked, this, &Dialog::accept);
    return button;
}

Button *Dialog::addCancel()
{
    auto *button = new Button(tr("Cancel"), m_foot);
    button->setObjectName(u"cancel"_s);
    button->setAutoDefault(false);
    m_answers->addWidget(button);
    connect(button, &Button::clicked, this, &Dialog::reject);
    return button;
}

void Dialog::addToFoot(QWidget *widget)
{
    m_answers->insertWidget(0, widget);
}

void Dialog::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    // Without a compositor what is half seen through is half black: nothing is.
    painter.setClipRegion(roundRegion(rect()));
    painter.fillRect(rect(), theme.lineStrong);
    painter.setClipping(false);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.raised);
    painter.drawRoundedRect(box, radius, radius);
    const QRect foot = m_foot->geometry();
    painter.setClipRect(QRect(0, foot.top(), width(), height() - foot.top()));
    painter.setBrush(theme.header);
    painter.drawRoundedRect(box, radius, radius);
    painter.setClipping(false);
    painter.fillRect(QRect(1, foot.top(), width() - 2, 1), theme.line);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme.lineStrong);
    painter.drawRoundedRect(box, radius, radius);
}

//! Without a compositor a translucent window is black where it is empty: it ends there.
void Dialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    setMask(roundRegion(rect()));
}

void Dialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fit();
}

void Dialog::fit()
{
    // Texts wrap: the height follows from the width, and adjustSize() leaves room to spare.
    const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                     : layout()->totalSizeHint().height();
    const int most
        = std::max(parentWidget()->height() - 2 * margin, layout()->totalMinimumSize().height());
    setFixedHeight(std::min(wanted, most));
    centre();
}

void Dialog::centre()
{
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(window->rect().center()) - rect().center());
}

bool Dialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        fit();
    // Behind the dialog's own words, which hear of another text size after the window.
    if (watched == parent() && event->type() == QEvent::FontChange && isVisible())
        QMetaObject::invokeMethod(
            this, [this] { fit(); }, Qt::QueuedConnection);
    return QDialog::eventFilter(watched, event);
}

void Dialog::keyPressEvent(QKeyEvent *event)
{
    // A button has the focus as a rule; Return on it means that button, not the primary one.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *focused = qobject_cast<Button *>(focusWidget())) {
            focused->click();
            return;
        }
    }
    QDialog::keyPressEvent(event);
}

} // namespace vigie::ui
