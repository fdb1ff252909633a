// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/decode.h"
#include "xuc/messages.h"
#include "xuc/novelties.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace vigie;
using namespace vigie::xuc;
using namespace Qt::StringLiterals;

namespace {

constexpr auto stranger = "zz"_L1; //!< A field that no decoder reads.
constexpr auto anyKey = "KEY"_L1; //!< In the place of *.

//! What stands in the place of a field while a body is made; none: the field is left out.
using Edit = std::function<std::optional<QJsonValue>(const QString &path, const QJsonValue &)>;

QJsonObject bodyOf(std::span<const FieldInfo> fields, const QString &path, const Edit &edit);

QJsonValue sampleOf(const FieldInfo &field, const QString &path, const Edit &edit)
{
    const QLatin1StringView type = field.type;
    if (type == "object"_L1)
        return bodyOf(field.fields, path, edit);
    if (type == "list of object"_L1)
        return QJsonArray{bodyOf(field.fields, path + u"[0]"_s, edit)};
    if (type == "list of int"_L1)
        return QJsonArray{7, 9};
    if (type == "list of string"_L1)
        return QJsonArray{u"a"_s, u"b"_s};
    if (type == "map"_L1)
        return QJsonObject{{u"a"_s, u"b"_s}};
    if (type == "bool"_L1)
        return true;
    if (type == "date"_L1)
        return u"2024-03-18"_s;
    if (type == "time"_L1)
        return u"14:00:00"_s;
    if (type == "date-time"_L1)
        return u"2024-03-18T08:15:01.081+01:00"_s;
    if (type == "duration"_L1)
        return u"26:00:01"_s;
    if (type == "string"_L1)
        return u"text"_s;
    return 1; // All else is a number.
}

QJsonObject bodyOf(std::span<const FieldInfo> fields, const QString &path, const Edit &edit)
{
    QJsonObject body;
    for (const FieldInfo &field : fields) {
        const QString name = field.name == "*"_L1 ? QString(anyKey) : QString(field.name);
        const QString here = path + u'.' + name;
        if (const auto value = edit(here, sampleOf(field, here, edit)))
            body[name] = *value;
    }
    if (const auto value = edit(path + u'.' + stranger, QJsonValue::Undefined))
        body[stranger] = *value;
    return body;
}

QByteArray frameOf(const MessageInfo &message, const Edit &edit)
{
    const QString name = message.name;
    const QJsonObject body = bodyOf(message.fields, message.isList ? name + u"[0]"_s : name, edit);
    return QJsonDocument(
               QJsonObject{{u"msgType"_s, name},
                           {u"ctiMessage"_s,
                            message.isList ? QJsonValue(QJsonArray{body}) : QJsonValue(body)}})
        .toJson();
}

//! All that the catalogue has, and nothing else.
std::optional<QJsonValue> asIs(const QString &, const QJsonValue &value)
{
    return value.isUndefined() ? std::nullopt : std::optional(value);
}

std::optional<QJsonValue> withStrangers(const QString &, const QJsonValue &value)
{
    return value.isUndefined() ? QJsonValue(u"?"_s) : value;
}

Edit withInstead(const QString &path, const QJsonValue &other)
{
    return [=](const QString &here, const QJsonValue &value) -> std::optional<QJsonValue> {
        if (here != path)
            return asIs(here, value);
        return other.isUndefined() ? std::nullopt : std::optional(other);
    };
}

void forEachField(const std::function<void(const MessageInfo &, const FieldInfo &, QString)> &act)
{
    const std::function<void(const MessageInfo &, std::span<const FieldInfo>, const QString &)> walk
        = [&](const MessageInfo &message, std::span<const FieldInfo> fields, const QString &path) {
              for (const FieldInfo &field : fields) {
                  const bool isAny = field.name == "*"_L1;
                  const QString here = path + u'.' + (isAny ? anyKey : field.name);
                  act(message, field, here);
                  const bool isList = field.type == "list of object"_L1;
                  walk(message, field.fields, isList ? here + u"[0]"_s : here);
              }
          };
    for (const MessageInfo &message : messages())
        walk(message, message.fields, message.name + (message.isList ? u"[0]"_s : QString()));
}

template <std::size_t... Index> QStringList namesOfEvents(std::index_sequence<Index...>)
{
    // Unknown, the first, has no name.
    return {QString(std::variant_alternative_t<Index + 1, Event>::type)...};
}

//! Where a decoder looks at nothing, or takes whatever is there.
bool takesAnything(const QString &path)
{
    static const QRegularExpression places(
        u"^(Error|LoggedOnError)\\.Error$|^Sheet\\.(compressed|serial)$"
        "|^Sheet\\.payload\\.profile\\.user\\.(internal|sheetQtui|systrayInfo)$"
        "|sheetInfo\\[0\\]\\.value$|internal\\[0\\]\\.content$|actions\\[0\\]\\.parameters$|^"
        "UserPreference\\.KEY\\.value$"
        "|entries\\[0\\]\\.entry$|^LineConfig\\.password$"_s);
    return places.match(path).hasMatch();
}

} // namespace

//! The catalogue against the decoders themselves.
class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nameEveryEventOnce();
    void haveNoFieldThatIsNotRead_data();
    void haveNoFieldThatIsNotRead();
    void haveEveryFieldThatIsRead_data() { haveNoFieldThatIsNotRead_data(); }
    void haveEveryFieldThatIsRead();
    void sayWhatMayBeAbsent_data();
    void sayWhatMayBeAbsent();
    void tellTheKeyOfAWrongType_data() { sayWhatMayBeAbsent_data(); }
    void tellTheKeyOfAWrongType();
    void tellTheKeyInEveryElement();
};

