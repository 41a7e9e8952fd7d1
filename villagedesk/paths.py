"""Where files lie: the shipped resources, and the user's own folders."""

import os
from pathlib import Path

APP = "VillageDesk"
_PACKAGE = Path(__file__).parent


def resource(name: str) -> Path:
    """Return the path of a shipped file such as `codes/gbt2261_1_sex.csv`.

    The source tree keeps `resources` beside the package; a wheel or frozen build carries it inside.
    """
    beside = _PACKAGE.parent / "resources"
    root = beside if beside.is_dir() else _PACKAGE / "resources"
    return root / name


def default_register_folder() -> Path:
    """Return the folder of the register where the user names none."""
    import platformdirs  # Only where no folder is named: the window should not wait for it.

    return Path(platformdirs.user_data_dir(APP, appauthor=False)) / "register"


def config_file() -> Path:
    """Return the file that keeps this installation's settings; holds nothing about people."""
    override = os.environ.get("VILLAGEDESK_CONFIG")
    if override:
        return Path(override)
    import platformdirs

    return Path(platformdirs.user_config_dir(APP, appauthor=False)) / "settings.json"
