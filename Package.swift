// swift-tools-version: 6.2
import PackageDescription

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

// Data flows one way: a module may use only modules listed above it.
// `external` names C targets and packages; each stays with the one module that wraps it.
let modules: [(name: String, uses: [String], external: [Target.Dependency])] = [
  ("LyttData", [], ["CLyttData"]),
  ("LyttModel", [], []),
  ("LyttText", ["LyttData", "LyttModel"], ["CLyttICU"]),
  ("LyttLexicon", ["LyttData", "LyttModel", "LyttText"], [yams]),
  ("LyttCues", ["LyttModel", "LyttText", "LyttLexicon"], []),
  ("LyttIngest", ["LyttData", "LyttModel", "LyttText"], ["CLyttArchive", "CLyttJSON", yams]),
  ("LyttFeatures", ["LyttModel"], []),
  ("LyttStats", ["LyttModel"], ["CLyttMath"]),
  ("LyttInsight", ["LyttData", "LyttModel", "LyttFeatures", "LyttStats"], [yams]),
  ("LyttReport", ["LyttData", "LyttModel", "LyttFeatures", "LyttStats", "LyttInsight"], []),
  (
    "LyttKit",
    [
      "LyttData", "LyttModel", "LyttText", "LyttLexicon", "LyttCues", "LyttIngest", "LyttFeatures",
      "LyttStats", "LyttInsight", "LyttReport",
    ], ["CLyttSheet", "CLyttFiles", yams]
  ),
]

for (row, module) in modules.enumerated() {
  for other in module.uses where !modules[..<row].contains(where: { $0.name == other }) {
    fatalError("\(module.name) may not use \(other): it is not listed above it")
  }
}

// LYTT_FUZZ=1 builds the product `fuzz` (docs/fuzzing.md), with all modules and shims instrumented.
let isFuzzing = Context.environment["LYTT_FUZZ"] == "1"
let instrumented = ["-sanitize=fuzzer,address"]

let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .treatAllWarnings(as: .error),
  ] + (isFuzzing ? [.unsafeFlags(instrumented)] : [])
let shim: [CSetting] = isFuzzing ? [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])] : []
let shimCXX: [CXXSetting] = isFuzzing ? [.unsafeFlags(["-fsanitize=fuzzer-no-link,address"])] : []
let fuzzTargets: [Target] =
  isFuzzing
  ? [
    .target(name: "CFuzz"),
    .executableTarget(
      name: "fuzz", dependencies: ["CFuzz", "LyttModel", "LyttText", "LyttLexicon", "LyttIngest"],
      swiftSettings: strict,
      linkerSettings: [.unsafeFlags(instrumented + ["-use-ld=lld"])]),
  ] : []

/// Folders beside the tests that hold reference values and fixtures, read from the checkout.
let testFixtures: [String: [String]] = ["LyttStats": ["Reference"]]
/// Folders inside a module that hold data, compiled in by `scripts/embed`.
let dataFolders: [String: [String]] = ["LyttReport": ["Assets"]]

let swiftTargets: [Target] = modules.flatMap { module -> [Target] in
  let inner = module.uses.map { Target.Dependency.byName(name: $0) }
  return [
    .target(
      name: module.name, dependencies: inner + module.external, exclude: dataFolders[module.name] ?? [],
      swiftSettings: strict),
    .testTarget(
      name: module.name + "Tests", dependencies: [.byName(name: module.name)] + inner,
      exclude: testFixtures[module.name] ?? [], swiftSettings: strict),
  ]
}

let package = Package(
  name: "lytt",
  products: [
    .library(name: "LyttKit", targets: ["LyttKit"]),
    .library(name: "LyttText", targets: ["LyttText"]),
    .executable(name: "lytt", targets: ["lytt"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: swiftTargets + fuzzTargets + [
    .executableTarget(
      name: "lytt",
      dependencies: modules.map { .byName(name: $0.name) } + [argumentParser], swiftSettings: strict),
    // The simulation study of docs/statistics.md; no product needs it.
    .executableTarget(name: "lytt-simulate", dependencies: ["LyttStats"], swiftSettings: strict),
    .testTarget(name: "LyttCLITests", dependencies: ["LyttKit"], swiftSettings: strict),

    // System libraries. Header files that include ICU's must stay out of Swift's sight (they clash
    // with Foundation's own ICU), so these modules expose an empty header and exist for pkg-config.
    .systemLibrary(name: "CICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    // No pkg-config here: it names a flag that SwiftPM refuses.
    .systemLibrary(name: "CSimdjson", providers: [.apt(["libsimdjson-dev"])]),
    .systemLibrary(name: "CXlsxWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CEigen", pkgConfig: "eigen3", providers: [.apt(["libeigen3-dev"])]),

    // Shims of our own with opaque headers.
    .target(name: "CLyttData"),
    .target(name: "CLyttFiles"),
    .target(name: "CLyttICU", dependencies: ["CICU"], cSettings: shim),
    .target(name: "CLyttArchive", dependencies: ["CZip", "CXML2", "CZlib"], cSettings: shim),
    .target(
      name: "CLyttJSON", dependencies: ["CSimdjson"], cxxSettings: shimCXX,
      linkerSettings: [.linkedLibrary("simdjson")]),
    .target(name: "CLyttSheet", dependencies: ["CXlsxWriter"]),
    .target(
      name: "CLyttMath", dependencies: ["CEigen"],
      cxxSettings: [.define("BOOST_MATH_NO_LONG_DOUBLE_MATH_FUNCTIONS"), .define("EIGEN_MPL2_ONLY")]),
  ],
  swiftLanguageModes: [.v6],
  cxxLanguageStandard: .cxx17
)