void TestMessages::nameEveryEventOnce()
{
    QStringList told;
    for (const MessageInfo &message : messages())
        told.append(message.name);
    QStringList decoded = namesOfEvents(std::make_index_sequence<std::variant_size_v<Event> - 1>());
    told.sort();
    decoded.sort();
    QCOMPARE(told, decoded);
    QCOMPARE(QStringList(told).removeDuplicates(), 0);
}

void TestMessages::haveNoFieldThatIsNotRead_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(messages().size()); ++i)
        QTest::newRow(messages()[std::size_t(i)].name.data()) << i;
}

void TestMessages::haveNoFieldThatIsNotRead()
{
    QFETCH(int, index);
    Novelties novelties;
    const auto event = decode(frameOf(messages()[std::size_t(index)], asIs), 0, &novelties);
    QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
    for (const Novelty &novelty : qAsConst(novelties.items))
        QVERIFY2(novelty.kind == Novelty::Kind::Value, qPrintable(novelty.path));
}

void TestMessages::haveEveryFieldThatIsRead()
{
    QFETCH(int, index);
    const MessageInfo &message = messages()[std::size_t(index)];
    if (message.fields.empty())
        return; // Nothing is looked at, so that nothing is strange.
    QSet<QString> told;
    forEachField([&](const MessageInfo &of, const FieldInfo &field, const QString &path) {
        if (&of == &message && field.name != "*"_L1)
            told.insert(path);
    });
    QSet<QString> strange;
    const auto note = [&](const QString &path, const QJsonValue &value) {
        // Among keys that are data none is strange.
        const bool isData
            = message.fields[0].name == "*"_L1 && path == message.name + u'.' + stranger;
        if (value.isUndefined() && !isData)
            strange.insert(path);
        return isData ? std::nullopt : withStrangers(path, value);
    };
    Novelties novelties;
    QVERIFY(decode(frameOf(message, note), 0, &novelties));
    QSet<QString> noticed;
    for (const Novelty &novelty : qAsConst(novelties.items)) {
        if (novelty.kind == Novelty::Kind::Field)
            noticed.insert(novelty.path);
    }
    // Objects that are passed over have no strangers.
    QVERIFY2(!noticed.isEmpty(), message.name.data());
    for (const QString &path : qAsConst(noticed))
        QVERIFY2(strange.contains(path), qPrintable(path));
#ifdef VIGIE_RECORD_WIRE_USE
    // To find a stranger strange, a decoder compares its name with each that it knows.
    QSet<QString> asked;
    for (const QString &path : qAsConst(novelties.asked)) {
        if (!path.contains(QLatin1StringView(".") + stranger + u'.'))
            asked.insert(message.name + path);
    }
    QCOMPARE(asked - told, QSet<QString>());
    QCOMPARE(told - asked, QSet<QString>());
#endif
}

void TestMessages::sayWhatMayBeAbsent_data()
{
    QTest::addColumn<const MessageInfo *>("message");
    QTest::addColumn<const FieldInfo *>("field");
    QTest::addColumn<QString>("path");
    forEachField([](const MessageInfo &message, const FieldInfo &field, const QString &path) {
        QTest::newRow(qPrintable(path)) << &message << &field << path;
    });
}

void TestMessages::sayWhatMayBeAbsent()
{
    QFETCH(const MessageInfo *, message);
    QFETCH(const FieldInfo *, field);
    QFETCH(QString, path);
    for (const QJsonValue &nothing : {QJsonValue(QJsonValue::Undefined), QJsonValue()}) {
        const auto event = decode(frameOf(*message, withInstead(path, nothing)), 0);
        QCOMPARE(event.has_value(), field->isOptional);
        if (!event && nothing.isUndefined())
            QCOMPARE(event.error(), (Error{ErrorKind::Malformed, path}));
    }
}

void TestMessages::tellTheKeyOfAWrongType()
{
    QFETCH(const MessageInfo *, message);
    QFETCH(const FieldInfo *, field);
    QFETCH(QString, path);
    const bool isObject = field->type == "object"_L1 || field->type == "map"_L1;
    const QJsonValue wrong = isObject ? QJsonValue(3) : QJsonValue(QJsonObject{{u"a"_s, 1}});
    if (field->type == "list of object"_L1)
        return; // An object is a list of one: its fields have their own rows.
    const auto event = decode(frameOf(*message, withInstead(path, wrong)), 0);
    if (takesAnything(path)) {
        QVERIFY2(event, event ? "" : qPrintable(event.error().detail));
        return;
    }
    QVERIFY(!event);
    QCOMPARE(event.error().kind, ErrorKind::Malformed);
    const bool isList = field->type.startsWith("list"_L1);
    QCOMPARE(event.error().detail, isList ? path + u"[0]"_s : path);
}

void TestMessages::tellTheKeyInEveryElement()
{
    const QByteArray frame
        = R"({"msgType":"QueueCalls","ctiMessage":{"queueId":7,"calls":[{},{},{"queueTime":[]}]}})";
    const auto event = decode(frame, 0);
    QVERIFY(!event);
    QCOMPARE(event.error().detail, u"QueueCalls.calls[2].queueTime"_s);
}

QTEST_APPLESS_MAIN(TestMessages)
#include "test_messages.moc"
