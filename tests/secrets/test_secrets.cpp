// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVirtualObject>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using vigie::Result;
using vigie::secrets::Keychain;

namespace {

//! A secret service that is locked, and notes all that is asked of it.
class LockedService : public QDBusVirtualObject
{
public:
    LockedService()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fakesecrets"_s))
    {
        m_bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, this, QDBusConnection::SubPath);
        m_bus.registerService(u"org.freedesktop.secrets"_s);
    }
    ~LockedService() override
    {
        m_bus.unregisterService(u"org.freedesktop.secrets"_s);
        QDBusConnection::disconnectFromBus(u"fakesecrets"_s);
    }
    Q_DISABLE_COPY_MOVE(LockedService)

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        asked.append(message.member());
        return message.member() == "ReadAlias"_L1
            && connection.send(message.createReply(QVariant::fromValue(
                QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s))));
    }

    QStringList asked;

private:
    QDBusConnection m_bus;
};

std::optional<bool> probe(Keychain &keychain)
{
    std::optional<bool> answer;
    keychain.probe([&answer](const Result<std::monostate> &found) { answer = found.has_value(); });
    [[maybe_unused]] const bool isOver
        = QTest::qWaitFor([&answer] { return answer.has_value(); }, 5000);
    return answer;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLockedKeychainIsFoundAndLeftAlone();
    void withoutAServiceThereIsNone();
};

void TestSecrets::aLockedKeychainIsFoundAndLeftAlone()
{
    LockedService service;
    Keychain keychain;
    QCOMPARE(probe(keychain), std::optional(true));
    QCOMPARE(service.asked, QStringList{u"ReadAlias"_s}); // Nothing that opens or writes.
}

void TestSecrets::withoutAServiceThereIsNone()
{
    Keychain keychain;
    QCOMPARE(probe(keychain), std::optional(false));
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "test_secrets.moc"
