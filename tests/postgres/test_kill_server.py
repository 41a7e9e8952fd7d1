"""Kill the program while a hub on a server takes files in: each is in whole or not at all."""

import shutil
from pathlib import Path

from sqlalchemy import make_url

from tests.crash import test_kill as kill
from tests.exchange.road import County
from tests.postgres import hubs
from tests.postgres.server import Server
from villagedesk.register import elsewhere
from villagedesk.register.folder import Folder


def test_a_killed_intake_of_a_folder_takes_each_file_whole_or_not_at_all(
    server: Server, county: County, tmp_path: Path
) -> None:
    folder = kill.sticks(county, tmp_path)
    root, key = county.context.folder.root, county.context.key
    template = str(make_url(elsewhere.read(Folder(root).store, key).url).database)
    county.context.close()

    def copied(source: Path, target: Path) -> None:
        shutil.copytree(source, target)
        hubs.move(Folder(target), key, server.url(server.new(template)))

    for copy, _ in kill.killed_at_many_points("intake", root, lambda _: folder, tmp_path, copied, kill.FEWER):
        with kill.sound(copy) as left:
            kill.taken_again(County(left, county.hub, county.offer, county.answers), folder)
