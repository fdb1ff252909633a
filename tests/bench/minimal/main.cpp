// SPDX-FileCopyrightText: 2026 The Vigie authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The least program that shows a window with a table: what every start is compared with.
#include <QApplication>
#include <QMainWindow>
#include <QStandardItemModel>
#include <QTableView>
#include <QTimer>

#include <cstdio>
#include <ctime>

namespace {

//! Says when the first paint of the window ended.
class Table : public QTableView
{
public:
    using QTableView::QTableView;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (m_isTold)
            return;
        m_isTold = true;
        // The window is flushed before the event loop turns again, as in the program beside it.
        QTimer::singleShot(0, this, [] {
            timespec now{};
            clock_gettime(CLOCK_MONOTONIC, &now);
            std::fprintf(stderr, "first-paint %lld\n",
                         static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
        });
    }

private:
    bool m_isTold = false;
};

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QStandardItemModel model(20, 5);
    QMainWindow window;
    Table table(&window);
    table.setModel(&model);
    window.setCentralWidget(&table);
    window.resize(1024, 700);
    window.show();
    return QApplication::exec();
}
