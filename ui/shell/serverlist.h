// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"

#include <QList>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
QT_END_NAMESPACE

namespace vigie::ui {

class Button;
class InkLabel;
class MenuPanel;
class ServerEntry;

//! The left side of the sign-in page: the mark, the remembered servers, the demonstration floor,
//! the language.
class ServerList : public QWidget
{
    Q_OBJECT
public:
    explicit ServerList(QWidget *parent = nullptr);

    //! @param fixed of these, the ones that the person can neither edit nor remove.
    void setServers(const QList<site::Profile> &servers, const QList<QUrl> &fixed);
    void setLanguage(const QString &code); //!< "en" or "fr".

    //! What is marked; none of them emits.
    //! @{
    void markServer(const QUrl &url);
    void markDemo();
    void markNewServer(); //!< Shows "New server, not saved yet" as 32b does.
    //! @}

Q_SIGNALS:
    void serverChosen(const QUrl &url);
    void serverEditRequested(const QUrl &url);
    void serverRemovalRequested(const QUrl &url);
    void demoChosen();
    void newServerChosen();
    void languageChosen(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Row
    {
        QUrl url{};
        ServerEntry *entry = nullptr;
    };
    void retranslate();
    ServerEntry *addEntry(const site::Profile &server, bool isFixed);
    void mark(const ServerEntry *marked);
    void openServerMenu(const QUrl &url, ServerEntry *entry);
    void openLanguageMenu();

    InkLabel *m_heading;
    QBoxLayout *m_rows; //!< Of the remembered servers.
    QList<Row> m_entries;
    ServerEntry *m_new;
    ServerEntry *m_demo;
    ServerEntry *m_add;
    Button *m_language;
    QString m_languageCode{QStringLiteral("en")};
};

} // namespace vigie::ui
