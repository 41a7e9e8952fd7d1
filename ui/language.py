"""The language of the screen: Chinese is the source language, Qt's own words come from its catalogue."""

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def speak_chinese(app: QApplication) -> bool:
    """Give Qt's own buttons and menus their Chinese words; False where the catalogue is missing."""
    QLocale.setDefault(QLocale(QLocale.Language.Chinese, QLocale.Country.China))
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator.load("qtbase_zh_CN", folder) and app.installTranslator(translator)
