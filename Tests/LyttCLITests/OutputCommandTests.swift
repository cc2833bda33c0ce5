import Foundation
import Testing

@Suite struct `What lytt writes over` {
  static let export = "Deltaker;Kommentar\nA Demo;Hun var hyggelig.\n"

  @Test func `inputs and options in the output folder are refused, by force too, and stay`() throws {
    let lytt = try Binary()
    try lytt.write(Self.export, to: "inn.csv")
    #expect(try lytt.run(["analyze", "inn.csv", "-o", "ut", "-q"]).code == 0)
    try lytt.write(Self.export, to: "ut/inn.csv")
    try lytt.write("quiet: true\n", to: "ut/lytt.yaml")
    for (arguments, words) in [
      (["ut/inn.csv"], "ut/inn.csv: the input lies in ut"),
      (["inn.csv", "--compare", "ut/inn.csv"], "the file of --compare lies in ut"),
      (["inn.csv", "--config", "ut/lytt.yaml"], "the file of --config lies in ut"),
      (["inn.csv", "--key", "ut/nokkel.txt"], "the file of --key lies in ut"),
      (["inn.csv", "--lexicons", "ut"], "the file of --lexicons lies in ut"),
    ] {
      let outcome = try lytt.run(["analyze", "-o", "ut", "--force"] + arguments)
      #expect(outcome.code == 1 && outcome.words.contains(words), "\(outcome.words)")
      #expect(outcome.words.contains("Fix: move it out of the folder"))
    }
    let named = try lytt.run([
      "analyze", Binary.root + "/corpora/demo/slice/season.csv", "-o", ".", "--scorecard", "ksindeks",
    ])
    #expect(named.words.contains("did not write"), "a scorecard's name is no file: \(named.words)")
    #expect(lytt.read("ut/inn.csv") == Self.export && lytt.read("ut/nokkel.txt") == nil)
    let others = try lytt.run(["analyze", "inn.csv", "-o", "ut"])
    #expect(others.code == 1 && others.words.contains("did not write (inn.csv, lytt.yaml)"), "\(others.words)")
    #expect(try lytt.run(["analyze", "inn.csv", "-o", "nytt", "-q", "--key", "nytt/nokkel.txt"]).code == 1)
    #expect(try lytt.names() == ["inn.csv", "ut"])
  }

