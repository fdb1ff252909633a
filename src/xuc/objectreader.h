// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <chrono>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>

namespace vigie::xuc {

class FrameContext;
class ObjectReader;
class ListReader;
struct Novelties;

//! Where the walk through a frame stands. A token is the offset at which a sign or a scalar begins.
struct FrameCursor
{
    const char *json = nullptr; //!< Blanks follow its end, which are no sign of any kind.
    const quint32 *token = nullptr;
    const quint32 *end = nullptr;
    int depth = 0;
    bool isStopped = false; //!< By the first fault.
    qint64 receivedEpochSeconds = 0;

    char at(const quint32 *where) const { return json[*where]; }
    void step(); //!< Behind the next sign or scalar, in or out of a nesting.
};

//! A statistic as servers send it: a number, a numeric text, or some other text.
struct Figure
{
    std::optional<double> number{};
    QString text{}; //!< When it is no number.
};

//! Reads the value at which a reader stands: at first the whole, then the field or element entered.
//!
//! Null reads as absent everywhere. A value of the wrong type is a fault: the first one is kept
//! with the path of its key, and from then on nothing moves any more, so that decoders need not
//! look. Each value is read once.
class ValueReader
{
public:
    enum class Kind { Absent, Null, Text, Number, Boolean, Object, List };

    Kind kind() const;
    std::optional<qint32> integer(); //!< Also a numeric text (old servers send ids so).
    std::optional<qint64> wideInteger();
    template <typename Id> std::optional<Id> id()
    {
        const std::optional<qint32> value = integer();
        return value ? std::optional(static_cast<Id>(*value)) : std::nullopt;
    }
    std::optional<bool> boolean(); //!< Also "true" and "false".
    QString text(); //!< Null string: null. A number is taken as written.
    QString sharedText(); //!< text() that few values share: equal ones share their memory.
    QString shared(std::string_view word) const; //!< sharedText() of a word already read.
    QString phoneNumber(); //!< text(), but "null" is none (older servers write that).
    std::optional<QString> optionalText();
    //! text() where data of any kind may stand: a boolean as its name, all else as written.
    QString anyText();
    std::string_view word(); //!< The text as UTF-8, good until the frame is done with.
    std::optional<double> number(); //!< Of a figure; none when it is some other text.
    Figure figure();
    //! Seconds since; a value from 10⁹ on is an epoch in seconds, from 10¹² in milliseconds.
    std::chrono::seconds elapsed();
    QByteArray json() const; //!< The value as written. It can still be read.

    ObjectReader object(); //!< Also a list of one object (servers do that).
    ListReader list(); //!< Also a bare value: a list of one.

    void fault(); //!< The value makes no sense to the decoder.
    //! The \a word read here is none that the decoder knows: kept visible, and no fault.
    void noteUnknownValue(std::string_view word) const;

protected:
    //! What the reader's place is.
    enum class Stand : quint8 { Absent, Whole, Inside, AtEnd };

    ValueReader(FrameCursor *frame, const ValueReader *parent)
        : m_frame(frame)
        , m_parent(parent) { }

    bool isReadable() const; //!< There is a value, and no fault so far.
    bool isStopped() const { return m_frame->isStopped; }
    const char *place() const { return m_frame->json + *m_value; }
    bool isValue() const; //!< At the value's place stands no other sign.
    std::optional<qint64> slowInteger();
    std::string_view slowWord();
    FrameContext &context() const;
    char first() const; //!< What the value begins with; blank when there is none.
    bool passValue(char closing); //!< Goes behind the value and its comma: false at the end.
    Error takeFault() const;
    void faultAt(QLatin1StringView key);
    QString path() const;
    QString parentPath() const;

    FrameCursor *m_frame;
    const ValueReader *m_parent;
    const quint32 *m_value = nullptr; //!< Its token: the whole, then the field's or element's.
    const char *m_key = nullptr; //!< As written, up to a quote; null: no field.
    qsizetype m_index = -1; //!< Of a list's element.
    int m_depth = 0; //!< Of nesting, inside the object or list once entered.
    Stand m_stand = Stand::Absent;

    friend class FrameReader;
};

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
    bool enterField();
    bool leave();
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
