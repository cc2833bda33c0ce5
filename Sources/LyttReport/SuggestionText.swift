public import LyttInsight
import LyttModel

/// Suggestions for a lexicon, to read and to work on.
public enum SuggestionText {
  /// A line a suggestion, with its contexts below; columns in even widths.
  public static func plain(_ suggestions: [LexiconSuggestion], width: Int) -> String {
    var text = ""
    for suggestion in suggestions {
      let side = suggestion.leansHigh ? "high" : "low"
      let figures = [
        "leans \(side)", "\(suggestion.high) high", "\(suggestion.low) low", "\(suggestion.enquiries) enquiries",
        "\(suggestion.participants) participants", "z \(decimals(suggestion.z, 1))",
        "q " + (suggestion.q.map { $0 < 0.001 ? "< 0.001" : decimals($0, 3) } ?? "–"),
        "G2 \(decimals(suggestion.g2, 1))", "DP \(decimals(suggestion.dispersion, 2))",
      ]
      text += suggestion.term + "    " + figures.joined(separator: "  ") + "\n"
      for context in suggestion.contexts {
        let before = String(repeating: " ", count: max(0, width - context.before.count)) + context.before
        let after = context.after + String(repeating: " ", count: max(0, width - context.after.count))
        let score = context.score.map { decimals($0, 1) } ?? "–"
        text += "    \(before) [\(context.keyword)] \(after)  \(context.enquiry)  \(score)\n"
      }
    }
    return text
  }

  /// A row a suggestion; so many columns of contexts.
  public static func csv(_ suggestions: [LexiconSuggestion], contexts: Int) -> String {
    let places = 0..<max(0, contexts)
    var csv = CSV(
      .plain,
      header: ["term", "leans", "enquiries", "high", "low", "participants", "z", "q", "g2", "dp"]
        + places.map { "context_\($0 + 1)" })
    for suggestion in suggestions {
      csv.cell(suggestion.term)
      csv.cell(suggestion.leansHigh ? "high" : "low")
      for count in [suggestion.enquiries, suggestion.high, suggestion.low, suggestion.participants] { csv.cell(count) }
      for value in [suggestion.z, suggestion.q, suggestion.g2, suggestion.dispersion] { csv.cell(value) }
      for place in places {
        let context = suggestion.contexts.indices.contains(place) ? suggestion.contexts[place] : nil
        csv.cell(context.map { "\($0.before)[\($0.keyword)]\($0.after)" })
      }
      csv.endRow()
    }
    return csv.text
  }

  /// An array with one object a suggestion.
  public static func json(_ suggestions: [LexiconSuggestion]) -> String {
    var json = JSONText()
    json.array(of: suggestions) { json, suggestion in
      json.object { json in
        json.member("term", suggestion.term)
        json.member("leans", suggestion.leansHigh ? "high" : "low")
        json.member("enquiries", suggestion.enquiries)
        json.member("high", suggestion.high)
        json.member("low", suggestion.low)
        json.member("participants", suggestion.participants)
        json.member("z", suggestion.z)
        json.member("q", suggestion.q)
        json.member("g2", suggestion.g2)
        json.member("dp", suggestion.dispersion)
        json.key("contexts")
        json.array(of: suggestion.contexts) { json, context in
          json.object { json in
            json.member("enquiry", context.enquiry)
            json.member("before", context.before)
            json.member("keyword", context.keyword)
            json.member("after", context.after)
            json.member("score", context.score)
          }
        }
      }
    }
    json.endLine()
    return json.text
  }

  private static func decimals(_ value: Double, _ count: Int) -> String { Words.fixed(value, decimals: count) }
}
