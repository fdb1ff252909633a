// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/supervisor/callbacks/callbackcourier.h"

#include "ui/supervisor/callbacks/callbackroute.h"
#include "ui/widgets/keyquestion.h"
#include "ui/widgets/trustwords.h"

namespace vigie::ui {

using namespace Qt::StringLiterals;
using center::CallbackFileFailure;
using Kind = CallbackFileFailure::Kind;

CallbackCourier::CallbackCourier(center::CallbackFiles &files, site::Settings &settings,
                                 const QString &profile, QObject *parent)
    : QObject(parent)
    , m_files(files)
    , m_settings(settings)
    , m_profile(profile)
{
    m_files.setRoute(readRoute(settings, profile));
    connect(&files, &center::CallbackFiles::importFinished, this,
            [this](const QString &, const std::optional<CallbackFileFailure> &failure) {
                if (failure)
                    heed(*failure);
            });
    connect(&files, &center::CallbackFiles::ticketsFailed, this,
            [this](const QString &, const CallbackFileFailure &failure) { heed(failure); });
}

center::CallbackFileRoute CallbackCourier::route() const
{
    return m_files.route();
}

void CallbackCourier::setRoute(const center::CallbackFileRoute &route)
{
    m_files.setRoute(route);
    writeRoute(m_settings, m_profile, route);
}

secrets::Owner CallbackCourier::owner() const
{
    return {.server = m_files.route().base, .login = u"configmgt"_s};
}

void CallbackCourier::forgetKey()
{
    m_files.setKey({});
    m_keychain.remove(owner(), [](const Result<std::monostate> &) {});
}

//! A key that is not taken any more is of no use to anybody.
void CallbackCourier::heed(const CallbackFileFailure &failure)
{
    if (failure.kind != Kind::Unauthorized || !m_files.route().isDirect)
        return;
    m_isKeyRefused = true;
    forgetKey();
}

void CallbackCourier::import(const QString &list, const QByteArray &csv, QWidget *window,
                             const std::function<void()> &givenUp)
{
    withKey(
        window, [this, list, csv] { m_files.import(list, csv); }, givenUp);
}

void CallbackCourier::readTickets(const QString &list, QWidget *window,
                                  const std::function<void()> &givenUp)
{
    withKey(
        window, [this, list] { m_files.readTickets(list); }, givenUp);
}

void CallbackCourier::withKey(QWidget *window, const std::function<void()> &act,
                              const std::function<void()> &givenUp)
{
    if (!m_files.needsKey())
        return act();
    if (m_isKeyRefused)
        return ask(window, act, givenUp);
    m_keychain.read(owner(),
                    [this, window = QPointer(window), act, givenUp](const Result<QString> &kept) {
                        if (!window)
                            return;
                        if (!kept || kept->isEmpty())
                            return ask(window, act, givenUp);
                        m_files.setKey(kept->toLatin1());
                        act();
                    });
}

void CallbackCourier::ask(QWidget *window, const std::function<void()> &act,
                          const std::function<void()> &givenUp)
{
    auto *question = new KeyQuestion(m_files.route().base, m_isKeyRefused, window);
    connect(question, &KeyQuestion::given, this, [this, act](const QString &key, bool isKept) {
        m_isKeyRefused = false;
        m_files.setKey(key.toLatin1());
        if (isKept)
            m_keychain.write(owner(), key, [](const Result<std::monostate> &) {});
        act();
    });
    connect(question, &Dialog::rejected, this, givenUp);
    m_keychain.probe([question = QPointer(question)](const Result<std::monostate> &found) {
        if (question)
            question->setCanKeep(found.has_value());
    });
    question->open();
}

QString CallbackCourier::words(const CallbackFileFailure &failure)
{
    switch (failure.kind) {
    case Kind::Unauthorized:
        return tr("The server does not take the token. Nothing was done; try again with another "
                  "one.");
    case Kind::Forbidden:
        return tr("Your rights do not cover this list. Ask an administrator.");
    case Kind::NoSuchList:
        return tr("The server does not know this list any more. Somebody may have deleted it.");
    case Kind::NotOffered:
        return tr("This server offers no files of callbacks there. Ask an administrator for the "
                  "way (the gear above).");
    case Kind::BadLine:
        //: %1 is what the server says, in its own language.
        return tr("The server refused the file: %1. Nothing was imported.").arg(failure.detail);
    case Kind::TooLarge:
        return tr("The file is too large for the server. Split it. Nothing was imported.");
    case Kind::ServerFault:
        //: %1 is a number, as 500.
        return tr("The server failed (%1). Nothing was done, as far as it says; look at the list "
                  "before you try again.")
            .arg(failure.detail);
    case Kind::NotXivo:
        return tr("A web page answered instead of XiVO. Check the address (the gear above).");
    case Kind::ClearText:
        return tr("The token would go unencrypted through the network, so nothing was sent. Use "
                  "an address with https.");
    case Kind::Untrusted:
        return tr("The server is not trusted on this computer, so nothing was sent. %1")
            .arg(certificateReason(failure.detail));
    case Kind::NotSent:
        return tr("The server cannot be reached. Nothing was sent.");
    case Kind::AnswerLost:
        return tr("The server's answer was lost, so it is not known whether it was done. Look at "
                  "the list before you try again.");
    }
    return {};
}

} // namespace vigie::ui
