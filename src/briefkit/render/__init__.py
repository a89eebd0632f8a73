"""Documents made from the neutral tree: one module per format, imported only when it is used."""
