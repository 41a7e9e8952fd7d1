"""The least that PySide6 can show: a main window with a table of twenty people."""

from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView

from tests.bench.painted import FirstPaint


def main() -> None:
    """Show the window once."""
    app = QApplication([])
    FirstPaint(app)
    model = QStandardItemModel(20, 6)
    for row in range(20):
        for column in range(6):
            model.setItem(row, column, QStandardItem(f"{row} {column}"))
    table = QTableView()
    table.setModel(model)
    window = QMainWindow()
    window.setCentralWidget(table)
    window.showMaximized()
    app.exec()


if __name__ == "__main__":
    main()
