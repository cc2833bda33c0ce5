public import LyttInsight
import LyttModel
import LyttStats

/// An insight as JSON: all that the pages show.
public enum InsightJSON {
  /// `data/insight.json`.
  public static func insight(_ insight: Insight) -> String {
    var json = JSONText()
    json.object { json in
      json.member("format", 1)
      json.key("scores")
      json.array(of: insight.scores) { json, score in
        json.object { json in
          json.member("id", score.id)
          json.member("name", score.name)
          json.member("kind", score.kind.rawValue)
        }
      }
      json.key("headline")
      json.object { json in
        json.member("total", insight.headline.total.map { insight.scores[$0].id })
        json.member("agent_area", insight.headline.agentArea.map { insight.scores[$0].id })
        json.member("outcome", insight.headline.outcome.map { insight.scores[$0].id })
      }
      json.key("data_quality")
      quality(insight.dataQuality, &json)
      json.key("classes")
      json.array(of: insight.classes) { json, group in
        json.object { json in
          json.member("name", group.name)
          json.member("participants", group.participants)
          json.member("enquiries", group.enquiries)
          scores(group.scores, insight, &json)
          cues(group.cues, &json)
          json.key("months")
          json.array(of: group.months) { json, month in
            json.object { json in
              json.member("month", month.month)
              figure("score", month.score, &json)
              figure("emotion_share", month.emotionShare, &json)
            }
          }
        }
      }
      json.key("importance")
      json.array(of: insight.importance) { json, point in
        json.object { json in
          json.member("cue", point.subject)
          json.member("performance", point.performance)
          figure("importance", point.importance, &json)
        }
      }
      json.key("movers")
      json.array(of: insight.movers) { json, mover in
        json.object { json in
          json.member("participant", insight.participants[mover.participant].name)
          figure("before", mover.before, &json)
          figure("now", mover.now, &json)
          figure("change", mover.change, &json)
        }
      }
      json.key("analysis")
      analysis(insight, &json)
      json.key("participants")
      json.array(of: insight.participants) { json, one in participant(one, insight, &json) }
    }
    json.endLine()
    return json.text
  }

  /// `participants/<slug>.json`.
  public static func participant(_ participant: ParticipantInsight, _ insight: Insight) -> String {
    var json = JSONText()
    self.participant(participant, insight, &json)
    json.endLine()
    return json.text
  }

  private static func participant(_ one: ParticipantInsight, _ insight: Insight, _ json: inout JSONText) {
    json.object { json in
      json.member("name", one.name)
      json.member("slug", one.slug)
      json.member("class", one.participantClass)
      json.member("enquiries", one.enquiries)
      json.member("unanswered", one.unanswered)
      json.member("with_comment", one.withComment)
      json.key("few_answers")
      json.bool(one.hasFewAnswers)
      scores(one.scores, insight, &json)
      json.key("contrast")
      if let contrast = one.contrast {
        json.object { json in
          json.member("agent_area", insight.scores[contrast.agentArea].id)
          json.member("other", insight.scores[contrast.other].id)
          figure("difference", contrast.difference, &json)
        }
      } else {
        json.null()
      }
      cues(one.cues, &json)
      halves("emotion_share", one.emotionShare, &json)
      halves("outcome", one.outcome, &json)
      themes("themes", one.themes, &json)
      themes("strengths", one.strengths, &json)
      groups("channels", one.channels, &json)
      groups("teams", one.teams, &json)
      json.key("agent_texts")
      json.array(of: one.agentTexts) { json, group in
        json.object { json in
          json.member("channel", group.channel)
          json.member("slug", group.slug)
          json.member("texts", group.texts)
          json.key("withheld")
          json.bool(group.isWithheld)
          json.key("items")
          json.array(of: group.items) { json, item in
            json.object { json in
              json.member("id", item.id)
              json.member("done", item.done)
              quotes("quotes", item.quotes, &json)
            }
          }
          figure("lix", group.lix, &json)
        }
      }
    }
  }

