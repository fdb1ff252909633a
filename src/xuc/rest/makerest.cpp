// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/wireuse.h"
#include "xuc/rest/catalogue.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    Unexpected wrong(const QString &what)
    {
        return Unexpected({ErrorKind::Malformed, what});
    }

    bool isDialled(QChar sign)
    {
        return u"0123456789*#"_s.contains(sign);
    }

    //! What stands in the JSON for \a text; Undefined when it is none of the type.
    QJsonValue valueOf(const QString &text, QLatin1StringView type)
    {
        if (type == "boolean"_L1) {
            const bool isTrue = text == "true"_L1;
            return isTrue || text == "false"_L1 ? QJsonValue(isTrue)
                                                : QJsonValue(QJsonValue::Undefined);
        }
        if (type == "integer"_L1) {
            bool isNumber = false;
            const qint64 number = text.toLongLong(&isNumber);
            return isNumber ? QJsonValue(number) : QJsonValue(QJsonValue::Undefined);
        }
        if (type == "object"_L1) {
            const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
            return document.isObject() ? QJsonValue(document.object())
                                       : QJsonValue(QJsonValue::Undefined);
        }
        const bool isChoice = type.contains('|'_L1);
        const bool isRight = isChoice ? QString(type).split(u'|').contains(text)
            : type == "phone"_L1      ? std::any_of(text.cbegin(), text.cend(), isDialled)
                                      : true;
        return isRight ? QJsonValue(text) : QJsonValue(QJsonValue::Undefined);
    }

    //! Dots alone would lead a server to another path than the one named.
    bool isPathPart(const QString &text)
    {
        return !text.isEmpty() && text != "."_L1 && text != ".."_L1;
    }

    //! Puts the arguments where they belong, one by one.
    class Maker
    {
    public:
        explicit Maker(const RestMethodInfo &method) : m_method(method), m_path(method.path) { }

        //! Null: done; else what is wrong.
        QString put(const RestArgumentInfo &argument, const QString &text)
        {
            const QJsonValue value = valueOf(text, argument.type);
            if (value.isUndefined())
                return u"%1: \"%2\" is not of type %3"_s.arg(argument.name, text, argument.type);
            const QString place = u'{' + argument.name + u'}';
            if (m_path.contains(place)) {
                if (!isPathPart(text))
                    return u"%1: \"%2\" cannot be part of a path"_s.arg(argument.name, text);
                m_path.replace(place, encoded(text));
            } else if (m_method.verb == RestVerb::Get) {
                m_query += (m_query.isEmpty() ? u'?' : u'&') + argument.name + u'=' + encoded(text);
            } else {
                putIntoBody(argument, text, value);
            }
            return {};
        }

        RestRequest finish() const
        {
            RestRequest request{.name = m_method.name, .verb = m_method.verb};
            request.target = m_path.toLatin1() + m_query.toLatin1();
            request.needsToken = m_method.needsToken;
            const bool hasBody = m_method.verb == RestVerb::Post || m_method.verb == RestVerb::Put;
            if (!hasBody)
                return request;
            request.contentType = m_csv ? "text/plain; charset=utf-8"_ba : "application/json"_ba;
            if (m_csv)
                request.body = *m_csv;
            else if (!m_body.isEmpty())
                request.body = QJsonDocument(m_body).toJson(QJsonDocument::Compact);
            return request;
        }

    private:
        static QString encoded(const QString &text)
        {
            return QString::fromLatin1(QUrl::toPercentEncoding(text));
        }

        void putIntoBody(const RestArgumentInfo &argument, const QString &text,
                         const QJsonValue &value)
        {
            if (argument.type == "csv"_L1)
                m_csv = text.toUtf8();
            else if (argument.type == "object"_L1)
                m_body = value.toObject();
            else
                m_body.insert(argument.key.isNull() ? argument.name : argument.key, value);
        }

        const RestMethodInfo &m_method;
        QString m_path;
        QString m_query;
        QJsonObject m_body;
        std::optional<QByteArray> m_csv;
    };

    const RestMethodInfo *methodNamed(const QString &name)
    {
        const QList<RestMethodInfo> &all = restMethods();
        const auto found = std::find_if(all.cbegin(), all.cend(), [&](const RestMethodInfo &info) {
            return info.name == name;
        });
        return found == all.cend() ? nullptr : &*found;
    }

} // namespace

Result<RestRequest> makeRest(const QString &name, const RestArguments &arguments)
{
    const RestMethodInfo *const method = methodNamed(name);
    if (!method)
        return wrong(u"no REST call is named \"%1\""_s.arg(name));
    QMap<QString, QString> left;
    for (const auto &[key, value] : arguments) {
        if (left.contains(key))
            return wrong(u"%1: \"%2\" is given twice"_s.arg(name, key));
        left.insert(key, value);
    }
    Maker maker(*method);
    for (const RestArgumentInfo &argument : method->arguments) {
        const auto given = left.constFind(argument.name);
        if (given == left.cend() && argument.isOptional)
            continue;
        if (given == left.cend())
            return wrong(u"%1: \"%2\" is missing"_s.arg(name, argument.name));
        if (const QString fault = maker.put(argument, *given); !fault.isNull())
            return wrong(name + u": "_s + fault);
        left.erase(given);
    }
    if (!left.isEmpty())
        return wrong(u"%1: \"%2\" is not among its arguments"_s.arg(name, left.firstKey()));
    noteWireUse(WireUse::Encoder, method->wireName);
    return maker.finish();
}

} // namespace vigie::xuc
