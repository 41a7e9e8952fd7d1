"""The statistics: tables of people, trainings and rides, with who stands behind each number."""
