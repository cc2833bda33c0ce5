// LyttCues: see ARCHITECTURE.md.
