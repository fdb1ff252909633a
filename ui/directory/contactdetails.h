// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "center/directory.h"
#include "ui/widgets/pane.h"

#include <QSet>

#include <optional>

class QHBoxLayout;
class QVBoxLayout;

namespace vigie::ui {

class Button;
class MenuPanel;
class Words;

//! The chosen contact, whole: who, phone, actions, sections.
class ContactDetails : public Pane
{
    Q_OBJECT
public:
    explicit ContactDetails(QWidget *parent = nullptr);

    void show(const xuc::Contact &contact);
    void clear();
    const std::optional<xuc::Contact> &contact() const { return m_contact; }
    void setPhone(xuc::PhoneStatus phone);
    void setWish(center::Directory::Wish wish);
    void setCalling(bool isPending, bool hasFailed);
    void setWhyNoCall(const QString &reason);
    void setChatOffered(bool isOffered);
    void setChangeable(bool isChangeable); //!< A personal contact may be edited and deleted.
    void setStale(bool isStale);
    void retranslate();
    void takeFocus();

Q_SIGNALS:
    void callRequested(const QString &number);
    void chatRequested(const QString &login);
    void mailRequested(const QString &address);
    void linkRequested(const QString &url);
    void favouriteRequested(bool isFavourite);
    void editRequested();
    void deleteRequested();
    void backRequested(); //!< Left or Escape: to the list.

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void addHead(QVBoxLayout *column);
    void addActions(QVBoxLayout *column);
    void addSections(QVBoxLayout *column);
    void showPhone();
    void showStar();
    void openMenu();

    std::optional<xuc::Contact> m_contact{};
    QSet<QString> m_folded{}; //!< Names of sections; the same for every contact.
    QWidget *m_sheet = nullptr;
    Words *m_phoneWords = nullptr;
    QWidget *m_phoneGlyph = nullptr;
    Button *m_star = nullptr;
    Button *m_call = nullptr;
    Button *m_more = nullptr;
    Words *m_callNote = nullptr;
    MenuPanel *m_menu;
    xuc::PhoneStatus m_phone = xuc::PhoneStatus::Unknown;
    center::Directory::Wish m_wish = center::Directory::Wish::None;
    QString m_whyNoCall{};
    bool m_isCalling = false;
    bool m_hasCallFailed = false;
    bool m_isChatOffered = false;
    bool m_isChangeable = false;
    bool m_isStale = false;
};

} // namespace vigie::ui
