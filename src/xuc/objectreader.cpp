// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/objectreader.h"

#include "xuc/novelties.h"

#include <simdjson.h>

#include <array>
#include <charconv>
#include <cmath>
#include <forward_list>
#include <limits>
#include <string>

namespace vigie::xuc {

using namespace Qt::StringLiterals;

namespace {

    //! Texts of which there are few (states, causes, queues): one QString for all that are equal.
    class SharedTexts
    {
    public:
        QString find(std::string_view utf8)
        {
            const auto front = static_cast<unsigned char>(utf8.front());
            const auto back = static_cast<unsigned char>(utf8.back());
            Slot &slot = m_slots[(utf8.size() * 31 + front * 7U + back) % m_slots.size()];
            if (slot.utf8 != utf8) {
                slot.utf8 = utf8;
                slot.text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
            }
            return slot.text;
        }

        static constexpr std::size_t longest = 32; //!< Longer ones hardly come twice.

    private:
        struct Slot
        {
            std::string utf8;
            QString text;
        };
        std::array<Slot, 256> m_slots;
    };

    using Parser = simdjson::internal::dom_parser_implementation;

} // namespace

//! The frame, and the places where simdjson's first stage found a value or a sign to begin.
//!
//! That stage is the fast half of a parser: it has checked UTF-8 and strings, and knows nothing of
//! the order of signs, which the readers check where they walk. Its on-demand half costs as much
//! again for guarding against uses that readers here cannot make.
class FrameContext : public FrameCursor
{
public:
    bool open(QByteArrayView frame);
    bool unescape(const char *from, std::string_view &text);

    SharedTexts texts;
    QString faultPath;
    Novelties *novelties = nullptr;
    std::unique_ptr<Parser> parser;

private:
    bool reserve(std::size_t size);

    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::forward_list<std::string> m_unescaped;
};

bool FrameContext::reserve(std::size_t size)
{
    if (size <= m_capacity)
        return true;
    m_capacity = std::max<std::size_t>(size, 4096);
    m_buffer.reset(new char[m_capacity + simdjson::SIMDJSON_PADDING]);
    json = m_buffer.get();
    const auto &simd = simdjson::get_active_implementation();
    return simd->create_dom_parser_implementation(m_capacity, 1, parser) == simdjson::SUCCESS;
}

bool FrameContext::open(QByteArrayView frame)
{
    const auto size = static_cast<std::size_t>(frame.size());
    isStopped = true;
    if (size == 0 || !reserve(size))
        return false;
    std::memcpy(m_buffer.get(), frame.data(), size);
    std::memset(m_buffer.get() + size, ' ', simdjson::SIMDJSON_PADDING);
    const auto *const bytes = reinterpret_cast<const std::uint8_t *>(json);
    if (parser->stage1(bytes, size, simdjson::stage1_mode::regular) != simdjson::SUCCESS)
        return false;
    token = parser->structural_indexes.get();
    end = token + parser->n_structural_indexes;
    depth = 0;
    m_unescaped.clear();
    isStopped = false;
    return true;
}

bool FrameContext::unescape(const char *from, std::string_view &text)
{
    const char *last = from;
    while (*last != '"')
        last += *last == '\\' ? 2 : 1;
    const std::size_t room = std::size_t(last - from) + simdjson::SIMDJSON_PADDING;
    std::string &buffer = m_unescaped.emplace_front(room, '\0');
    auto *const into = reinterpret_cast<std::uint8_t *>(buffer.data());
    const std::uint8_t *const behind
        = parser->parse_string(reinterpret_cast<const std::uint8_t *>(from), into);
    if (!behind)
        return false;
    text = std::string_view(buffer).substr(0, std::size_t(behind - into));
    return true;
}

namespace {

    QString toText(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }

