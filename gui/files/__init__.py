"""The files under the desk: saving, the journal, the lock, what others change meanwhile, and what is thrown away."""
