// swift-tools-version: 6.2
import PackageDescription

// Speed of the text layer against a bare loop of ICU's word iterator:
//   swift run -c release --package-path Benchmarks/TextSpeed
let package = Package(
  name: "TextBenchmark",
  dependencies: [.package(name: "lytt", path: "../..")],
  targets: [
    .systemLibrary(name: "CBenchICU", pkgConfig: "icu-i18n", providers: [.apt(["libicu-dev"])]),
    .target(name: "CBareICU", dependencies: ["CBenchICU"]),
    .executableTarget(
      name: "TextBenchmark", dependencies: ["CBareICU", .product(name: "LyttText", package: "lytt")]),
  ],
  swiftLanguageModes: [.v6]
)
