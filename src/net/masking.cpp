// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/masking.h"

#include <QRegularExpression>
#include <QUrlQuery>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <string_view>

namespace vigie::net {

using namespace Qt::StringLiterals;

namespace {

    //! More figures would look like a number that was dialled.
    constexpr qsizetype longestTold = 999'999;

    QByteArray markOf(qsizetype length)
    {
        return "<masked " + QByteArray::number(std::min(length, longestTold)) + '>';
    }

    bool isMark(QByteArrayView text)
    {
        return text.startsWith("<masked ") && maskedLength(QString::fromLatin1(text));
    }

    bool isBlank(char sign)
    {
        return sign == ' ' || sign == '\n' || sign == '\t' || sign == '\r';
    }

    //! What a rule looks at.
    struct Value
    {
        QByteArrayView key{}; //!< The nearest one, also of a list's entries; empty: none.
        QByteArrayView text{}; //!< Without its quotes, escapes as they are.
        bool isText = false;
    };

    //! Walks through JSON, or what looks like it, and puts marks where a rule says so.
    template <typename Rule> class Masker
    {
    public:
        Masker(QByteArrayView in, Rule rule) : m_in(in), m_rule(rule) { }

        QByteArray run()
        {
            while (m_at < m_in.size())
                step();
            if (m_out.isEmpty())
                return m_in.toByteArray();
            m_out += m_in.sliced(m_copied);
            return m_out;
        }

    private:
        struct Level
        {
            QByteArrayView key{};
            bool isSecret = false;
        };

        void step()
        {
            const char sign = m_in[m_at];
            switch (sign) {
            case '"':
                readText();
                return;
            case '{':
            case '[':
                m_levels.append(m_now);
                m_now.isSecret = m_now.isSecret || isSecretKey(m_now.key);
                ++m_at;
                return;
            case '}':
            case ']':
                if (!m_levels.isEmpty()) {
                    m_now = m_levels.last();
                    m_levels.removeLast();
                }
                ++m_at;
                return;
            default:
                if ((sign >= '0' && sign <= '9') || sign == '-')
                    readNumber();
                else
                    ++m_at;
            }
        }

        void readText()
        {
            const qsizetype begin = m_at + 1;
            qsizetype end = begin;
            while (end < m_in.size() && m_in[end] != '"')
                end += m_in[end] == '\\' ? 2 : 1;
            end = std::min(end, m_in.size());
            const QByteArrayView text = m_in.sliced(begin, end - begin);
            m_at = std::min(end + 1, m_in.size());
            if (takeColon()) {
                m_now.key = text;
                return;
            }
            if (isMasked({m_now.key, text, true}) && !isMark(text))
                replace(begin, end, markOf(QString::fromUtf8(text).size()));
        }

        bool takeColon()
        {
            qsizetype next = m_at;
            while (next < m_in.size() && isBlank(m_in[next]))
                ++next;
            const bool isThere = next < m_in.size() && m_in[next] == ':';
            if (isThere)
                m_at = next + 1;
            return isThere;
        }

        void readNumber()
        {
            const qsizetype begin = m_at;
            while (m_at < m_in.size() && isOfNumber(m_in[m_at]))
                ++m_at;
            const QByteArrayView text = m_in.sliced(begin, m_at - begin);
            if (!isMasked({m_now.key, text, false}))
                return;
            replace(begin, m_at, '"' + markOf(text.size()) + '"');
            if (takeColon()) // No JSON; the mark is a key to who reads it again.
                m_now.key = {};
        }

        static bool isOfNumber(char sign)
        {
            return (sign >= '0' && sign <= '9') || sign == '-' || sign == '+' || sign == '.'
                || sign == 'e' || sign == 'E';
        }

        bool isMasked(const Value &value) const
        {
            return m_now.isSecret || isSecretKey(value.key) || m_rule(value);
        }

        void replace(qsizetype begin, qsizetype end, const QByteArray &mark)
        {
            m_out += m_in.sliced(m_copied, begin - m_copied);
            m_out += mark;
            m_copied = end;
        }

        const QByteArrayView m_in;
        const Rule m_rule;
        QByteArray m_out{};
        qsizetype m_at = 0;
        qsizetype m_copied = 0;
        Level m_now{};
        QVarLengthArray<Level, 16> m_levels{};
    };

    template <typename Rule> QByteArray masked(QByteArrayView frame, Rule rule)
    {
        return Masker<Rule>(frame, rule).run();
    }

