// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sim/xci/model.h"

#include <QJsonObject>

//! How each object is kept in the state file; not the wire's form.
namespace vigie::sim::xci {

QJsonObject record(const Xivo &xivo);
QJsonObject record(const Entity &entity);
QJsonObject record(const User &user);
QJsonObject record(const Template &form);
QJsonObject record(const Administrator &administrator);

void restore(const QJsonObject &in, Xivo &xivo);
void restore(const QJsonObject &in, Entity &entity);
void restore(const QJsonObject &in, User &user);
void restore(const QJsonObject &in, Template &form);
void restore(const QJsonObject &in, Administrator &administrator);

} // namespace vigie::sim::xci
