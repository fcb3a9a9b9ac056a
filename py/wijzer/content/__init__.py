"""What a record is: values read from JSON, without any knowledge of the page."""
