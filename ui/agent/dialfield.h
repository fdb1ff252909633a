// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vigie::ui {

class Button;
class Field;
class FieldNote;
class PopupPanel;

//! The number to call, in the header: Return dials, or searches contacts where somebody does that.
//! Narrow, it folds to a button with a popup.
class DialField : public QWidget
{
    Q_OBJECT
public:
    explicit DialField(QWidget *parent = nullptr);

    void setNarrow(bool isNarrow);
    void setKey(const QString &key); //!< Of activate().
    void setObstacle(const QString &reason); //!< Why nobody can be called now.
    void setSearchOffered(bool isOffered); //!< Somebody answers searchRequested().
    void setPending(bool isPending);
    void activate(); //!< The key: opens what is folded and takes the focus.
    void openValues(); //!< Asks for the panel that attaches values to the call.
    Field *field() const { return m_field; }
    QString refusal() const; //!< The sentence shown under the field, or nothing.

Q_SIGNALS:
    void dialRequested(const QString &number); //!< Cleaned up, ready to send.
    void searchRequested(const QString &term); //!< What was typed is a name.
    void valuesRequested(QWidget *anchor, const QString &typed);

private:
    void submit();
    void openPopup();
    void openMenu(const QPoint &pos);
    void refuse(const QString &sentence);

    Field *m_field;
    Button *m_button;
    PopupPanel *m_popup;
    FieldNote *m_note = nullptr; //!< Made when first needed: the window is known then.
    QString m_obstacle;
    bool m_isNarrow = false;
    bool m_isSearchOffered = false;
};

} // namespace vigie::ui
