// LyttFeatures: see ARCHITECTURE.md.