    template <std::size_t N> bool isLiteral(const char *at, const char (&name)[N])
    {
        return std::memcmp(at, name, N - 1) == 0 && wire::isBehindScalar(at[N - 1]);
    }

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

std::optional<qint64> ValueReader::slowInteger()
{
    if (!isReadable() || isLiteral(place(), "null"))
        return {};
    const std::string_view digits = *place() == '"' ? word() : scalarAt(place());
    const std::optional<qint64> whole = wholeNumber(numberIn(digits));
    if (!whole)
        fault();
    return whole;
}

std::optional<qint32> ValueReader::integer()
{
    const std::optional<qint64> wide = wideInteger();
    if (!wide)
        return {};
    if (*wide < std::numeric_limits<qint32>::min() || *wide > std::numeric_limits<qint32>::max()) {
        fault();
        return {};
    }
    return static_cast<qint32>(*wide);
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
    if (!isLiteral(at, "null"))
        fault();
    return {};
}

std::string_view ValueReader::slowWord()
{
    if (!isReadable() || isLiteral(place(), "null"))
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
    return utf8.data() == nullptr ? QString() : toText(utf8);
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
    return isShort ? context().texts.find(word) : toText(word);
}

QString ValueReader::phoneNumber()
{
    const std::string_view utf8 = word();
    return utf8.data() == nullptr || utf8 == "null" ? QString() : toText(utf8);
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

std::optional<double> ValueReader::number()
{
    qint64 integer = 0;
    if (isReadable() && wire::wholeNumberAt(place(), integer))
        return static_cast<double>(integer);
    return numberIn(word());
}

Figure ValueReader::figure()
{
    const std::string_view utf8 = word();
    if (const std::optional<double> number = numberIn(utf8))
        return {number, {}};
    return {{}, utf8.data() == nullptr ? QString() : toText(utf8)};
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

//! The root's own fields are looked at by decode(), which goes over them more than once.
void ObjectReader::noteUnknownField() const
{
    Novelties *const novelties = context().novelties;
    if (novelties && m_parent && novelties->hasRoom())
        novelties->note(Novelty::Kind::Field, path(), json());
}

void ObjectReader::noteAsked(QLatin1StringView key) const
{
    if (context().novelties && m_parent)
        context().novelties->asked.insert(parentPath() + u'.' + key);
}

Error ValueReader::takeFault() const
{
    return {ErrorKind::Malformed, context().faultPath};
}

//! False for null and for an empty object, and with a fault for all that is no object.
bool ObjectReader::enter()
{
    FrameCursor &frame = *m_frame;
    m_stand = Stand::AtEnd;
    if (isLiteral(place(), "null"))
        return false;
    frame.token = m_value + 1;
    m_isWrapped = *place() == '[';
    const char sign = m_isWrapped ? frame.at(frame.token++) : *place();
    m_depth += m_isWrapped ? 2 : 1;
    frame.depth = m_depth;
    if (sign != '{') {
        fault();
        return false;
    }
    if (frame.at(frame.token) != '}')
        return true;
    ++frame.token;
    --frame.depth;
    return leave();
}

bool ObjectReader::leave()
{
    m_key = nullptr;
    if (m_isWrapped && !isStopped()) {
        --m_frame->depth;
        if (m_frame->at(m_frame->token++) != ']')
            fault();
    }
    return false;
}

QString ObjectReader::key()
{
    m_knownKey = m_key;
    std::string_view utf8;
    return context().unescape(m_key, utf8) ? toText(utf8) : QString();
}

//! False for null and for an empty list. A bare value is not entered: it is the one element.
bool ListReader::enter()
{
    FrameCursor &frame = *m_frame;
    m_stand = Stand::Inside;
    m_isSingle = *place() != '[';
    if (m_isSingle)
        return !isLiteral(place(), "null");
    frame.token = m_value + 1;
    frame.depth = ++m_depth;
    if (frame.at(frame.token) != ']')
        return true;
    ++frame.token;
    --frame.depth;
    return false;
}

QStringList readTexts(ValueReader &in)
{
    QStringList texts;
    for (ListReader list = in.list(); list.next();)
        texts.append(list.text());
    return texts;
}

QString readError(ObjectReader &in)
{
    QString error;
    if (in.kind() == ValueReader::Kind::Text)
        return in.text();
    if (in.kind() != ValueReader::Kind::Object && in.kind() != ValueReader::Kind::List)
        return error;
    while (in.next()) {
        if (in.is("Error"_L1))
            error = in.anyText();
    }
    return error;
}

FrameReader::FrameReader() : m_context(std::make_unique<FrameContext>())
{
}

FrameReader::~FrameReader() = default;

bool FrameReader::open(QByteArrayView frame, qint64 receivedEpochSeconds, Novelties *novelties)
{
    m_context->faultPath.clear();
    m_context->novelties = novelties;
    m_context->receivedEpochSeconds = receivedEpochSeconds;
    return m_context->open(frame) && m_context->at(m_context->token) == '{';
}

ObjectReader FrameReader::root()
{
    ObjectReader root(m_context.get(), nullptr);
    root.m_value = m_context->parser->structural_indexes.get();
    root.m_stand = ValueReader::Stand::Whole;
    return root;
}

bool FrameReader::isDrained() const
{
    return !m_context->isStopped && m_context->depth == 0 && m_context->token == m_context->end;
}

QString FrameReader::faultPath() const
{
    return m_context->isStopped ? m_context->faultPath : QString();
}

} // namespace vigie::xuc
