import Foundation
import Testing

@Suite struct `lytt analyze` {
  static let season = Binary.root + "/corpora/demo/slice/season.csv"

  @Test func `the main job writes every output of the contract`() throws {
    let lytt = try Binary()
    let outcome = try lytt.run(["analyze", Self.season, "-o", "ut", "--quiet"])
    #expect(outcome.code == 0)
    #expect(outcome.output == "" && outcome.words == "")
    #expect(try lytt.names() == ["ut"])
    let names = try lytt.names("ut")
    for name in ["analysis.html", "data", "explorer", "index.html", "method.html", "participants", "run.json"] {
      #expect(names.contains(name), "\(name) is missing")
    }
    #expect(try lytt.names("ut/participants").count == 24)
    let data = try lytt.names("ut/data")
    for name in [
      "agreement.csv", "correlations.csv", "cues.ndjson", "disagreements.csv", "features.csv", "insight.json",
      "keyness.csv", "participants.csv", "parts.csv", "scores.csv", "themes.csv", "time.csv",
    ] { #expect(data.contains(name), "data/\(name) is missing") }
    let features = try #require(lytt.read("ut/data/features.csv")).split(separator: "\n")
    #expect(features.count == 301)
    #expect(features[0].hasPrefix("enquiry,participant,class,channel,agent,team,month,unanswered,language,"))
    for column in ["empathy.state", "empathy.listening.state", "loyalty.state"] {
      #expect(features[0].split(separator: ",").contains { $0 == column })
    }
    let correlations = try #require(lytt.read("ut/data/correlations.csv")).split(separator: "\n")[0]
    let table = try lytt.run([
      "correlate", "ut/data/features.csv", "--scores", "score.kundebehandleren", "--prefix", "empathy.listening.",
      "--cluster", "participant", "--agent", "agent", "--controls", "channel,class,words", "--exclude", "unanswered",
    ])
    #expect(table.code == 0, "\(table.words)")
    #expect(correlations == "subject,aspect," + table.output.split(separator: "\n")[0])
  }

  @Test func `a wave is compared with an earlier one`() throws {
    let lytt = try Binary()
    for (name, points) in [("før.csv", 60), ("nå.csv", 70)] {
      var table = "Deltaker;Kommentar;Totalresultat\n"
      for row in 0..<24 { table += "Deltaker \(row % 4) Demo;Hun var hyggelig.;\(points + row % 7)\n" }
      try lytt.write(table, to: name)
    }
    let outcome = try lytt.run(["analyze", "nå.csv", "-o", "ut", "-q", "--compare", "før.csv"])
    #expect(outcome.code == 0, "\(outcome.words)")
    let time = try #require(lytt.read("ut/data/time.csv")).split(separator: "\n")
    #expect(time.contains("all,,score.totalresultat,wave,change,4,10,,"), "\(time)")
    #expect(time.contains { $0.hasPrefix("participant,Deltaker 0 Demo,score.totalresultat,wave,change,12,10,6.9") })
    #expect(time.contains { $0.hasPrefix("all,,emotion_share,wave,change,4,0,,") })
    #expect(lytt.read("ut/run.json")?.contains(#""compare":["før.csv"]"#) == true)
    #expect(lytt.read("ut/method.html")?.contains("4 of 4 participants are in both") == true)
    let wrong = try lytt.run(["analyze", "nå.csv", "-o", "ut", "-q", "--outcome", "borte"])
    #expect(wrong.code == 1 && wrong.words.contains("no score 'borte'") && wrong.words.contains("totalresultat"))
    #expect(lytt.read("ut/data/insight.json")?.contains(#""wave_drift":{"divergence":0,"#) == true)
  }

  @Test func `no personal data of an export's labels stands anywhere under the output folder`() throws {
    let lytt = try Binary()
    for (name, first) in [("eksport_yngvild.moe.csv", 100), ("forrige Torgeir.csv", 600)] {
      var table =
        "Id;Deltaker;Bransje;Kanal;Team;Kundebehandler;Totalt;Hva synes du om Ragnhild Tveit?;Kommentar til Ragnhild\n"
      for row in 0..<24 {
        let participant = ["Tannlege Sigbjørn Aasland", "Telenor", "post@aasland.example"][row % 3]
        table +=
          "01020312\(first + row);\(participant);Hos Trude Lien;ring 41234567;Team Torgeir;Yngvild Moe;\(50 + row);"
        table += "\(row % 2 == 0 ? "Ja" : "Nei");Ragnhild var hyggelig. Ring 91234567.\n"
      }
      try lytt.write(table + ";;;;;;;;Uten deltaker\n", to: name)
    }
    let outcome = try lytt.run([
      "analyze", "eksport_yngvild.moe.csv", "-o", "ut", "--xlsx", "--only", "Tannlege Sigbjørn Aasland", "--min-cell",
      "1",
      "--compare", "forrige Torgeir.csv", "--outcome", "Hva synes du om Ragnhild Tveit?",
    ])
    #expect(outcome.code == 3, "\(outcome.words)")
    #expect(outcome.words.contains("participant: 2 values hold personal data and are written as 'Tannlege [navn] 1'"))
    let personal = [
      "Ragnhild", "ragnhild", "Tveit", "tveit", "Sigbj", "asland", "Trude", "41234567", "orgeir", "ngvild", "0102031",
      "91234567",
    ]
    var files = 0
    for name in FileManager.default.enumerator(atPath: lytt.scratch + "/ut")?.allObjects as? [String] ?? [] {
      #expect(!personal.contains { name.contains($0) }, "\(name)")
      guard let text = lytt.read("ut/" + name) else { continue }
      files += 1
      for word in personal { #expect(!text.contains(word), "\(name) holds \(word)") }
    }
    #expect(files > 12)
    #expect(lytt.read("ut/data/participants.csv")?.contains("Tannlege [navn] 1") == true)
    #expect(lytt.read("ut/method.html")?.contains("3 of 3 participants are in both") == true)
    let kept = try lytt.run([
      "analyze", "eksport_yngvild.moe.csv", "-o", "ut", "-q", "--keep", "Team Torgeir", "--keep",
      "Tannlege Sigbjørn Aasland",
    ])
    #expect(kept.code == 3 && lytt.read("ut/index.html")?.contains("Tannlege Sigbjørn Aasland") == true)
  }

  @Test func `redact keeps the questions of a long export apart, and hides names under a header of names`() throws {
    let lytt = try Binary()
    try lytt.write(
      """
      Henvendelse;Dato;Deltaker;Spørsmål;Svar;Kundens etternavn;Fødselsdato
      1;01.03.2021 (Kari);Telenor;Lyttet Kari til deg?;Ja;Moen;01.03.1975
      1;01.03.2021;Telenor;Lyttet Trond til deg?;Nei;;

      """, to: "inn.csv")
    let outcome = try lytt.run(["redact", "inn.csv"])
    #expect(
      outcome.output == """
        Henvendelse,Dato,Deltaker,Spørsmål,Svar,Kundens etternavn,Fødselsdato
        1,01.03.2021 ([navn]),Telenor,Lyttet [navn] 1 til deg?,Ja,[navn],[fødselsnummer]
        1,01.03.2021,Telenor,Lyttet [navn] 2 til deg?,Nei,,

        """, "\(outcome.words)")
  }

  @Test func `redact leaves no personal data in any column, and keeps scores, dates and ids that order the export`()
    throws
  {
    let lytt = try Binary()
    try lytt.write(
      """
      Id;Dato;Deltaker;Team;Kundebehandler;Totalt;Hvem hjalp deg?;Kommentar
      A-1;2021-03-01;Telenor;Team Kari;Per;87,123456789012;Silje;Ring 91234567
      12345678901;2021-03-02;Nils Oskar;Nord;Mia;ring 91234567;Ola Nordmann;Hyggelig

      """, to: "inn.csv")
    let outcome = try lytt.run(["redact", "inn.csv", "--keep", "Nils Oskar"])
    #expect(outcome.code == 0, "\(outcome.words)")
    #expect(
      outcome.output == """
        Id,Dato,Deltaker,Team,Kundebehandler,Totalt,Hvem hjalp deg?,Kommentar
        A-1,2021-03-01,Telenor,Team [navn] 1,KB-0001,"87,123456789012",[navn],Ring [telefon]
        [fødselsnummer] 1,2021-03-02,Nils Oskar,Nord,KB-0002,ring [telefon],[navn],Hyggelig

        """)
  }

