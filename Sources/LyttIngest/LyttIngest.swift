// LyttIngest: see ARCHITECTURE.md.
