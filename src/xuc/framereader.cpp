// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/framereader.h"

#include "xuc/framecontext.h"

namespace vigie::xuc {

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
    root.m_value = m_context->firstToken();
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
