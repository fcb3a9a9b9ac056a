"""AI in de zorg: the parts that run on MicroPython, Pyodide and CPython alike."""
