// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xuc/objectreader.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace vigie::xuc {

struct Novelties;

//! One frame under decoding: a padded copy of it and what the parser needs, both reused.
class FrameReader
{
public:
    FrameReader();
    ~FrameReader();

    //! False when it is no JSON object; \a receivedEpochSeconds is for ValueReader::elapsed().
    //! What the decoders do not know goes into \a novelties, if any.
    [[nodiscard]] bool open(QByteArrayView frame, qint64 receivedEpochSeconds,
                            Novelties *novelties = nullptr);
    ObjectReader root(); //!< From the start; again after the first.
    //! The root was gone through to its end without a fault, and nothing follows it.
    [[nodiscard]] bool isDrained() const;
    [[nodiscard]] QString faultPath() const; //!< Null: there was none.

private:
    Q_DISABLE_COPY_MOVE(FrameReader)
    const std::unique_ptr<FrameContext> m_context;
};

} // namespace vigie::xuc
