// LyttKit: see ARCHITECTURE.md.
