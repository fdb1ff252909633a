// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xcibulk/table.h"

#include "callbackcsv/filetext.h"

#include <algorithm>

namespace vigie::xcibulk {

namespace {

    QChar separatorOf(const QString &text)
    {
        const auto first = QStringView(text).trimmed();
        const auto end = first.indexOf(u'\n');
        const auto line = end < 0 ? first : first.first(end);
        const auto *best = std::max_element(
            std::begin(separators), std::end(separators),
            [&](char16_t a, char16_t b) { return line.count(QChar(a)) < line.count(QChar(b)); });
        return *best;
    }

    //! Goes through the text once, cell by cell.
    class Reader
    {
    public:
        Reader(const QString &text, QChar separator) : m_text(text), m_separator(separator) { }

        QList<Table::Row> rows()
        {
            QList<Table::Row> all;
            while (m_at < m_text.size()) {
                Table::Row row{.line = m_line};
                readRow(row);
                const auto isBlank = [](const QString &cell) { return cell.trimmed().isEmpty(); };
                if (row.isBroken || !std::all_of(row.cells.begin(), row.cells.end(), isBlank))
                    all.append(row);
            }
            return all;
        }

    private:
        bool isAt(QChar sign) const { return m_at < m_text.size() && m_text[m_at] == sign; }
        bool isAtEnd() const { return m_at >= m_text.size() || isAt(u'\n') || isAt(u'\r'); }

        void readRow(Table::Row &row)
        {
            do {
                row.cells.append(isAt(u'"') ? quoted(row) : plain());
            } while (isAt(m_separator) && ++m_at);
            if (isAt(u'\r'))
                ++m_at;
            if (isAt(u'\n'))
                ++m_at;
            ++m_line;
        }

        QString plain()
        {
            const auto start = m_at;
            while (!isAtEnd() && !isAt(m_separator))
                ++m_at;
            return m_text.sliced(start, m_at - start);
        }

        QString quoted(Table::Row &row)
        {
            QString cell;
            for (++m_at;; ++m_at) {
                if (m_at >= m_text.size()) {
                    row.isBroken = true;
                    return cell;
                }
                if (isAt(u'"') && !(m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"'))
                    break;
                if (isAt(u'"'))
                    ++m_at;
                m_line += isAt(u'\n') ? 1 : 0;
                cell += m_text[m_at];
            }
            ++m_at;
            if (const auto rest = plain(); !rest.trimmed().isEmpty()) {
                row.isBroken = true;
                cell += rest;
            }
            return cell;
        }

        const QString &m_text;
        const QChar m_separator;
        qsizetype m_at = 0;
        int m_line = 1;
    };

} // namespace

Table tableIn(const QString &text, QChar separator)
{
    Table table{.separator = separator.isNull() ? separatorOf(text) : separator};
    table.rows = Reader(text, table.separator).rows();
    return table;
}

std::optional<QString> textOf(const QByteArray &file)
{
    return callbackcsv::textIn(file, callbackcsv::encodingOf(file));
}

} // namespace vigie::xcibulk