  @Test func `the same input and options give the same bytes, whatever the number of tasks`() throws {
    let lytt = try Binary()
    #expect(try lytt.run(["analyze", Self.season, "-o", "a", "-q", "--jobs", "1"]).code == 0)
    #expect(try lytt.run(["analyze", Self.season, "-o", "b", "-q", "--jobs", "3"]).code == 0)
    let compared = ["index.html", "analysis.html", "method.html", "run.json", "data/features.csv", "data/insight.json"]
    for name in compared {
      #expect(lytt.read("a/" + name) != nil && lytt.read("a/" + name) == lytt.read("b/" + name), "\(name) differs")
    }
  }

  @Test func `nothing under the folder names an agent, a host or a path`() throws {
    let lytt = try Binary()
    try lytt.write(
      "Henvendelse;Deltaker;Kundebehandler;Kommentar\n"
        + "1;Alfa Demo;Torbjørn Kvilhaug;Torbjørn var hyggelig. Ring meg på 912 34 567.\n"
        + "2;Alfa Demo;Torbjørn Kvilhaug;Fnr 01020312345, skriv til ola@eksempel.no.\n", to: "inn.csv")
    #expect(try lytt.run(["analyze", "inn.csv", "-o", "ut", "-q"]).code == 0)
    let files = FileManager.default.enumerator(atPath: lytt.scratch + "/ut")!.compactMap { $0 as? String }
    #expect(files.count > 5)
    for file in files {
      guard let text = lytt.read("ut/" + file) else { continue }
      for leak in ["Kvilhaug", "912 34 567", "01020312345", "ola@eksempel.no", lytt.scratch] {
        #expect(!text.contains(leak), "\(file) holds \(leak)")
      }
    }
  }

