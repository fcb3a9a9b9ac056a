"""The only modules that touch storage, network, address and clock."""
