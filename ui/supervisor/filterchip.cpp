// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/filterchip.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStringList>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int crossRoom = 22;
    constexpr int mostNamed = 2; //!< More are counted.

} // namespace

FilterChip::FilterChip(const QString &name, std::function<QList<ChoicePanel::Choice>()> choices,
                       QWidget *parent)
    : Chip({}, parent)
    , m_name(name)
    , m_choices(std::move(choices))
{
    setTall(true);
    setClickable(true);
    connect(this, &QAbstractButton::clicked, this, [this] { openList(this); });
    showChosen();
}

void FilterChip::setChosen(const QSet<QString> &keys)
{
    m_chosen = keys;
    showChosen();
}

void FilterChip::take(const QSet<QString> &keys)
{
    if (keys == m_chosen)
        return;
    setChosen(keys);
    Q_EMIT chosenChanged();
}

void FilterChip::showChosen()
{
    QStringList words;
    if (!m_chosen.isEmpty()) {
        const QList<ChoicePanel::Choice> choices = m_choices();
        for (const ChoicePanel::Choice &choice : choices) {
            if (m_chosen.contains(choice.key))
                words.append(choice.text);
        }
    }
    const bool isNarrowed = !m_chosen.isEmpty();
    const bool isLong = words.isEmpty() || words.size() > mostNamed;
    const QString value = !isNarrowed ? tr("any", "value of a filter")
        : isLong                      ? QString::number(m_chosen.size())
                                      : words.join(u", "_s);
    //: A filter and its value: "State: any", "Group: trucks, boats".
    setText(tr("%1: %2").arg(m_name, value));
    setAccessibleName(text());
    setToolTip(isLong ? words.join(u'\n') : QString());
    setKind(isNarrowed ? Kind::Accent : Kind::Outline);
    setTrailingIcon(isNarrowed ? "x"_L1 : "caret-down"_L1);
}

void FilterChip::openList(QWidget *anchor)
{
    auto *panel = new ChoicePanel(ChoicePanel::Mode::Several, anchor);
    panel->setObjectName(objectName() + u"List"_s);
    //: Names for a screen reader; %1 is a filter: "State".
    panel->setNames(tr("%1: choices").arg(m_name), tr("%1: search").arg(m_name));
    panel->setChoices(m_choices(), m_chosen);
    connect(panel, &ChoicePanel::toggled, this, &FilterChip::take);
    connect(panel, &PopupPanel::closed, panel, &QObject::deleteLater);
    panel->open(anchor);
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnCross = event->position().x() >= width() - crossRoom;
    if (isOnCross && isDown() && !m_chosen.isEmpty()) {
        setDown(false);
        take({});
        return;
    }
    Chip::mouseReleaseEvent(event);
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return take({});
    Chip::keyPressEvent(event);
}

} // namespace vigie::ui
