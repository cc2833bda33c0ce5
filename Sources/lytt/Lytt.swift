import ArgumentParser

@main
struct Lytt: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lytt",
    abstract:
      "Norwegian text analytics for customer service: cues of empathy, questioning and clarity, and what they go with.",
    subcommands: [])
}
