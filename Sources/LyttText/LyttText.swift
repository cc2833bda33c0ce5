// LyttText: see ARCHITECTURE.md.
