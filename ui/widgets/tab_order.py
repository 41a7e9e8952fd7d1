"""The order in which Tab goes through a window: as one reads, also for what was made late or early.

Qt lets a widget come behind all that its window held when it was put there.
"""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def come_after(first: QWidget, *others: QWidget) -> None:
    """Let Tab go from `first`, or the place where it stands in the order, to the others one after another."""
    policy = first.focusPolicy()
    first.setFocusPolicy(Qt.FocusPolicy(policy | Qt.FocusPolicy.TabFocus))  # Qt orders only what takes the keyboard
    for one, following in pairwise((first, *others)):
        QWidget.setTabOrder(one, following)
    first.setFocusPolicy(policy)


def stops(window: QWidget) -> list[QWidget]:
    """Return what Tab comes to, shown or hidden, in a widget that is not put into another one yet."""
    chain = [window]
    while (following := chain[-1].nextInFocusChain()) is not None and following is not window:
        chain.append(following)
    return [one for one in chain if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.focusProxy() is None]


def come_last(*widgets: QWidget) -> None:
    """Let Tab come to some widgets of one window after everything else in it."""
    last = widgets[0].window().previousInFocusChain()
    while last is not None and last in widgets:
        last = last.previousInFocusChain()
    if last is not None:
        come_after(last, *widgets)
