"""What differs by language: quotes and dashes, dates, jump words, weak words, hyphenation."""
