// LyttInsight: see ARCHITECTURE.md.
