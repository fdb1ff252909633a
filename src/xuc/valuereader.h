// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "xuc/framecursor.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <string_view>

namespace vigie::xuc {

class FrameContext;
class ListReader;
class ObjectReader;

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
        qint32 value = 0;
        return readNarrow(value) ? std::optional(static_cast<Id>(value)) : std::nullopt;
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
    bool number(double &value); //!< The same, for who reads thousands.
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
    // False: there is none. An optional that a call returns goes through memory in two parts and
    // comes back in one, for which the processor waits longer than a number takes to read.
    bool readShort(qint64 &value) const; //!< Of up to seven digits, as nearly all are.
    bool readNarrow(qint32 &value);
    bool readWide(qint64 &value);
    bool slowInteger(qint64 &value);
    bool slowNarrow(qint32 &value);
    bool slowNumber(double &value);
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

} // namespace vigie::xuc
