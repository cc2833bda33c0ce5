// LyttStats: see ARCHITECTURE.md.
