"""What the desk shows while no issue is open: a new issue, a known one, the sample."""
