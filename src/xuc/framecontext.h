// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/framecursor.h"
#include "xuc/sharedtexts.h"

#include <QByteArrayView>
#include <QString>

#include <forward_list>
#include <memory>
#include <string>
#include <string_view>

namespace vigie::xuc {

struct Novelties;

//! The frame, and the places where simdjson's first stage found a value or a sign to begin.
//!
//! That stage is the fast half of a parser: it has checked UTF-8 and strings, and knows nothing of
//! the order of signs, which the readers check where they walk. Its on-demand half costs as much
//! again for guarding against uses that readers here cannot make.
class FrameContext : public FrameCursor
{
public:
    FrameContext();
    ~FrameContext();

    //! False when the frame's strings or its UTF-8 are broken, or when there is none.
    [[nodiscard]] bool open(QByteArrayView frame);
    const quint32 *firstToken() const;
    //! The text that begins behind the quote at \a from, without its escapes.
    [[nodiscard]] bool unescape(const char *from, std::string_view &text);

    SharedTexts texts;
    QString faultPath;
    Novelties *novelties = nullptr;

private:
    //! In the source, so that no other file sees the parser.
    struct Parser;

    bool reserve(std::size_t size);
    char *roomFor(std::size_t size); //!< Behind the last text without its escapes.

    const std::unique_ptr<Parser> m_parser;
    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::forward_list<std::string> m_unescaped; //!< Blocks of texts, good until the next frame.
    std::size_t m_unescapedSize = 0; //!< Of what is used in the first block.
};

} // namespace vigie::xuc
