// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "site/inientries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vigie::site {

namespace {

    bool isHex(QChar sign)
    {
        return (sign >= u'0' && sign <= u'9') || (sign >= u'a' && sign <= u'f')
            || (sign >= u'A' && sign <= u'F');
    }

    bool isOctal(QChar sign)
    {
        return sign >= u'0' && sign <= u'7';
    }

    uint digitOf(QChar sign)
    {
        const uint code = sign.unicode();
        return code <= u'9' ? code - u'0' : (code | 0x20U) - u'a' + 10;
    }

    //! What stands right of an equals sign, to the end of the line or a comment.
    class ValueReader
    {
    public:
        explicit ValueReader(QStringView text) : m_text(text) { }

        //! Nothing: a quotation mark without its other one.
        std::optional<QStringList> read()
        {
            while (m_at < m_text.size() && (m_isQuoted || m_text[m_at] != u';'))
                step();
            if (m_isQuoted)
                return {};
            endValue();
            return m_values;
        }

    private:
        void step()
        {
            const QChar sign = m_text[m_at++];
            if (sign == u'"') {
                m_isQuoted = !m_isQuoted;
                m_fixed = m_value.size(); // Blanks between the marks stay.
            } else if (sign == u'\\') {
                unescape();
                m_fixed = m_value.size();
            } else if (sign == u',' && !m_isQuoted) {
                endValue();
            } else if (m_isQuoted || !sign.isSpace() || !m_value.isEmpty()) {
                m_value += sign;
            }
        }

        void unescape()
        {
            if (m_at >= m_text.size())
                return;
            static constexpr QStringView letters(u"abfnrtv");
            static constexpr QStringView meant(u"\a\b\f\n\r\t\v");
            const QChar sign = m_text[m_at];
            if (sign == u'x') {
                ++m_at;
                readCode(16, isHex);
            } else if (isOctal(sign)) {
                readCode(8, isOctal);
            } else {
                ++m_at;
                const qsizetype letter = letters.indexOf(sign);
                m_value += letter < 0 ? sign : meant[letter];
            }
        }

        //! Of one UTF-16 unit, as QSettings writes them.
        template <typename Check> void readCode(uint base, Check isDigit)
        {
            uint code = 0;
            while (m_at < m_text.size() && isDigit(m_text[m_at]))
                code = (code * base + digitOf(m_text[m_at++])) & 0xFFFF;
            m_value += QChar(char16_t(code));
        }

        void endValue()
        {
            while (m_value.size() > m_fixed && m_value.back().isSpace())
                m_value.chop(1);
            m_values.append(m_value);
            m_value.clear();
            m_fixed = 0;
        }

        const QStringView m_text;
        qsizetype m_at = 0;
        bool m_isQuoted = false;
        QString m_value{};
        qsizetype m_fixed = 0; //!< So much of it is no blank at its end.
        QStringList m_values{};
    };

    //! Keys and sections: "%20" and "%U20AC" stand for signs.
    QString unescapedKey(QStringView text)
    {
        QString key;
        key.reserve(text.size());
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isWide = text[i] == u'%' && i + 1 < text.size() && text[i + 1] == u'U';
            const qsizetype first = i + (isWide ? 2 : 1);
            const QStringView digits
                = text.sliced(std::min(first, text.size())).left(isWide ? 4 : 2);
            if (text[i] != u'%' || digits.size() != (isWide ? 4 : 2)
                || !std::all_of(digits.begin(), digits.end(), isHex)) {
                key += text[i];
                continue;
            }
            key += QChar(digits.toUShort(nullptr, 16));
            i = first + digits.size() - 1;
        }
        return key;
    }

    QStringList linesOf(QByteArrayView text)
    {
        QString all = QString::fromUtf8(text); // Without the mark that some editors begin with.
        all.replace("\r\n"_L1, "\n"_L1);
        all.replace(u'\r', u'\n');
        return all.split(u'\n');
    }

    //! Of two backslashes the second is a sign of its own.
    bool goesOn(QStringView line)
    {
        qsizetype count = 0;
        while (count < line.size() && line[line.size() - 1 - count] == u'\\')
            ++count;
        return count % 2 == 1;
    }

    QString sectionOf(QStringView name)
    {
        const QString section = unescapedKey(name.trimmed());
        return section.compare("general"_L1, Qt::CaseInsensitive) == 0 ? QString() : section;
    }

} // namespace

std::optional<QList<IniEntry>> readIni(QByteArrayView text)
{
    QList<IniEntry> entries;
    QString section;
    const QStringList lines = linesOf(text);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QString joined;
        QStringView line = QStringView(lines[i]).trimmed();
        if (line.isEmpty() || line.startsWith(u';') || line.startsWith(u'#'))
            continue;
        if (goesOn(lines[i])) {
            joined = lines[i];
            while (goesOn(joined) && i + 1 < lines.size()) {
                joined.chop(1);
                joined += lines[++i];
            }
            line = QStringView(joined).trimmed();
        }
        if (line.startsWith(u'[')) {
            const qsizetype end = line.indexOf(u']');
            if (end < 0)
                return {};
            section = sectionOf(line.sliced(1, end - 1));
            continue;
        }
        const qsizetype equals = line.indexOf(u'=');
        if (equals < 0)
            return {};
        const auto values = ValueReader(line.sliced(equals + 1)).read();
        if (!values)
            return {};
        entries.append({.section = section,
                        .key = unescapedKey(line.first(equals).trimmed()),
                        .values = *values});
    }
    return entries;
}

} // namespace vigie::site
