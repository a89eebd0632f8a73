"""How fast briefkit is beside its peers and beside the limits of the machine: ratios, one command.

Nothing here is a test: machines differ and have bad days. `python -m benchmarks` prints the ratios.
"""
