// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/objectreader.h"

#include <simdjson.h>

#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <new>
#include <string>

namespace vigie::xuc {

namespace ondemand = simdjson::ondemand;
using namespace Qt::StringLiterals;

namespace {

    //! Texts of which there are few (states, causes, queues): one QString for all that are equal.
    class SharedTexts
    {
    public:
        QString find(std::string_view utf8)
        {
            Slot &slot = m_slots[std::hash<std::string_view>{}(utf8) % m_slots.size()];
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

} // namespace

class FrameContext
{
public:
    simdjson::padded_string_view fill(QByteArrayView frame);

    ondemand::parser parser;
    ondemand::document document;
    std::unique_ptr<char[]> buffer;
    std::size_t capacity = 0;
    SharedTexts texts;
    qint64 receivedEpochSeconds = 0;
    QString faultPath;
    bool isStopped = false;
};

simdjson::padded_string_view FrameContext::fill(QByteArrayView frame)
{
    const auto size = static_cast<std::size_t>(frame.size());
    if (const std::size_t needed = size + simdjson::SIMDJSON_PADDING; needed > capacity) {
        capacity = std::max<std::size_t>(needed, 4096);
        buffer.reset(new char[capacity]);
    }
    std::memcpy(buffer.get(), frame.data(), size);
    std::memset(buffer.get() + size, ' ', simdjson::SIMDJSON_PADDING);
    return simdjson::padded_string_view(buffer.get(), size, capacity);
}

namespace {

    template <typename T> T &in(std::byte *bytes)
    {
        return *std::launder(reinterpret_cast<T *>(bytes));
    }

    template <typename T> const T &in(const std::byte *bytes)
    {
        return *std::launder(reinterpret_cast<const T *>(bytes));
    }

    template <typename T> void put(std::byte *bytes, const T &value)
    {
        // Readers are copied byte by byte.
        static_assert(sizeof(T) <= 24 && std::is_trivially_copyable_v<T>);
        new (bytes) T(value);
    }

    QString toText(std::string_view utf8)
    {
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }

    //! A text without escapes can be read where it stands.
    bool isPlain(ondemand::value &value, std::string_view &text)
    {
        std::string_view token = value.raw_json_token(); // Up to the next one: blanks may follow.
        if (token.front() != '"')
            return false;
        token.remove_prefix(1);
        text = token.substr(0, token.find('"'));
        return std::memchr(text.data(), '\\', text.size()) == nullptr;
    }

    //! As JSON writes it, or as people type it; the whole text, or nothing.
    std::optional<double> numberIn(std::string_view text)
    {
        double value = 0;
        const char *const last = text.data() + text.size();
        const auto [end, error] = std::from_chars(text.data(), last, value);
        if (error != std::errc() || end != last || !std::isfinite(value))
            return {};
        return value;
    }

