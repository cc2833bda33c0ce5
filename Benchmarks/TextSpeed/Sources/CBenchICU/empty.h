// Exists for pkg-config only.
