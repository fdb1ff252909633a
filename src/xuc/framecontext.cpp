// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/framecontext.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace vigie::xuc {

struct FrameContext::Parser
{
    std::unique_ptr<simdjson::internal::dom_parser_implementation> stages{};
};

FrameContext::FrameContext() : m_parser(std::make_unique<Parser>())
{
}

FrameContext::~FrameContext() = default;

const quint32 *FrameContext::firstToken() const
{
    return m_parser->stages->structural_indexes.get();
}

bool FrameContext::reserve(std::size_t size)
{
    if (size <= m_capacity)
        return true;
    m_capacity = std::max<std::size_t>(size, 4096);
    m_buffer.reset(new char[m_capacity + simdjson::SIMDJSON_PADDING]);
    json = m_buffer.get();
    const auto &simd = simdjson::get_active_implementation();
    return simd->create_dom_parser_implementation(m_capacity, 1, m_parser->stages)
        == simdjson::SUCCESS;
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
    if (m_parser->stages->stage1(bytes, size, simdjson::stage1_mode::regular) != simdjson::SUCCESS)
        return false;
    token = m_parser->stages->structural_indexes.get();
    end = token + m_parser->stages->n_structural_indexes;
    depth = 0;
    // One block is kept for the next frame; texts in it are good no more.
    if (!m_unescaped.empty())
        m_unescaped.erase_after(m_unescaped.begin(), m_unescaped.end());
    m_unescapedSize = 0;
    isStopped = false;
    return true;
}

char *FrameContext::roomFor(std::size_t size)
{
    if (m_unescaped.empty() || m_unescapedSize + size > m_unescaped.front().size()) {
        constexpr std::size_t block = 4096;
        m_unescaped.emplace_front(std::max(size, block), '\0');
        m_unescapedSize = 0;
    }
    return m_unescaped.front().data() + m_unescapedSize;
}

bool FrameContext::unescape(const char *from, std::string_view &text)
{
    const char *last = from;
    while (*last != '"')
        last += *last == '\\' ? 2 : 1;
    const std::size_t room = std::size_t(last - from) + simdjson::SIMDJSON_PADDING;
    auto *const into = reinterpret_cast<std::uint8_t *>(roomFor(room));
    const std::uint8_t *const behind
        = m_parser->stages->parse_string(reinterpret_cast<const std::uint8_t *>(from), into);
    if (!behind)
        return false;
    text = {reinterpret_cast<const char *>(into), std::size_t(behind - into)};
    m_unescapedSize += text.size();
    return true;
}

} // namespace vigie::xuc