  @Test(arguments: [
    ("Deltaker;Tekst2\nA;1\n", "no comment column was found", "--comment"),
    ("Fritekst;Poeng\nHun var hyggelig og hjalp meg;80\n", "no participant column was found", "--participant"),
    ("", "empty", "Fix"), ("Deltaker;Kommentar\n", "header", "Fix"), ("\u{0}\u{1}\u{2}\u{0}\u{3}", "binary", "Fix"),
  ])
  func `an export that cannot be read is refused with its fix, and nothing is written`(
    _ text: String, _ fault: String, _ fix: String
  ) throws {
    let lytt = try Binary()
    try lytt.write(text, to: "inn.csv")
    let outcome = try lytt.run(["analyze", "inn.csv", "-o", "ut"])
    #expect(outcome.code == 1)
    #expect(outcome.words.contains("inn.csv"))
    #expect(outcome.words.contains(fault), "\(outcome.words)")
    #expect(outcome.words.contains(fix), "\(outcome.words)")
    #expect(try lytt.names() == ["inn.csv"])
  }

  @Test func `a failed run leaves the earlier reports as they were`() throws {
    let lytt = try Binary()
    try lytt.write("Deltaker;Kommentar\nA Demo;Hun var hyggelig.\n", to: "god.csv")
    #expect(try lytt.run(["analyze", "god.csv", "-o", "ut", "-q"]).code == 0)
    let before = lytt.read("ut/index.html")
    #expect(try lytt.run(["analyze", "borte.csv", "-o", "ut", "-q"]).code == 1)
    #expect(before != nil && lytt.read("ut/index.html") == before)
    #expect(try lytt.names() == ["god.csv", "ut"])
  }

  @Test func `a folder with other files is refused without force`() throws {
    let lytt = try Binary()
    try lytt.write("Deltaker;Kommentar\nA Demo;Hun var hyggelig.\n", to: "god.csv")
    try FileManager.default.createDirectory(atPath: lytt.scratch + "/mine", withIntermediateDirectories: true)
    try lytt.write("kjær", to: "mine/brev.txt")
    let refused = try lytt.run(["analyze", "god.csv", "-o", "mine", "-q"])
    #expect(refused.code == 1 && refused.words.contains("--force"))
    #expect(lytt.read("mine/brev.txt") == "kjær")
    #expect(try lytt.run(["analyze", "god.csv", "-o", "mine", "-q", "--force"]).code == 0)
    #expect(lytt.read("mine/index.html") != nil && lytt.read("mine/brev.txt") == nil)
  }

