import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.launch import opens_window

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.mark.parametrize(
    "arguments", [[], ["--data", "x"], ["--data=x"], ["--smoke-test"], ["--scale", "125"], ["--show-password", "p"]]
)
def test_its_own_options_open_the_window(arguments: list[str]) -> None:
    assert opens_window(arguments)


@pytest.mark.parametrize("arguments", [["init", "--data", "x"], ["--help"], ["--version"], ["find", "--data"]])
def test_everything_else_is_the_command_line(arguments: list[str]) -> None:
    assert not opens_window(arguments)


def run(code: str, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "VILLAGEDESK_CONFIG": str(tmp_path / "settings.json")}
    return subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, timeout=60, check=False
    )


def test_a_subcommand_loads_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; sys.argv = ['villagedesk', '--version']\n"
        "from ui.launch import main\n"
        "code = main()\n"
        "sys.exit(code or any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr
    assert "villagedesk" in done.stdout


def test_sign_in_stands_before_the_store_is_loaded(tmp_path: Path) -> None:
    code = (
        "import sys, ui.app, ui.pages.sign_in\n"
        "sys.exit(any(name.split('.')[0] in ('sqlalchemy', 'alembic', 'reportlab') for name in sys.modules))"
    )
    assert run(code, tmp_path).returncode == 0


def test_the_smoke_test_shows_the_window_and_leaves_nothing(tmp_path: Path) -> None:
    code = "import sys; sys.argv = ['villagedesk', '--smoke-test']\nfrom ui.launch import main\nsys.exit(main())"
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr
    assert list(tmp_path.iterdir()) == []


def test_without_a_screen_the_window_says_so_instead_of_aborting() -> None:
    bare = {name: value for name, value in os.environ.items() if name not in SCREENS}
    done = subprocess.run(
        [sys.executable, "-c", "import sys; sys.argv = ['villagedesk']; from ui.launch import main; sys.exit(main())"],
        capture_output=True,
        text=True,
        check=False,
        env=bare,
        timeout=60,
    )
    assert done.returncode == 3
    assert "没有可用的屏幕" in done.stderr


def test_the_sign_in_loads_neither_the_store_nor_the_pages_until_it_stands(tmp_path: Path) -> None:
    for name in ("keyslots.json", "register.db"):
        (tmp_path / name).touch()
    code = (
        "import sys; from pathlib import Path\n"
        "from PySide6.QtCore import QEventLoop\n"
        "from ui.app import application; from ui.session import Session; from ui.theme import apply_theme\n"
        "app = application(); apply_theme(app)\n"
        f"session = Session(Path({str(tmp_path)!r}), remembers=False)\n"
        "session.begin(); session.show(); session.grab()\n"
        "later = ('sqlalchemy', 'argon2', 'ui.main_window', 'ui.dialogs.forgotten', 'ui.widgets.chips')\n"
        "early = [name for name in later if name in sys.modules]\n"
        "session.warm_up()\n"
        "wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents\n"
        "while 'ui.pages.home.page' not in sys.modules: app.processEvents(wait)\n"
        "sys.exit(str(early) if early or 'sqlalchemy' not in sys.modules else 0)"
    )
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr


def test_opening_a_register_loads_nothing_that_maps_classes_to_tables(tmp_path: Path) -> None:
    code = "import sys; import villagedesk.context, ui.main_window; sys.exit('sqlalchemy.orm' in sys.modules)"
    done = run(code, tmp_path)
    assert done.returncode == 0, done.stderr


def test_an_error_before_the_first_window_is_logged(tmp_path: Path) -> None:
    code = (
        "from ui import app\n"
        "def fail(self): raise ValueError('secret')\n"
        "app.Session.begin = fail\n"
        f"app.main(['--data', {str(tmp_path / 'register')!r}])"
    )
    done = run(code, tmp_path)
    assert done.returncode == 1
    (log,) = (tmp_path / "register" / "log").iterdir()
    assert "ValueError" in log.read_text("utf-8")
    assert "secret" not in log.read_text("utf-8")