  private static func scores(_ lines: [ScoreLine], _ insight: Insight, _ json: inout JSONText) {
    json.key("scores")
    json.array(of: lines) { json, line in
      json.object { json in
        json.member("id", insight.scores[line.score].id)
        figure("own", line.own, &json)
        figure("shrunken", line.shrunken, &json)
        figure("class_mean", line.classMean, &json)
        figure("all_mean", line.allMean, &json)
        rank("rank", line.rank, &json)
        rank("rank_in_class", line.rankInClass, &json)
        json.key("published")
        json.array(of: line.published) { json, benchmark in
          json.object { json in
            json.member("value", benchmark.value)
            json.member("class", benchmark.participantClass)
            json.member("status", benchmark.status.rawValue)
            json.member("year", benchmark.year.map { Double($0) })
            json.member("source", benchmark.source)
          }
        }
      }
    }
  }

  private static func cues(_ lines: [CueLine], _ json: inout JSONText) {
    json.key("cues")
    json.array(of: lines) { json, line in
      json.object { json in
        json.member("cue", line.subject)
        json.member("n", line.n)
        json.member("done", line.done)
        json.member("missed", line.missed)
        json.member("mixed", line.mixed)
        json.member("unmentioned", line.unmentioned)
        figure("lacking", line.lacking, &json)
        json.member("class_lacking", line.classShares.map { $0.missed + $0.mixed })
      }
    }
  }

  private static func themes(_ name: String, _ themes: [Theme], _ json: inout JSONText) {
    json.key(name)
    json.array(of: themes) { json, theme in
      json.object { json in
        json.member("cue", theme.cue.rawValue)
        figure("points", theme.points, &json)
        json.member("points_class", theme.pointsClass)
        figure("share", theme.share, &json)
        json.member("class_share", theme.classShare)
        json.member("certainty", theme.certainty)
        json.member("weight", theme.weight)
        json.member("done", theme.done)
        json.member("lacking", theme.lacking)
        quotes("keep", theme.keep, &json)
        quotes("missing", theme.missing, &json)
      }
    }
  }

  private static func quotes(_ name: String, _ quotes: [Quote], _ json: inout JSONText) {
    json.key(name)
    json.array(of: quotes) { json, quote in
      json.object { json in
        json.member("text", quote.text)
        json.member("channel", quote.channel)
        json.member("score", quote.score)
        json.key("marks")
        json.array(of: quote.marks) { json, mark in
          json.object { json in
            json.member("start", mark.start)
            json.member("end", mark.end)
            json.member("cue", mark.cue.rawValue)
            json.member("polarity", mark.polarity.rawValue)
          }
        }
      }
    }
  }

  private static func groups(_ name: String, _ groups: [GroupInsight], _ json: inout JSONText) {
    json.key(name)
    json.array(of: groups) { json, group in
      json.object { json in
        json.member("name", group.name)
        json.member("enquiries", group.enquiries)
        json.key("withheld")
        json.bool(group.isWithheld)
        guard !group.isWithheld else { return }
        figure("total", group.total, &json)
        figure("agent_area", group.agentArea, &json)
        figure("emotion_share", group.emotionShare, &json)
        cues(group.families, &json)
      }
    }
  }

  private static func halves(_ name: String, _ halves: Halves, _ json: inout JSONText) {
    json.key(name)
    json.object { json in
      figure("whole", halves.whole, &json)
      figure("first", halves.first, &json)
      figure("second", halves.second, &json)
      figure("change", halves.change, &json)
      json.member("class", halves.classValue)
      json.member("all", halves.allValue)
    }
  }

  private static func quality(_ quality: DataQuality, _ json: inout JSONText) {
    json.object { json in
      json.member("enquiries", quality.enquiries)
      json.member("skipped", quality.skipped.count)
      json.member("unanswered", quality.unanswered)
      json.member("with_comment", quality.withComment)
      json.key("languages")
      json.object { json in for language in quality.languages { json.member(language.name, language.n) } }
    }
  }

  private static func figure(_ name: String, _ figure: Figure?, _ json: inout JSONText) {
    json.key(name)
    guard let figure else { return json.null() }
    json.object { json in
      json.member("value", figure.value)
      json.member("lower", figure.interval?.lower)
      json.member("upper", figure.interval?.upper)
      json.member("n", figure.n)
    }
  }

  private static func rank(_ name: String, _ rank: Rank?, _ json: inout JSONText) {
    json.key(name)
    guard let rank else { return json.null() }
    json.object { json in
      json.member("position", rank.position)
      json.member("of", rank.of)
      json.member("best", rank.best)
      json.member("worst", rank.worst)
    }
  }
}
