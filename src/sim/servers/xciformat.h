// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/xci/registry.h"

namespace vigie::sim {

class JsonWriter;

//! The interface's objects as they are told. Source: XCI REST API, "Objects".
class XciFormat
{
public:
    explicit XciFormat(const xci::Registry &registry) : m_registry(registry) { }

    //! A list tells the external number of a user otherwise than the single answer does.
    enum class Place { List, Single };

    void write(JsonWriter &out, const xci::Xivo &xivo) const;
    void write(JsonWriter &out, const xci::Entity &entity) const;
    void write(JsonWriter &out, const xci::User &user, Place place) const;
    //! The same, for many users of one entity that is encoded already.
    void write(JsonWriter &out, const xci::User &user, Place place, const QByteArray &entity) const;
    void write(JsonWriter &out, const xci::Template &form) const;
    void write(JsonWriter &out, const xci::Administrator &administrator) const;

private:
    const xci::Registry &m_registry;
};

} // namespace vigie::sim
