// Nothing here on purpose: see Package.swift.
