// LyttLexicon: see ARCHITECTURE.md.
