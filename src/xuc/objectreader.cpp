// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xuc/objectreader.h"

#include "xuc/framecontext.h"
#include "xuc/novelties.h"

namespace vigie::xuc {

using namespace Qt::StringLiterals;

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

//! A list of one object, or null.
bool ObjectReader::enterOther()
{
    FrameCursor &frame = *m_frame;
    m_stand = Stand::AtEnd;
    if (wire::isLiteral(place(), "null"))
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

//! Always false, as leave().
bool ObjectReader::leaveWrapping()
{
    if (!isStopped()) {
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
    return context().unescape(m_key, utf8) ? QString::fromUtf8(utf8) : QString();
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

} // namespace vigie::xuc
