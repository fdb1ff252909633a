// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/valuereader.h"

#include "xuc/framecontext.h"
#include "xuc/novelties.h"
#include "xuc/objectreader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! As JSON writes it; the whole text, or nothing.
    std::optional<double> numberIn(std::string_view text)
    {
        double value = 0;
        const char *const last = text.data() + text.size();
        const auto [end, error] = std::from_chars(text.data(), last, value);
        const bool isJson = !text.empty() && wire::isDigit(text[text.size() > 1 && text[0] == '-']);
        if (error != std::errc() || end != last || !isJson || !std::isfinite(value))
            return {};
        return value;
    }

    std::string_view scalarAt(const char *at)
    {
        const char *last = at;
        while (!wire::isBehindScalar(*last))
            ++last;
        return {at, std::size_t(last - at)};
    }

    std::optional<qint64> wholeNumber(std::optional<double> value)
    {
        constexpr double limit = 9007199254740992.0; // 2^53: beyond it doubles skip integers.
        if (!value || *value != std::floor(*value) || std::abs(*value) > limit)
            return {};
        return static_cast<qint64>(*value);
    }

} // namespace

FrameContext &ValueReader::context() const
{
    return static_cast<FrameContext &>(*m_frame);
}

char ValueReader::first() const
{
    return isReadable() ? m_frame->at(m_value) : ' ';
}

ValueReader::Kind ValueReader::kind() const
{
    switch (first()) {
    case ' ':
        return Kind::Absent;
    case 'n':
        return Kind::Null;
    case '"':
        return Kind::Text;
    case 't':
    case 'f':
        return Kind::Boolean;
    case '{':
        return Kind::Object;
    case '[':
        return Kind::List;
    default:
        return Kind::Number; // Or nothing that any reader takes.
    }
}

bool ValueReader::slowInteger(qint64 &value)
{
    if (!isReadable() || wire::isLiteral(place(), "null"))
        return false;
    const std::string_view digits = *place() == '"' ? word() : scalarAt(place());
    const std::optional<qint64> whole = wholeNumber(numberIn(digits));
    if (!whole) {
        fault();
        return false;
    }
    value = *whole;
    return true;
}

bool ValueReader::slowNarrow(qint32 &value)
{
    qint64 wide = 0;
    if (!readWide(wide))
        return false;
    if (wide < std::numeric_limits<qint32>::min() || wide > std::numeric_limits<qint32>::max()) {
        fault();
        return false;
    }
    value = static_cast<qint32>(wide);
    return true;
}

std::optional<bool> ValueReader::boolean()
{
    if (!isReadable())
        return {};
    const char *const at = place();
    const std::string_view name = *at == '"' ? word() : scalarAt(at);
    if (name == "true")
        return true;
    if (name == "false")
        return false;
    if (!wire::isLiteral(at, "null"))
        fault();
    return {};
}

std::string_view ValueReader::slowWord()
{
    if (!isReadable() || wire::isLiteral(place(), "null"))
        return {};
    std::string_view text;
    if (*place() == '"') {
        if (!context().unescape(place() + 1, text))
            fault();
        return text;
    }
    text = scalarAt(place());
    if (numberIn(text))
        return text;
    fault();
    return {};
}

QString ValueReader::text()
{
    const std::string_view utf8 = word();
    return utf8.data() == nullptr ? QString() : QString::fromUtf8(utf8);
}

QString ValueReader::sharedText()
{
    return shared(word());
}

QString ValueReader::shared(std::string_view word) const
{
    if (word.data() == nullptr)
        return {};
    const bool isShort = !word.empty() && word.size() <= SharedTexts::longest;
    return isShort ? context().texts.find(word) : QString::fromUtf8(word);
}

QString ValueReader::phoneNumber()
{
    const std::string_view utf8 = word();
    return utf8.data() == nullptr || utf8 == "null" ? QString() : QString::fromUtf8(utf8);
}

std::optional<QString> ValueReader::optionalText()
{
    const QString value = text();
    return value.isNull() ? std::nullopt : std::optional(value);
}

QString ValueReader::anyText()
{
    switch (kind()) {
    case Kind::Absent:
    case Kind::Null:
        return {};
    case Kind::Text:
    case Kind::Number:
        return text();
    case Kind::Boolean:
        return boolean().value_or(false) ? u"true"_s : u"false"_s;
    case Kind::Object:
    case Kind::List:
        return QString::fromUtf8(json());
    }
    Q_UNREACHABLE();
}

bool ValueReader::slowNumber(double &value)
{
    qint64 integer = 0;
    if (isReadable() && wire::wholeNumberAt(place(), integer)) {
        value = static_cast<double>(integer);
        return true;
    }
    const std::optional<double> number = numberIn(word());
    value = number.value_or(0);
    return number.has_value();
}

Figure ValueReader::figure()
{
    const std::string_view utf8 = word();
    if (const std::optional<double> number = numberIn(utf8))
        return {number, {}};
    return {{}, utf8.data() == nullptr ? QString() : QString::fromUtf8(utf8)};
}

std::chrono::seconds ValueReader::elapsed()
{
    constexpr qint64 firstEpochSecond = 1'000'000'000;
    constexpr qint64 firstEpochMillisecond = 1'000'000'000'000;
    qint64 value = wideInteger().value_or(0);
    if (value >= firstEpochMillisecond)
        value = m_frame->receivedEpochSeconds - value / 1000;
    else if (value >= firstEpochSecond)
        value = m_frame->receivedEpochSeconds - value;
    return std::chrono::seconds(std::max<qint64>(value, 0));
}

QByteArray ValueReader::json() const
{
    if (!isReadable())
        return {};
    const quint32 *last = m_value;
    int depth = 0;
    do {
        const char sign = m_frame->at(last);
        depth += (sign == '{' || sign == '[') - (sign == '}' || sign == ']');
        ++last;
    } while (depth > 0 && last < m_frame->end);
    return QByteArray(place(), qsizetype(*last - *m_value)).trimmed();
}

//! The root's field is the message itself: decode() writes its name instead.
QString ValueReader::parentPath() const
{
    return m_parent && m_parent->m_parent ? m_parent->path() : QString();
}

QString ValueReader::path() const
{
    QString path = parentPath();
    if (m_index >= 0) {
        path += u"[%1]"_s.arg(m_index);
    } else if (m_key && m_parent) {
        path += u'.';
        for (const char *c = m_key; *c != '"' && path.size() < 200; ++c)
            path += QLatin1Char(*c);
    }
    return path;
}

void ValueReader::fault()
{
    if (isStopped())
        return;
    m_frame->isStopped = true;
    context().faultPath = path();
}

void ValueReader::faultAt(QLatin1StringView key)
{
    if (isStopped())
        return;
    m_frame->isStopped = true;
    context().faultPath = parentPath() + u'.' + key;
}

void ValueReader::noteUnknownValue(std::string_view word) const
{
    Novelties *const novelties = context().novelties;
    if (novelties && !isStopped() && !word.empty() && novelties->hasRoom())
        novelties->note(Novelty::Kind::Value, path(), word);
}

Error ValueReader::takeFault() const
{
    return {ErrorKind::Malformed, context().faultPath};
}

} // namespace vigie::xuc
