"""走访: what is heard at the door or on the phone, what it changes, and who has been served with what."""
