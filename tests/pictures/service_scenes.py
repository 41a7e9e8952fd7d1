"""The pages of the services, in the order of the navigation."""

from tests.pictures.service_scenes_desk import places
from tests.pictures.service_scenes_jobs import jobs
from tests.pictures.service_scenes_kinds import services
from tests.pictures.service_scenes_statistics import statistics
from tests.pictures.service_scenes_subsidies import subsidies
from tests.pictures.service_scenes_training import training
from tests.pictures.service_scenes_trips import trips
from tests.pictures.service_scenes_visits import visits

SERVICES = (services, jobs, training, visits, trips, subsidies, places, statistics)
"""What shows each of them; all may follow each other in one register."""
