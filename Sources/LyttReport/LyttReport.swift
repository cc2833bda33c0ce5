// LyttReport: see ARCHITECTURE.md.
