"""接收: taking in what villages send, and writing the answers."""