  @Test func `run json lists every file, and a folder that holds no other is replaced`() throws {
    let lytt = try Binary()
    try lytt.write(Self.export, to: "inn.csv")
    for _ in 0..<2 { #expect(try lytt.run(["analyze", "inn.csv", "-o", "ut", "-q", "--xlsx"]).code == 0) }
    struct Run: Decodable { var files: [String] }
    let run = try JSONDecoder().decode(Run.self, from: Data(try #require(lytt.read("ut/run.json")).utf8))
    let there = (FileManager.default.enumerator(atPath: lytt.scratch + "/ut")?.allObjects as? [String] ?? []).filter {
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: lytt.scratch + "/ut/" + $0, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    #expect(run.files == there.sorted())
  }

  @Test func `no verb writes over what it reads`() throws {
    let lytt = try Binary()
    try lytt.write(Self.export, to: "inn.csv")
    try FileManager.default.createSymbolicLink(
      atPath: lytt.scratch + "/lenke.csv", withDestinationPath: lytt.scratch + "/inn.csv")
    try lytt.write("a,b\n1,2\n2,3\n3,4\n4,5\n", to: "tall.csv")
    try lytt.write("%\n1 a\n%\nord 1\n", to: "ord.dic")
    try lytt.write("enquiry,field\n", to: "review.csv")
    for arguments in [
      ["redact", "inn.csv", "-o", "inn.csv"], ["redact", "inn.csv", "-o", "lenke.csv"],
      ["columns", "inn.csv", "--write", "inn.csv"], ["lexicon", "suggest", "inn.csv", "-o", "inn.csv"],
      ["correlate", "tall.csv", "--scores", "a", "-o", "tall.csv"], ["lexicon", "import", "ord.dic", "-o", "ord.dic"],
      ["evaluate", "--review", "review.csv", "--export", "inn.csv", "--write-gold", "inn.csv"],
    ] {
      let outcome = try lytt.run(arguments)
      #expect(outcome.code == 1 && outcome.words.contains("this is the input, and would be written over"), "\(outcome)")
    }
    let key = try lytt.run(["redact", "inn.csv", "--key", "kk", "-o", "kk"])
    #expect(key.code == 1 && key.words.contains("kk: this is the file of --key"), "\(key.words)")
    #expect(lytt.read("inn.csv") == Self.export)
    #expect(try lytt.names() == ["inn.csv", "lenke.csv", "ord.dic", "review.csv", "tall.csv"])
  }

  @Test(arguments: [
    (["analyze", "inn.csv", "-o", ""], "-o is empty"), (["analyze", "", "-o", "ut"], "The name of an input is empty"),
    (["redact", ""], "The name of an input is empty"), (["redact", "inn.csv", "-o", ""], "-o is empty"),
    (["columns", "inn.csv", "--write", ""], "--write is empty"), (["detect", ""], "The name of an input is empty"),
    (["analyze", "inn.csv", "-o", "ut", "--key", ""], "--key is empty"),
    (["analyze", "inn.csv", "-o", "ut", "--only", ""], "--only is empty"),
    (["redact", "inn.csv", "--config", ""], "--config is empty"),
  ])
  func `an empty name is wrong usage`(_ arguments: [String], _ words: String) throws {
    let lytt = try Binary()
    try lytt.write(Self.export, to: "inn.csv")
    let outcome = try lytt.run(arguments)
    #expect(outcome.code == 64 && outcome.words.contains(words), "\(outcome.words)")
    #expect(try lytt.names() == ["inn.csv"])
  }

  @Test func `a key that cannot be made says what to do`() throws {
    let lytt = try Binary()
    try lytt.write(Self.export, to: "inn.csv")
    let outcome = try lytt.run(["redact", "inn.csv", "--key", "borte/nokkel.txt"])
    #expect(
      outcome.words == """
        error: borte/nokkel.txt: the key is not there, and could not be made: No such file or directory.
          Fix: name a file after --key in a folder that this user may write to, outside the reports; or make the key once \
        (openssl rand -hex 32 > FILE), and let only this user read it (chown, chmod 400).

        """)
  }

  @Test func `redact writes no zero byte, and no formula behind what nobody sees`() throws {
    let lytt = try Binary()
    try lytt.write(
      #"{"id":"1","Deltaker":"A Demo","Kommentar":"Hun\u0000 var fin"}"# + "\n"
        + #"{"id":"2","Deltaker":"A Demo","Kommentar":"\ufeff=1+1"}"# + "\n", to: "inn.ndjson")
    let outcome = try lytt.run(["redact", "inn.ndjson"])
    #expect(outcome.output.contains("Hun\u{FFFD} var fin") && !outcome.output.utf8.contains(0), "\(outcome)")
    #expect(outcome.output.contains("'\u{FEFF}=1+1"))
  }
}

@Suite struct `The line of JSON` {
  @Test(
    arguments: [
      (["redact", "inn.csv", "-o", "ut.csv"], #"{"status":"done","rows":2,"changed":1,"seconds":"#),
      (["detect", "inn.csv"], #"{"status":"done","texts":2,"unreadable":0,"seconds":"#),
      (["tokenize", "feil.ndjson"], #"{"status":"skipped","unreadable":1,"seconds":"#),
      (["kwic", "hyggelig", "inn.csv"], #"{"status":"done","places":1,"seconds":"#),
      (["redact", "borte.csv"], #"{"status":"failed","message":"borte.csv: there is no such file"#),
      (["redact", "inn.csv", "--config", "borte.yaml"], #"{"status":"failed","message":"borte.yaml: could not"#),
      (
        ["redact", "inn.csv", "--config", "feil.yaml"], #"{"status":"failed","message":"feil.yaml: there is no option"#
      ),
    ] as [([String], String)])
  func `each verb that sums up writes one`(_ arguments: [String], _ line: String) throws {
    let lytt = try Binary()
    try lytt.write("Deltaker;Kommentar\nA Demo;Hun var hyggelig.\nB Demo;Ring 91234567.\n", to: "inn.csv")
    try lytt.write("{\n", to: "feil.ndjson")
    try lytt.write("outptu: x\n", to: "feil.yaml")
    let outcome = try lytt.run(arguments + ["--log", "json"])
    #expect(outcome.words.hasPrefix(line) && outcome.words.filter { $0 == "\n" }.count == 1, "\(outcome.words)")
  }

  @Test func `a fault of the file with the options is told as that file asks`() throws {
    let lytt = try Binary()
    try lytt.write("log: json\noutptu: x\n", to: "lytt.yaml")
    let outcome = try lytt.run(["redact", "inn.csv", "--config", "lytt.yaml"])
    #expect(outcome.code == 1 && outcome.words.hasPrefix(#"{"status":"failed","message":"lytt.yaml: there is no"#))
    try lytt.write("quiet: ja\n", to: "lytt.yaml")
    let flag = try lytt.run(["redact", "inn.csv", "--config", "lytt.yaml"])
    #expect(flag.words == "error: lytt.yaml: `quiet` is ja; write true or false.\n", "\(flag.words)")
    try lytt.write("lexicon:\n  format: pdf\n", to: "lytt.yaml")
    let inner = try lytt.run(["lexicon", "suggest", "inn.csv", "--config", "lytt.yaml"])
    #expect(inner.code == 64 && inner.words.contains("pdf"), "\(inner.words)")
    #expect(try lytt.run(["redact", "borte.csv", "--config", "lytt.yaml"]).words.contains("no such file"))
    try lytt.write("help: true\n", to: "lytt.yaml")
    let help = try lytt.run(["redact", "inn.csv", "--config", "lytt.yaml"])
    #expect(help.code == 1 && help.words.contains("`help` cannot stand here"), "\(help)")
  }
}
