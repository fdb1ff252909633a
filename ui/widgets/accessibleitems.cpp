// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/accessibleitems.h"

#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

#include <algorithm>
#include <array>
#include <vector>

namespace vigie::ui {

using namespace Qt::StringLiterals;

namespace {

    //! One item: a child without a widget of its own.
    class ItemInterface final : public QAccessibleInterface, public QAccessibleActionInterface
    {
    public:
        ItemInterface(QWidget *owner, AccessibleItems *items, int index)
            : m_owner(owner)
            , m_items(items)
            , m_index(index)
        {
        }

        bool isValid() const override { return m_owner && m_index < m_items->itemCount(); }
        QObject *object() const override { return nullptr; }
        QAccessibleInterface *parent() const override
        {
            return m_owner ? QAccessible::queryAccessibleInterface(m_owner) : nullptr;
        }
        QAccessibleInterface *child(int) const override { return nullptr; }
        int childCount() const override { return 0; }
        int indexOfChild(const QAccessibleInterface *) const override { return -1; }
        QAccessibleInterface *childAt(int, int) const override { return nullptr; }
        QAccessible::Role role() const override
        {
            return isValid() ? m_items->itemRole() : QAccessible::NoRole;
        }
        QString text(QAccessible::Text kind) const override
        {
            return isValid() && kind == QAccessible::Name ? m_items->itemName(m_index) : QString();
        }
        void setText(QAccessible::Text, const QString &) override { }
        QRect rect() const override
        {
            const QRect place = isValid() ? m_items->itemPlace(m_index) : QRect();
            return place.isEmpty() ? QRect()
                                   : QRect(m_owner->mapToGlobal(place.topLeft()), place.size());
        }
        QAccessible::State state() const override
        {
            QAccessible::State state;
            if (!isValid()) {
                state.invalid = true;
                return state;
            }
            const bool isCurrent = m_items->isItemCurrent(m_index);
            state.selectable = true;
            state.selected = isCurrent;
            state.checked = isCurrent && role() == QAccessible::RadioButton;
            state.focusable = true;
            state.focused = isCurrent && m_owner->hasFocus();
            state.invisible = m_items->itemPlace(m_index).isEmpty() || !m_owner->isVisible();
            state.offscreen = state.invisible;
            return state;
        }
        void *interface_cast(QAccessible::InterfaceType type) override
        {
            return type == QAccessible::ActionInterface
                ? static_cast<QAccessibleActionInterface *>(this)
                : nullptr;
        }
        QStringList actionNames() const override { return {pressAction()}; }
        void doAction(const QString &action) override
        {
            if (isValid() && action == pressAction())
                m_items->chooseItem(m_index);
        }
        QStringList keyBindingsForAction(const QString &) const override { return {}; }

    private:
        QPointer<QWidget> m_owner;
        AccessibleItems *m_items; //!< The owner itself.
        int m_index;
    };

    //! The widget with its items for children.
    class ItemsInterface final : public QAccessibleWidget
    {
    public:
        ItemsInterface(QWidget *widget, AccessibleItems *items)
            : QAccessibleWidget(widget, items->role())
            , m_items(items)
        {
        }
        ~ItemsInterface() override
        {
            for (const QAccessible::Id id : m_ids)
                QAccessible::deleteAccessibleInterface(id);
        }

        int childCount() const override { return m_items->itemCount(); }
        QAccessibleInterface *child(int index) const override
        {
            if (index < 0 || index >= childCount())
                return nullptr;
            while (int(m_ids.size()) <= index)
                m_ids.push_back(QAccessible::registerAccessibleInterface(
                    new ItemInterface(widget(), m_items, int(m_ids.size()))));
            return QAccessible::accessibleInterface(m_ids[std::size_t(index)]);
        }
        int indexOfChild(const QAccessibleInterface *child) const override
        {
            for (int i = 0; i < childCount(); ++i) {
                if (this->child(i) == child)
                    return i;
            }
            return -1;
        }
        QAccessibleInterface *childAt(int x, int y) const override
        {
            const QPoint pos = widget()->mapFromGlobal(QPoint(x, y));
            for (int i = 0; i < childCount(); ++i) {
                if (m_items->itemPlace(i).contains(pos))
                    return child(i);
            }
            return nullptr;
        }
        QAccessibleInterface *focusChild() const override
        {
            if (!widget()->hasFocus())
                return nullptr;
            for (int i = 0; i < childCount(); ++i) {
                if (m_items->isItemCurrent(i))
                    return child(i);
            }
            return nullptr;
        }

    private:
        AccessibleItems *m_items; //!< The widget itself.
        mutable std::vector<QAccessible::Id> m_ids{};
    };

    //! What painted texts and notices are to a screen reader.
    QAccessible::Role roleOf(const QString &className)
    {
        static constexpr std::array texts{
            "vigie::ui::TimerLabel"_L1,     "vigie::ui::CounterBox"_L1,  "vigie::ui::TextLine"_L1,
            "vigie::ui::ConnectionMark"_L1, "vigie::ui::KeyCap"_L1,      "vigie::ui::NoteLine"_L1,
            "vigie::ui::CountBadge"_L1,     "vigie::ui::PersonBlock"_L1, "vigie::ui::DayStrip"_L1};
        static constexpr std::array alerts{"vigie::ui::Banner"_L1, "vigie::ui::IncomingNotice"_L1,
                                           "vigie::ui::Toast"_L1, "vigie::ui::FailureNote"_L1};
        if (std::find(texts.begin(), texts.end(), className) != texts.end())
            return QAccessible::StaticText;
        if (std::find(alerts.begin(), alerts.end(), className) != alerts.end())
            return QAccessible::AlertMessage;
        return className == "vigie::ui::StatusBar"_L1 ? QAccessible::StatusBar
                                                      : QAccessible::NoRole;
    }

    QAccessibleInterface *makeInterface(const QString &className, QObject *object)
    {
        auto *widget = qobject_cast<QWidget *>(object);
        if (!widget)
            return nullptr;
        if (auto *items = dynamic_cast<AccessibleItems *>(widget))
            return new ItemsInterface(widget, items);
        const QAccessible::Role role = roleOf(className);
        return role == QAccessible::NoRole ? nullptr : new QAccessibleWidget(widget, role);
    }

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface); // A second time it changes nothing.
}

} // namespace vigie::ui
