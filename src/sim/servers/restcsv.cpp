// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sim/servers/restcsv.h"

#include <QStringDecoder>

#include <utility>

namespace vigie::sim {

using namespace Qt::StringLiterals;

namespace {

    //! Goes through the text once, cell by cell.
    class CsvReader
    {
    public:
        explicit CsvReader(QStringView text) : m_text(text) { }

        bool atEnd() const { return m_at >= m_text.size(); }
        CsvRow row()
        {
            CsvRow row{.line = m_line};
            bool isOver = false;
            while (!isOver) {
                row.cells.append(cell(row.isUnclosed));
                isOver = atEnd() || m_text[m_at] != u',';
                if (!isOver)
                    ++m_at;
            }
            skipLineEnd();
            return row;
        }

    private:
        QString cell(bool &isUnclosed)
        {
            QString text;
            if (!atEnd() && m_text[m_at] == u'"') {
                ++m_at;
                isUnclosed = !quoted(text);
            }
            // What follows a closing quote belongs to the cell too.
            while (!atEnd() && m_text[m_at] != u',' && m_text[m_at] != u'\n')
                text.append(m_text[m_at++]);
            return text.endsWith(u'\r') ? text.chopped(1) : text;
        }
        //! Up to the closing quote; false: there is none.
        bool quoted(QString &text)
        {
            while (!atEnd()) {
                const auto c = m_text[m_at++];
                if (c == u'\n')
                    ++m_line;
                if (c != u'"') {
                    text.append(c);
                } else if (!atEnd() && m_text[m_at] == u'"') {
                    text.append(c);
                    ++m_at;
                } else {
                    return true;
                }
            }
            return false;
        }
        void skipLineEnd()
        {
            if (atEnd())
                return;
            ++m_at;
            ++m_line;
        }

        QStringView m_text;
        qsizetype m_at = 0;
        int m_line = 1;
    };

    bool isBlank(const CsvRow &row)
    {
        return row.cells.size() == 1 && row.cells.first().trimmed().isEmpty();
    }

} // namespace

std::optional<std::vector<CsvRow>> readCsv(const QByteArray &utf8)
{
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(utf8);
    if (decode.hasError())
        return {};
    std::vector<CsvRow> rows;
    CsvReader reader(text);
    while (!reader.atEnd()) {
        auto row = reader.row();
        if (!isBlank(row))
            rows.push_back(std::move(row));
    }
    return rows;
}

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const auto &cell : cells) {
        const bool isPlain = !cell.contains(u',') && !cell.contains(u'"') && !cell.contains(u'\n')
            && !cell.contains(u'\r');
        auto escaped = cell;
        escaped.replace(u'"', u"\"\""_s);
        written.append(isPlain ? cell : u'"' + escaped + u'"');
    }
    return written.join(u',').toUtf8() + "\r\n";
}

} // namespace vigie::sim