    //! A secret inside a text: an address with a token, a header, or a token by its looks.
    bool carriesSecret(QByteArrayView text)
    {
        if (text.size() < 8)
            return false;
        const std::string_view all(text.data(), std::size_t(text.size()));
        return all.find("oken=") != std::string_view::npos
            || all.find("assword=") != std::string_view::npos
            || all.find("earer ") != std::string_view::npos
            || (text.size() > 40 && all.starts_with("eyJ"));
    }

    bool isWord(QByteArrayView text)
    {
        constexpr qsizetype longest = 40;
        return !text.isEmpty() && text.size() <= longest
            && std::all_of(text.begin(), text.end(), [](char sign) {
                   return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z')
                       || sign == '_';
               });
    }

    template <std::size_t Count>
    bool isAmong(QByteArrayView text, const std::array<QByteArrayView, Count> &words)
    {
        return std::find(words.begin(), words.end(), text) != words.end();
    }

    //! Keys whose values are words of the protocol, and words that stand under any key.
    bool isOfProtocol(const Value &value)
    {
        static constexpr std::array<QByteArrayView, 14> keys{
            "msgType",  "claz",     "command", "eventType",    "event",   "statName", "direction",
            "callType", "listType", "service", "monitorState", "request", "state",    "Error"};
        static constexpr std::array<QByteArrayView, 8> states{
            "AgentReady",   "AgentOnPause", "AgentOnCall",    "AgentOnWrapup",
            "AgentDialing", "AgentRinging", "AgentLoggedOut", "AgentLogin"};
        return isWord(value.text) && (isAmong(value.key, keys) || isAmong(value.text, states));
    }

    bool isLongNumber(const Value &value)
    {
        constexpr qsizetype longest = 6; // Ids, counts and internal numbers are shorter.
        return std::count_if(value.text.begin(), value.text.end(),
                             [](char sign) { return sign >= '0' && sign <= '9'; })
            > longest;
    }

} // namespace

bool isSecretKey(QByteArrayView key)
{
    static constexpr std::array<std::string_view, 7> parts{
        "token", "password", "passwd", "secret", "credential", "authorization", "privatekey"};
    constexpr qsizetype longest = 40;
    if (key.size() < 3 || key.size() > longest)
        return false;
    std::array<char, std::size_t(longest)> lower{};
    std::transform(key.begin(), key.end(), lower.begin(), [](char sign) {
        return sign >= 'A' && sign <= 'Z' ? char(sign - 'A' + 'a') : sign;
    });
    const std::string_view name(lower.data(), std::size_t(key.size()));
    return name == "pin" || name == "pwd"
        || std::any_of(parts.begin(), parts.end(), [name](std::string_view part) {
               return name.find(part) != std::string_view::npos;
           });
}

QByteArray withoutSecrets(QByteArrayView frame)
{
    return masked(frame,
                  [](const Value &value) { return value.isText && carriesSecret(value.text); });
}

QByteArray withoutValues(QByteArrayView frame)
{
    return masked(frame, [](const Value &value) {
        return value.isText ? !value.text.isEmpty() && !isOfProtocol(value) : isLongNumber(value);
    });
}

QString withoutNumbers(const QString &line)
{
    static const QRegularExpression number(u"\\+?\\d{6,}"_s);
    static const QRegularExpression secret(u"((?:(?:token|password|secret)[=: ]+|Bearer )+)\\S+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression token(u"eyJ[\\w-]{8,}\\.[\\w-]+\\.[\\w-]*"_s); // A JWT.
    QString masked(line);
    masked.replace(token, u"<masked>"_s);
    return masked.replace(secret, u"\\1<masked>"_s).replace(number, u"<number>"_s);
}

QString shownPath(const QUrl &url)
{
    QStringList items;
    const auto all = QUrlQuery(url).queryItems();
    for (const auto &[key, value] : all)
        items += key + u'='
            + (isSecretKey(key.toUtf8()) ? QString::fromLatin1(markOf(value.size())) : value);
    return items.isEmpty() ? url.path() : url.path() + u'?' + items.join(u'&');
}

std::optional<int> maskedLength(QStringView value)
{
    if (!value.startsWith("<masked "_L1) || !value.endsWith(u'>'))
        return {};
    const QStringView figures = value.sliced(8, value.size() - 9);
    const bool isNumber = std::all_of(figures.begin(), figures.end(),
                                      [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
    if (!isNumber || figures.isEmpty() || (figures.size() > 1 && figures.startsWith(u'0'))
        || figures.size() > QString::number(longestTold).size())
        return {};
    return figures.toInt();
}

} // namespace vigie::net
