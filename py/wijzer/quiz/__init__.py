"""Ask, score and remember: the bank, kinds of question, attempts and their log. Pure."""
