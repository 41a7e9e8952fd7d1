"""Posts and the people who look for work: what fits whom and why, who was recommended, and what came of it."""
