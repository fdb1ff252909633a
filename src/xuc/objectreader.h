// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "xuc/valuereader.h"

#include <QString>
#include <QStringList>

#include <cstring>
#include <optional>
#include <utility>

namespace vigie::xuc {

//! Goes once over an object's fields, in the order of the wire.
class ObjectReader : public ValueReader
{
public:
    bool next(); //!< Enters the next field; false at the end and after a fault.

    //! The field's name is this one. Names are compared as written: no server escapes them.
    bool is(QLatin1StringView key)
    {
#ifdef VIGIE_RECORD_WIRE_USE
        noteAsked(key);
#endif
        const auto size = static_cast<std::size_t>(key.size());
        if (m_key[size] != '"' || std::memcmp(m_key, key.data(), size) != 0)
            return false;
        m_knownKey = m_key;
        return true;
    }
    //! The field is one of these, which are known and of no use to us.
    template <typename... Keys> void passOver(Keys... keys)
    {
        static_cast<void>((is(keys) || ...));
    }
    QString key(); //!< For objects whose keys are data.

    //! What an identity was found to be, or a fault for its key.
    template <typename T> T required(QLatin1StringView key, const std::optional<T> &found)
    {
        if (!found)
            faultAt(key);
        return found.value_or(T{});
    }
    void require(QLatin1StringView key, bool isFound)
    {
        if (!isFound)
            faultAt(key);
    }

    //! The value, or the first fault met since the frame began.
    template <typename T> Result<T> finish(T value) &&
    {
        if (isStopped())
            return Unexpected(takeFault());
        return value;
    }

private:
    using ValueReader::ValueReader;
    bool enter();
    bool enterOther();
    bool enterField();
    bool leave();
    bool leaveWrapping();
    void noteUnknownField() const;
    void noteAsked(QLatin1StringView key) const;

    friend class ValueReader;
    friend class FrameReader;

    const char *m_knownKey = nullptr; //!< The last key that the decoder knew.
    bool m_isWrapped = false; //!< The object is the one element of a list.
};

//! Goes once over the elements of a list.
class ListReader : public ValueReader
{
public:
    bool next(); //!< Enters the next element; false at the end and after a fault.

private:
    using ValueReader::ValueReader;
    bool enter();

    friend class ValueReader;

    bool m_isSingle = false; //!< A bare value in the place of a list.
};

//! Reads all elements of the list at which \a in stands, each by Element::read().
template <typename List> void readAll(ValueReader &in, List &out)
{
    for (ListReader list = in.list(); list.next();) {
        ObjectReader element = list.object();
        out.append(List::value_type::read(element));
    }
}

//! Reads the object at which \a in stands; none for null.
template <typename Value> std::optional<Value> readOptional(ValueReader &in)
{
    if (in.kind() == ValueReader::Kind::Null)
        return {};
    ObjectReader object = in.object();
    return Value::read(object);
}

//! Reads a list of texts; a null among them stays as a null text.
QStringList readTexts(ValueReader &in);

//! The text of an error message: its member "Error", or the whole where that is a text. Its shape
//! is documented nowhere, so that anything but JSON's own faults is let pass.
QString readError(ObjectReader &in);

//! Decodes a message whose fields Message::read() reads.
template <typename Message> Result<Message> decodeWith(ObjectReader in)
{
    Message message = Message::read(in);
    return std::move(in).finish(std::move(message));
}

} // namespace vigie::xuc

#include "xuc/objectreaderinline.h"
