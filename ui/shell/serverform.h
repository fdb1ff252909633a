// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "site/profile.h"
#include "ui/shell/serverprobe.h"

#include <QTimer>
#include <QWidget>

#include <functional>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QCheckBox;
QT_END_NAMESPACE

namespace vigie::ui {

class Button;
class Field;
class InkLabel;
class NoteLine;

//! The address of a server: the first thing asked on a fresh machine, and "Add a server…" later.
class ServerForm : public QWidget
{
    Q_OBJECT
public:
    explicit ServerForm(QWidget *parent = nullptr);

    void setProfile(const site::Profile &profile); //!< An empty one asks for a new server.
    void focusAddress();
    void setFieldWidth(int width); //!< Pixels; a part that is added has its own.
    void addPart(QWidget *part); //!< Above the buttons.
    void setStandsAlone(bool does); //!< False: in a dialog, which has the title.
    //! Lets the XuC's address be left out: \a standIn gives the one that tells the profile from
    //! others then, or an empty one.
    void setStandIn(const std::function<QUrl()> &standIn);
    void takeTyped(const ServerForm &other); //!< What stands there, saved or not.

Q_SIGNALS:
    void saved(const vigie::site::Profile &profile, const QUrl &replaces);
    void demoRequested();
    void administrationRequested(const QUrl &profile); //!< Its servers, besides; empty: a new one.

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void readAgain(); //!< After each keystroke: what the address means.
    void ask();
    void showFinding(const ServerProbe::Finding &finding);
    void save();
    void saveWithoutXuc(const QUrl &standIn);

    QWidget *m_fields = nullptr;
    QBoxLayout *m_column = nullptr;
    InkLabel *m_title;
    InkLabel *m_hint;
    Field *m_address;
    NoteLine *m_answer;
    Field *m_name;
    Field *m_port;
    QCheckBox *m_consent;
    Button *m_save;
    Button *m_demo;
    Button *m_administration;
    ServerProbe m_probe;
    QTimer m_askSoon; //!< When the person rests from typing.
    site::Profile m_profile;
    QUrl m_replaces;
    std::function<QUrl()> m_standIn{};
};

} // namespace vigie::ui
