import ArgumentParser

/// What redaction is to leave, for the verbs that write or read redacted labels.
struct RedactionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What is no personal data, though it looks so: a value such as \"Nils Oskar\", or all of id, participant, class, "
        + "team, channel, header or file; may be repeated.", valueName: "value"))
  var keep: [String] = []
}
