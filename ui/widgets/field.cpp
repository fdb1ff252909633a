// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/widgets/button.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/keycap.h"
#include "ui/widgets/scaling.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace vigie::ui {

using namespace Qt::StringLiterals;

//! A line edit with an icon before its text, and a key cap or a button at its end.
class FieldEdit : public QLineEdit
{
public:
    explicit FieldEdit(QWidget *parent) : QLineEdit(parent) { keepLeastHeight(this, 28); }

    void setLeading(QLatin1StringView icon)
    {
        m_icon = icon;
        updateMargins();
    }

    void setKey(const QString &key)
    {
        m_key = key;
        updateMargins();
    }

    Button *trailing(QLatin1StringView icon, const QString &name)
    {
        if (!m_button) {
            m_button = new Button(icon, name, this);
            m_button->setVariant(Button::Variant::Ghost);
            m_button->setSize(Button::Size::Small);
            m_button->setCursor(Qt::ArrowCursor);
            updateMargins();
        }
        m_button->setIconName(icon);
        m_button->setToolTip(name);
        m_button->setAccessibleName(name);
        return m_button;
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLineEdit::paintEvent(event);
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        if (!m_icon.isEmpty())
            drawIcon(painter, QRect(9, 0, 16, height()), m_icon, 16,
                     isEnabled() ? theme.text2 : theme.disabled);
        if (m_key.isEmpty() || !text().isEmpty())
            return;
        QRect cap({}, keyCapSize(m_key));
        cap.moveTopRight(QPoint(width() - 9, (height() - cap.height()) / 2));
        paintKeyCap(painter, cap, m_key, theme.text2, theme.lineStrong);
    }

    void resizeEvent(QResizeEvent *event) override
    {
        QLineEdit::resizeEvent(event);
        if (m_button)
            m_button->setGeometry(width() - 26, (height() - 24) / 2, 24, 24);
    }

private:
    void updateMargins()
    {
        const int end = m_button ? 24 : m_key.isEmpty() ? 0 : keyCapSize(m_key).width() + 4;
        setTextMargins(m_icon.isEmpty() ? 0 : 24, 0, end, 0);
    }

    QLatin1StringView m_icon{};
    QString m_key{};
    Button *m_button = nullptr;
};

Field::Field(const QString &label, QWidget *parent)
    : QWidget(parent)
    , m_label(new QLabel(label, this))
    , m_edit(new FieldEdit(this))
    , m_errorRow(new QWidget(this))
    , m_errorIcon(new QLabel(m_errorRow))
    , m_errorText(new QLabel(m_errorRow))
{
    m_label->setVisible(!label.isEmpty());
    m_label->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    setFocusProxy(m_edit);
    setAccessibleName(label);
    m_errorText->setWordWrap(true);
    // A sentence may quote what a server said: only the link of ours is markup.
    m_errorText->setTextFormat(Qt::RichText);
    m_errorText->setTextInteractionFlags(Qt::LinksAccessibleByMouse
                                         | Qt::LinksAccessibleByKeyboard);
    m_errorIcon->setFixedSize(14, 18);

    auto *error = new QHBoxLayout(m_errorRow);
    error->setContentsMargins(0, 0, 0, 0);
    error->setSpacing(5);
    error->addWidget(m_errorIcon, 0, Qt::AlignTop);
    error->addWidget(m_errorText, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_errorRow);
    m_errorRow->hide();
    // Never taller than its content, or the label would part from its line.
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        clearError();
        Q_EMIT textEdited(text);
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &Field::accepted);
    connect(m_errorText, &QLabel::linkActivated, this, &Field::errorLinkActivated);
    paintTokens();
}

QLineEdit *Field::edit() const
{
    return m_edit;
}

QString Field::text() const
{
    return m_edit->text();
}

void Field::setText(const QString &text)
{
    m_edit->setText(text);
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
    m_edit->setAccessibleName(label);
    setAccessibleName(label);
}

void Field::setPlaceholder(const QString &hint)
{
    m_edit->setPlaceholderText(hint);
    if (m_edit->accessibleName().isEmpty())
        m_edit->setAccessibleName(hint);
}

void Field::setLeadingIcon(QLatin1StringView icon)
{
    m_edit->setLeading(icon);
}

void Field::setKey(const QString &key)
{
    m_edit->setKey(key);
}

void Field::setPassword(bool hidden)
{
    m_edit->setEchoMode(hidden ? QLineEdit::Password : QLineEdit::Normal);
    Button *eye = m_edit->trailing(hidden ? "eye"_L1 : "eye-slash"_L1,
                                   hidden ? tr("Show the password") : tr("Hide the password"));
    eye->disconnect(this);
    connect(eye, &Button::clicked, this, [this, hidden] { setPassword(!hidden); });
}

void Field::setTrailingAction(QLatin1StringView icon, const QString &name)
{
    Button *button = m_edit->trailing(icon, name);
    button->disconnect(this);
    connect(button, &Button::clicked, this, &Field::trailingTriggered);
}

void Field::setError(const QString &sentence, const QString &link)
{
    m_errorSentence = sentence;
    m_errorLink = link;
    m_edit->setProperty("vigieError", !sentence.isEmpty());
    m_edit->setAccessibleDescription(sentence);
    m_errorText->setAccessibleName(sentence);
    paintTokens();
    m_errorRow->setVisible(!sentence.isEmpty());
    reserveError();
    m_edit->update();
}

void Field::clearError()
{
    if (hasError())
        setError({});
}

bool Field::hasError() const
{
    return !m_errorSentence.isEmpty();
}

void Field::setPending(bool pending)
{
    m_edit->setProperty("vigiePending", pending);
    m_edit->setReadOnly(pending);
    m_edit->update();
}

void Field::reserveError()
{
    // A layout asks a wrapped label for its height too late, and clips the second line.
    constexpr int beside = 14 + 5;
    m_errorText->setFixedHeight(hasError() ? m_errorText->heightForWidth(qMax(60, width() - beside))
                                           : 0);
}

void Field::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    reserveError();
}

void Field::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        paintTokens();
}

void Field::paintTokens()
{
    const Theme &theme = themeOf(this);
    m_label->setFont(fontFor(TextRole::CaptionMedium));
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, theme.text2);
    m_label->setPalette(palette);
    m_errorText->setFont(fontFor(TextRole::Caption));
    palette.setColor(QPalette::WindowText, theme.danger);
    palette.setColor(QPalette::Link, theme.danger);
    m_errorText->setPalette(palette);
    m_errorIcon->setPixmap(
        iconPixmap("warning-octagon-fill"_L1, 14, theme.danger, devicePixelRatioF()));
    QString words = m_errorSentence.toHtmlEscaped();
    if (!m_errorLink.isEmpty())
        words += u" <a href=\"#fix\" style=\"color:%1; font-weight:500\">%2</a>"_s.arg(
            theme.danger.name(), m_errorLink.toHtmlEscaped());
    m_errorText->setText(words);
    reserveError();
}

} // namespace vigie::ui
