// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/options.h"
#include "ui/shell/serverprobe.h"

#include <QUrl>
#include <QWidget>

#include <functional>
#include <optional>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QRadioButton;
QT_END_NAMESPACE

namespace vigie::ui {

class Button;
class Field;
class InkLabel;
class NoteLine;

//! What a person entered to sign in with.
struct Entry
{
    QString login{};
    QString password{};
    QString phone{}; //!< Empty: no phone today.
    bool keepsPassword = false; //!< In the system's keychain.

    bool operator==(const Entry &) const = default;
};

//! Which part of the form a problem belongs to.
enum class FormPart { Whole, Login, Password, Phone };

//! The form of the sign-in page: login, password, phone number. It asks; it signs nobody in.
class SignInForm : public QWidget
{
    Q_OBJECT
public:
    explicit SignInForm(QWidget *parent = nullptr);

    //! @param name as in the server list. Text that was typed stays, problems vanish.
    void setServer(const QString &name, const QUrl &server);
    //! What a server has besides its XuC. @param isAlone there is no XuC to sign in to.
    void setAdministration(bool isOffered, bool isAlone);
    void setDemo(DemoRole role); //!< The demonstration floor, with its three choices.
    bool isDemo() const { return m_isDemo; }

    Entry entry() const;
    void setEntry(const Entry &entry);
    //! Whether passwords can be kept on this computer; else the form says what it takes.
    void setCanKeep(bool can);
    void setKept(bool isKept); //!< The password is in the keychain: it need not be typed.
    bool isKept() const { return m_isKept; }
    void focusFirstEmpty();

    void setFinding(const ServerProbe::Finding &finding);
    //! @param sentence is asked again when the language changes.
    //! @param fix an optional link after the sentence: a number to use instead.
    void showProblem(FormPart part, const std::function<QString()> &sentence,
                     const QString &fix = {});
    void clearProblems();
    QString problem() const; //!< The sentence on screen, wherever it stands; empty: none.
    void setBusy(bool busy); //!< Signing in: the button says so, and Cancel appears.
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void submitted(const vigie::ui::Entry &entry);
    void cancelled();
    void administrationRequested(); //!< Without signing in to the XuC.
    void roleChosen(vigie::ui::DemoRole role);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildRoles();
    QWidget *makeFields();
    QWidget *makeKeeping();
    QWidget *makeButtons();
    QWidget *addRole(DemoRole role);
    void retranslate();
    void showSecurity();
    void showAdministration();
    void showKeeping();
    void placeProblem();
    void submit();

    InkLabel *m_title;
    QWidget *m_fields = nullptr;
    NoteLine *m_security;
    QWidget *m_roles;
    QList<QRadioButton *> m_roleButtons;
    QList<InkLabel *> m_roleTexts;
    Field *m_login;
    Field *m_password;
    Field *m_phone;
    InkLabel *m_phoneHint;
    QCheckBox *m_keep;
    InkLabel *m_keepHint;
    NoteLine *m_problem;
    Button *m_signIn;
    Button *m_cancel;
    Button *m_administration;

    QString m_serverName;
    QUrl m_server;
    std::optional<ServerProbe::Finding> m_finding;
    std::function<QString()> m_sentence; //!< Of the problem shown.
    FormPart m_part = FormPart::Whole; //!< Where it is shown.
    QString m_fix; //!< The number that the link under the phone field fills in.
    bool m_canKeep = false;
    bool m_isKept = false;
    bool m_isDemo = false;
    bool m_hasAdministration = false;
    bool m_isAdministrationAlone = false; //!< There is no XuC.
    bool m_isBusy = false;
};

} // namespace vigie::ui
