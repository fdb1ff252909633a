// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/events/phonestatus.h"

#include <QTimer>
#include <QWidget>

namespace vigie::ui {

class Chip;
class Field;
class MenuPanel;
class Words;

//! What is searched among the contacts, and which phones are shown of what is found.
class ContactSearchBar : public QWidget
{
    Q_OBJECT
public:
    explicit ContactSearchBar(QWidget *parent = nullptr);

    QString term() const; //!< As it stands in the field, without blanks around it.
    void setTerm(const QString &term); //!< Emits nothing.
    bool isTyping() const { return m_typing.isActive(); } //!< searchRequested() is still to come.
    void stopTyping() { m_typing.stop(); } //!< It is searched already.
    bool passes(xuc::PhoneStatus phone) const; //!< The filter of phones.
    bool isFiltered() const { return m_filter != PhoneFilter::Any; }
    void setSummary(const QString &summary);
    void takeFocus(); //!< The field, its text selected.
    void retranslate();

Q_SIGNALS:
    void edited(); //!< By the person, at each key.
    void searchRequested(); //!< The person has stopped typing, or cleared the field.
    void submitted(); //!< Return.
    void stepRequested(int rows); //!< An arrow key: the field keeps the focus.
    void filterChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class PhoneFilter { Any, Available, InCall, Unavailable };

    void openMenu();

    Field *m_field;
    Chip *m_chip;
    MenuPanel *m_menu;
    Words *m_summary;
    QTimer m_typing{};
    PhoneFilter m_filter = PhoneFilter::Any;
};

} // namespace vigie::ui
