"""What must hold: the constraints of a table's schema, rules between rows and tables, and who breaks them."""