    std::optional<qint64> wholeNumber(double value)
    {
        constexpr double limit = 9007199254740992.0; // 2^53: beyond it doubles skip integers.
        if (value != std::floor(value) || std::abs(value) > limit)
            return {};
        return static_cast<qint64>(value);
    }

} // namespace

bool ValueReader::isStopped() const
{
    return m_frame->isStopped;
}

bool ValueReader::isReadable() const
{
    return m_stand != Stand::Absent && !m_frame->isStopped;
}

ValueReader::Kind ValueReader::kind() const
{
    if (!isReadable())
        return Kind::Absent;
    ondemand::value value = in<ondemand::value>(m_current.bytes);
    ondemand::json_type type{};
    if (value.type().get(type) != simdjson::SUCCESS)
        return Kind::Number; // Whatever it is, no reader takes it.
    switch (type) {
    case ondemand::json_type::null:
        return Kind::Null;
    case ondemand::json_type::string:
        return Kind::Text;
    case ondemand::json_type::boolean:
        return Kind::Boolean;
    case ondemand::json_type::object:
        return Kind::Object;
    case ondemand::json_type::array:
        return Kind::List;
    case ondemand::json_type::number:
        break;
    }
    return Kind::Number;
}

std::optional<qint64> ValueReader::wideInteger()
{
    if (!isReadable())
        return {};
    ondemand::value &value = in<ondemand::value>(m_current.bytes);
    std::int64_t integer = 0;
    if (value.get_int64().get(integer) == simdjson::SUCCESS)
        return integer;
    double number = 0;
    std::string_view digits;
    std::optional<qint64> whole;
    if (value.get_double().get(number) == simdjson::SUCCESS) {
        whole = wholeNumber(number);
    } else if (value.get_string().get(digits) == simdjson::SUCCESS) {
        if (const std::optional<double> parsed = numberIn(digits))
            whole = wholeNumber(*parsed);
    } else if (value.is_null()) {
        return {};
    }
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
    ondemand::value &value = in<ondemand::value>(m_current.bytes);
    bool isTrue = false;
    if (value.get_bool().get(isTrue) == simdjson::SUCCESS)
        return isTrue;
    std::string_view name;
    if (value.get_string().get(name) == simdjson::SUCCESS) {
        if (name == "true")
            return true;
        if (name == "false")
            return false;
    } else if (value.is_null()) {
        return {};
    }
    fault();
    return {};
}

std::string_view ValueReader::word()
{
    if (!isReadable())
        return {};
    ondemand::value &value = in<ondemand::value>(m_current.bytes);
    std::string_view utf8;
    if (isPlain(value, utf8) || value.get_string().get(utf8) == simdjson::SUCCESS)
        return utf8;
    if (value.is_null())
        return {};
    double number = 0;
    if (value.get_double().get(number) != simdjson::SUCCESS) {
        fault();
        return {};
    }
    utf8 = value.raw_json_token(); // Up to the next one: blanks may follow.
    return utf8.substr(0, utf8.find_last_not_of(" \t\r\n") + 1);
}

QString ValueReader::text()
{
    const std::string_view utf8 = word();
    if (utf8.data() == nullptr)
        return {};
    return toText(utf8);
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
    return isShort ? m_frame->texts.find(word) : toText(word);
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

std::optional<double> ValueReader::number()
{
    if (!isReadable())
        return {};
    ondemand::value &value = in<ondemand::value>(m_current.bytes);
    std::int64_t integer = 0;
    if (value.get_int64().get(integer) == simdjson::SUCCESS)
        return static_cast<double>(integer);
    return figure().number;
}

Figure ValueReader::figure()
{
    if (!isReadable())
        return {};
    ondemand::value &value = in<ondemand::value>(m_current.bytes);
    double number = 0;
    if (value.get_double().get(number) == simdjson::SUCCESS)
        return {number, {}};
    const std::string_view utf8 = word();
    if (const std::optional<double> parsed = numberIn(utf8))
        return {parsed, {}};
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
    ondemand::value value = in<ondemand::value>(m_current.bytes);
    std::string_view written;
    if (kind() == Kind::Object) {
        ondemand::object object;
        if (value.get_object().get(object) == simdjson::SUCCESS) {
            if (object.raw_json().get(written) == simdjson::SUCCESS)
                object.reset(); // So that the fields can be read.
        }
    } else if (kind() != Kind::Absent) {
        written = value.raw_json_token();
    }
    return QByteArray(written.data(), qsizetype(written.size())).trimmed();
}

ObjectReader ValueReader::object()
{
    ObjectReader child(m_frame, this);
    if (m_stand != Stand::Absent) {
        child.m_current = m_current;
        child.m_stand = Stand::Whole;
    }
    return child;
}

ListReader ValueReader::list()
{
    ListReader child(m_frame, this);
    if (m_stand != Stand::Absent) {
        child.m_current = m_current;
        child.m_stand = Stand::Whole;
    }
    return child;
}

QString ValueReader::path() const
{
    // The root's field is the message itself: decode() writes its name instead.
    QString path = m_parent && m_parent->m_parent ? m_parent->path() : QString();
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
    m_frame->faultPath = path();
}

void ValueReader::faultAt(QLatin1StringView key)
{
    if (isStopped())
        return;
    m_frame->isStopped = true;
    m_key = nullptr;
    m_frame->faultPath = path() + u'.' + key;
}

Error ValueReader::takeFault() const
{
    return {ErrorKind::Malformed, m_frame->faultPath};
}

bool ObjectReader::enter()
{
    auto &whole = in<ondemand::value>(m_current.bytes);
    ondemand::object object;
    if (whole.get_object().get(object) == simdjson::SUCCESS) {
        put(m_self.bytes, object.begin().value_unsafe());
        m_stand = Stand::BeforeFirst;
        return true;
    }
    m_stand = Stand::AtEnd;
    return whole.is_null() || enterSingle();
}

bool ObjectReader::enterSingle()
{
    auto &whole = in<ondemand::value>(m_current.bytes);
    ondemand::array array;
    std::size_t size = 0;
    ondemand::value only;
    ondemand::object object;
    if (whole.get_array().get(array) != simdjson::SUCCESS
        || array.count_elements().get(size) != simdjson::SUCCESS || size != 1
        || (*array.begin()).get(only) != simdjson::SUCCESS
        || only.get_object().get(object) != simdjson::SUCCESS)
        return false;
    put(m_self.bytes, object.begin().value_unsafe());
    m_stand = Stand::BeforeFirst;
    return true;
}

bool ObjectReader::next()
{
    if (isStopped() || m_stand == Stand::Absent || m_stand == Stand::AtEnd)
        return false;
    auto &fields = in<ondemand::object_iterator>(m_self.bytes);
    if (m_stand == Stand::Inside)
        ++fields;
    else if (m_stand == Stand::Whole && !enter())
        fault();
    if (m_stand == Stand::AtEnd || !(fields != fields)) {
        m_stand = Stand::AtEnd;
        m_key = nullptr;
        return false;
    }
    ondemand::field field;
    if ((*fields).get(field) != simdjson::SUCCESS) {
        fault();
        return false;
    }
    m_key = field.key().raw();
    put(m_current.bytes, field.value());
    m_stand = Stand::Inside;
    return true;
}

QString ObjectReader::key() const
{
    const char *last = m_key;
    while (*last != '"')
        last += *last == '\\' ? 2 : 1;
    std::string unescaped(std::size_t(last - m_key) + simdjson::SIMDJSON_PADDING, '\0');
    auto *const first = reinterpret_cast<std::uint8_t *>(unescaped.data());
    std::uint8_t *end = first;
    const ondemand::raw_json_string raw(reinterpret_cast<const std::uint8_t *>(m_key));
    std::string_view utf8;
    if (m_frame->parser.unescape(raw, end).get(utf8) != simdjson::SUCCESS)
        return {};
    return toText(utf8);
}

bool ListReader::enter()
{
    auto &whole = in<ondemand::value>(m_current.bytes);
    ondemand::array array;
    m_stand = Stand::BeforeFirst;
    if (whole.get_array().get(array) == simdjson::SUCCESS) {
        put(m_self.bytes, array.begin().value_unsafe());
        return true;
    }
    m_isSingle = true;
    return !whole.is_null();
}

bool ListReader::next()
{
    if (isStopped() || m_stand == Stand::Absent || m_stand == Stand::AtEnd)
        return false;
    auto &elements = in<ondemand::array_iterator>(m_self.bytes);
    const bool isEntering = m_stand == Stand::Whole;
    if (isEntering && !enter()) {
        m_stand = Stand::AtEnd;
        return false;
    }
    ++m_index;
    if (m_isSingle) {
        m_stand = m_index == 0 ? Stand::Inside : Stand::AtEnd;
        return m_index == 0;
    }
    if (!isEntering)
        ++elements;
    if (!(elements != elements)) {
        m_stand = Stand::AtEnd;
        return false;
    }
    ondemand::value value;
    if ((*elements).get(value) != simdjson::SUCCESS) {
        fault();
        return false;
    }
    put(m_current.bytes, value);
    m_stand = Stand::Inside;
    return true;
}

FrameReader::FrameReader() : m_context(std::make_unique<FrameContext>())
{
}

FrameReader::~FrameReader() = default;

bool FrameReader::open(QByteArrayView frame, qint64 receivedEpochSeconds)
{
    m_context->isStopped = false;
    m_context->faultPath.clear();
    m_context->receivedEpochSeconds = receivedEpochSeconds;
    return m_context->parser.iterate(m_context->fill(frame)).get(m_context->document)
        == simdjson::SUCCESS;
}

ObjectReader FrameReader::root()
{
    ObjectReader root(m_context.get(), nullptr);
    m_context->document.rewind(); // Nothing on the first call.
    ondemand::object object;
    if (m_context->document.get_object().get(object) == simdjson::SUCCESS) {
        put(root.m_self.bytes, object.begin().value_unsafe());
        root.m_stand = ValueReader::Stand::BeforeFirst;
    } else {
        m_context->isStopped = true;
    }
    return root;
}

bool FrameReader::isDrained() const
{
    return !m_context->isStopped
        && m_context->document.current_location().error() == simdjson::OUT_OF_BOUNDS;
}

} // namespace vigie::xuc
