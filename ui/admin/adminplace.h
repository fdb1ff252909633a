// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/admin/adminpage.h"
#include "ui/admin/formsaves.h"

#include <QPointer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QScrollArea;
class QStackedLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class AdminSignIn;
class AdminTree;
class Banner;
class BulkLine;
class Dialog;
class Toasts;

//! Where an administrator works: the side bar, and one page.
class AdminPlace : public QWidget
{
    Q_OBJECT
public:
    explicit AdminPlace(const AdminParts &parts, QWidget *parent = nullptr);
    ~AdminPlace() override;

    void enter(); //!< It comes to the front.
    void show(const AdminSpot &spot);
    const AdminSpot &spot() const { return m_spot; }
    AdminPage *page() const { return m_page; } //!< Null while nobody is signed in.
    QList<StatusBar::KeyHint> keyHints() const;
    QString sessionWords() const; //!< "signed in as a.weber, session renewed 14:02".

Q_SIGNALS:
    void keyHintsChanged();
    void told(const QString &text);
    void failed(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeTree();
    QWidget *makeEntrance();
    void followSession();
    void showStack();
    void showTrouble();
    void askToSignIn();
    void dropPage();
    void removePage();
    void tellOfXivo();
    void tellOfSaving(const QString &key, const FormSaves::Save &save, const FormSaves::End &end);
    AdminPage *makePage(const AdminSpot &spot);

    const AdminParts m_parts;
    Banner *m_banner;
    BulkLine *m_bulkLine;
    AdminTree *m_tree;
    QStackedLayout *m_stack;
    AdminSignIn *m_signIn = nullptr; //!< On the entrance.
    QWidget *m_entrance;
    QWidget *m_work;
    QBoxLayout *m_pageRoom;
    QPointer<AdminPage> m_page;
    QPointer<Dialog> m_question;
    AdminSpot m_spot{};
    bool m_wasIn = false; //!< There is a picture of the XCI.
};

} // namespace vigie::ui
