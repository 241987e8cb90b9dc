"""The door for a shell: the commands of `samenspel`, and the jobs of the worker."""