  @Test func `no scores, no class and one participant still give reports`() throws {
    let lytt = try Binary()
    try lytt.write("Virksomhet;Tilbakemelding\nAlfa Demo;Hun lyttet ikke, men var hyggelig.\n", to: "inn.csv")
    let outcome = try lytt.run([
      "analyze", "inn.csv", "-o", "ut", "--participant", "Virksomhet", "--comment", "Tilbakemelding", "-q",
    ])
    #expect(outcome.code == 0, "\(outcome.words)")
    #expect(try lytt.names("ut/participants").contains { $0.hasSuffix(".html") })
  }

  @Test func `the tables are to be had as a workbook, whose sheets lytt reads`() throws {
    let lytt = try Binary()
    for name in ["a", "b"] { #expect(try lytt.run(["analyze", Self.season, "-o", name, "-q", "--xlsx"]).code == 0) }
    let path = lytt.scratch + "/a/data/tables.xlsx"
    let workbook = try #require(FileManager.default.contents(atPath: path))
    #expect(workbook == FileManager.default.contents(atPath: lytt.scratch + "/b/data/tables.xlsx"))
    let tables = try lytt.names("a/data").filter { $0.hasSuffix(".csv") }
    for table in tables {
      let header = try #require(lytt.read("a/data/" + table)).prefix { $0 != "\n" }
      let columns = try lytt.run(["columns", path, "--sheet", String(table.dropLast(4))])
      #expect(columns.code == 0, "\(columns.words)")
      #expect(columns.output.split(separator: "\n").count == header.split(separator: ",").count, "\(table)")
    }
  }

  @Test func `with --log json a run is one line of JSON, done or failed`() throws {
    let lytt = try Binary()
    try lytt.write("Deltaker;Kommentar\nA Demo;Hun var hyggelig.\n", to: "god.csv")
    let done = try lytt.run(["analyze", "god.csv", "-o", "ut", "--log", "json"])
    #expect(done.words.hasPrefix(#"{"status":"done","enquiries":1,"participants":1,"skipped":0,"seconds":"#))
    let failed = try lytt.run(["analyze", "borte.csv", "-o", "ut", "--log", "json"])
    #expect(failed.code == 1)
    #expect(failed.words.hasPrefix(#"{"status":"failed","message":"borte.csv: there is no such file"#))
    #expect(failed.words.filter { $0 == "\n" }.count == 1)
  }

  @Test func `limits are options`() throws {
    let lytt = try Binary()
    try lytt.write("Deltaker;Kommentar\nA;Hei\nB;Hei\n", to: "inn.csv")
    for (option, value, fault) in [
      ("--max-rows", "1", "more than 1 rows"), ("--max-columns", "1", "more than 1 fields"),
      ("--max-field-bytes", "3", "more than 3 bytes"), ("--max-file-bytes", "8", "more than 8 bytes"),
    ] {
      let outcome = try lytt.run(["analyze", "inn.csv", "-o", "ut", option, value])
      #expect(outcome.code == 1 && outcome.words.contains(fault), "\(outcome.words)")
      #expect(try lytt.run(["analyze", "inn.csv", "-o", "ut", option, "0"]).code == 64)
      #expect(try lytt.run(["analyze", "--help"]).output.contains(option))
    }
  }

  @Test func `options come from lytt yaml, and the command line wins`() throws {
    let lytt = try Binary()
    try lytt.write("Deltaker;Kommentar\nA Demo;Hun var hyggelig.\n", to: "god.csv")
    try lytt.write("output: fra-fil\nquiet: true\ninput: god.csv\n", to: "lytt.yaml")
    #expect(try lytt.run(["analyze", "--config", "lytt.yaml"]).code == 0)
    #expect(try lytt.run(["analyze", "--config", "lytt.yaml", "-o", "fra-linje"]).code == 0)
    #expect(try lytt.names() == ["fra-fil", "fra-linje", "god.csv", "lytt.yaml"])
  }
}
