import LyttInsight
import LyttStats

/// A strip of an axis with a point, its interval and marks to compare with; as wide as its place.
///
/// Positions are in percent, so that a strip needs no fixed width and no style attribute.
struct Strip {
  /// Something to compare with.
  enum Mark { case ownClass, all, published }

  /// The ends of the axis.
  let domain: ClosedRange<Double>

  init(domain: ClosedRange<Double>) { self.domain = domain }

  /// An axis of scores from the ten below all that is shown, up to 100.
  init(scores lines: [ScoreLine]) {
    let values = lines.flatMap { line in
      [line.own.value, line.own.interval?.lower, line.classMean?.value, line.allMean?.value].compactMap { $0 }
        + line.published.map(\.value)
    }
    let lowest = (values.min() ?? 0) / 10
    domain = min(90, max(0, lowest.rounded(.down) * 10))...100
  }

  /// The ends of the axis and what lies halfway.
  var ticks: [Double] {
    [domain.lowerBound, (domain.lowerBound + domain.upperBound) / 2, domain.upperBound]
  }

  func place(_ value: Double) -> String {
    let width = domain.upperBound - domain.lowerBound
    let share = width > 0 ? (min(max(value, domain.lowerBound), domain.upperBound) - domain.lowerBound) / width : 0.5
    return Words.fixed(1 + 98 * share, decimals: 2) + "%"
  }

  /// Draws the strip; it is hidden from screen readers, since its numbers stand in the same row.
  func draw(
    _ html: inout HTML, point: Double?, interval: Interval?, marks: [(Mark, Double)] = [], zero: Double? = nil,
    kind: String = ""
  ) {
    html.tag("svg", ["class": "strip " + kind, "width": "100%", "height": "22", "aria-hidden": "true"]) { html in
      html.shape("line", ["class": "track", "x1": "1%", "x2": "99%", "y1": "11", "y2": "11"])
      if let zero {
        html.shape("line", ["class": "zero", "x1": place(zero), "x2": place(zero), "y1": "1", "y2": "21"])
      }
      for (mark, value) in marks where mark == .all {
        html.shape("line", ["class": "all", "x1": place(value), "x2": place(value), "y1": "4", "y2": "18"])
      }
      for (mark, value) in marks where mark == .ownClass {
        html.shape("line", ["class": "own-class", "x1": place(value), "x2": place(value), "y1": "2", "y2": "20"])
      }
      if let interval {
        html.shape(
          "line",
          ["class": "interval", "x1": place(interval.lower), "x2": place(interval.upper), "y1": "11", "y2": "11"])
      }
      if let point { html.shape("circle", ["class": "point", "cx": place(point), "cy": "11", "r": "5.5"]) }
      for (mark, value) in marks where mark == .published {
        html.tag("svg", ["x": place(value), "y": "11", "overflow": "visible"]) { html in
          html.shape("path", ["class": "published", "d": "M0 -5L5 0L0 5L-5 0Z"])
        }
      }
    }
  }

  /// Draws the axis under the column's head.
  func axis(_ html: inout HTML, ticks: [Double], label: (Double) -> String) {
    html.tag("svg", ["class": "axis", "width": "100%", "height": "18", "aria-hidden": "true"]) { html in
      for (index, tick) in ticks.enumerated() {
        let anchor = index == 0 ? "start" : index == ticks.count - 1 ? "end" : "middle"
        let x = index == 0 ? "0%" : index == ticks.count - 1 ? "100%" : place(tick)
        html.tag("text", ["x": x, "y": "12", "text-anchor": anchor], text: label(tick))
        html.shape("line", ["class": "tick", "x1": place(tick), "x2": place(tick), "y1": "14", "y2": "18"])
      }
    }
  }
}

/// Shares of the four states as one bar.
enum StateBar {
  static func draw(_ html: inout HTML, _ shares: StateShares, kind: String = "") {
    let slim = kind == "slim"
    html.tag(
      "svg", ["class": "states " + kind, "width": "100%", "height": slim ? "6" : "16", "aria-hidden": "true"]
    ) { html in
      var from = 0.0
      for (name, share) in [
        ("done", shares.done), ("mixed", shares.mixed), ("missed", shares.missed), ("unmentioned", shares.unmentioned),
      ] where share > 0 {
        html.shape(
          "rect",
          [
            "class": name, "x": Words.fixed(100 * from, decimals: 2) + "%", "y": "0",
            "width": Words.fixed(100 * share, decimals: 2) + "%", "height": slim ? "6" : "16",
          ])
        from += share
      }
    }
  }
}
