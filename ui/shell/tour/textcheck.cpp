// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour/textcheck.h"

#include "ui/shell/tour/paintedtexts.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QHash>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QWidget>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! What is called so in every language: the product, the protocol's names, keys and units.
    const QStringList &namesEverywhere()
    {
        static const QStringList names{
            u"Vigie"_s, u"XiVO"_s,  u"English"_s, u"Français"_s,   u"localhost"_s, u"https"_s,
            u"http"_s,  u"xivo"_s,  u"example"_s, u"Ctrl"_s,       u"Shift"_s,     u"Alt"_s,
            u"Tab"_s,   u"Esc"_s,   u"Acme"_s,    u"production"_s, u"xuc"_s,       u"Enter"_s,
            u"demo"_s,  u"Space"_s, u"Del"_s,     u"Home"_s,       u"End"_s,       u"OpenSSL"_s};
        return names;
    }

    //! Three letters at least: shorter ones are units and marks.
    const QRegularExpression &wordPattern()
    {
        static const QRegularExpression pattern(uR"(\p{L}{3,})"_s);
        return pattern;
    }

    QStringList wordsOf(const QString &text)
    {
        QStringList words;
        for (auto match = wordPattern().globalMatch(text); match.hasNext();)
            words += match.next().captured();
        return words;
    }

    bool showsProtocol(const QWidget *widget)
    {
        for (; widget; widget = widget->parentWidget()) {
            if (widget->property("showsProtocol").toBool())
                return true;
        }
        return false;
    }

    QString nameOf(const QWidget *widget)
    {
        const QString name = widget->objectName();
        const QString kind = QString::fromLatin1(widget->metaObject()->className());
        return name.isEmpty() || name.startsWith("qt_"_L1) ? kind : kind + u' ' + name;
    }

    //! What a person typed is nobody's text.
    bool isTyped(const QWidget *widget)
    {
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            return !line->text().isEmpty();
        const auto *pages = qobject_cast<const QPlainTextEdit *>(widget->parentWidget());
        return pages && !pages->toPlainText().isEmpty();
    }

    //! The tooltip is the whole of what stands in the line, where it finds no room.
    bool repeatsTyped(const QWidget *widget)
    {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        return line && !line->text().isEmpty() && line->toolTip().endsWith(line->text());
    }

    bool isViewport(const QWidget *widget)
    {
        return qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()) != nullptr;
    }

} // namespace

void TextCheck::allow(const QStringList &texts)
{
    for (const QString &text : texts) {
        const QStringList words = wordsOf(text);
        m_allowed.unite(QSet<QString>(words.begin(), words.end()));
    }
}

bool TextCheck::isPlain(const QString &text) const
{
    static const QRegularExpression vowel(u"[aeiou]"_s, QRegularExpression::CaseInsensitiveOption);
    // An elided word is the beginning of one that was allowed; a match is drawn apart from the
    // rest of its word.
    const auto isKnown = [this](const QString &word) {
        return m_allowed.contains(word) || namesEverywhere().contains(word)
            || std::any_of(m_allowed.begin(), m_allowed.end(), [&word](const QString &each) {
                   return each.startsWith(word) || each.endsWith(word);
               });
    };
    const QStringList words = wordsOf(text);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return word.contains(vowel) && !isKnown(word); });
}

void TextCheck::tell(const QString &finding, QStringList &findings)
{
    if (m_told.contains(finding))
        return;
    m_told.insert(finding);
    findings += finding;
}

void TextCheck::judge(const QString &text, const QString &where, QStringList &findings)
{
    if (isPlain(text))
        tell(u"untranslated: %1: \"%2\""_s.arg(where, text), findings);
}

QStringList TextCheck::lookAt(QWidget *window, const QString &screen)
{
    QStringList findings;
    judge(window->windowTitle(), u"%1: title"_s.arg(screen), findings);
    look(window, screen, findings);
    lookAtNames(window, screen, findings);
    return findings;
}

void TextCheck::look(QWidget *widget, const QString &screen, QStringList &findings)
{
    if (showsProtocol(widget))
        return;
    const QString where = u"%1: %2"_s.arg(screen, nameOf(widget));
    if (!isTyped(widget)) {
        const QStringList texts = paintedTexts(widget);
        for (const QString &text : texts)
            judge(text, where, findings);
    }
    judge(widget->accessibleName(), where + u", name"_s, findings);
    judge(widget->accessibleDescription(), where + u", description"_s, findings);
    if (!repeatsTyped(widget))
        judge(widget->toolTip(), where + u", tooltip"_s, findings);
    if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model()) {
        const QAbstractItemModel *model = view->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            for (const int role :
                 {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                judge(model->headerData(column, Qt::Horizontal, role).toString(),
                      where + u", header"_s, findings);
        }
    }
    const QObjectList children = widget->children();
    for (QObject *child : children) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner && inner->isVisible() && !inner->isWindow())
            look(inner, screen, findings);
    }
}

void TextCheck::lookAtNames(QWidget *window, const QString &screen, QStringList &findings)
{
    QHash<QString, QString> seen; // "role name" → widget.
    const auto widgets = window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != window || isViewport(widget)
            || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled())
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        const QString name = face ? face->text(QAccessible::Name).trimmed() : QString();
        const QString where = nameOf(widget);
        if (name.isEmpty()) {
            tell(u"no name: %1: %2"_s.arg(screen, where), findings);
            continue;
        }
        const QString key = u"%1 %2"_s.arg(int(face->role())).arg(name);
        if (const QString other = seen.value(key); !other.isEmpty())
            tell(u"same name: %1: %2 and %3: \"%4\""_s.arg(screen, other, where, name), findings);
        seen.insert(key, where);
    }
}

} // namespace vigie::ui
