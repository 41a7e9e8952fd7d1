"""专车专列: trips, who rides, and the totals by way and direction."""
