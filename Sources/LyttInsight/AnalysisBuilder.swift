import LyttFeatures
import LyttModel
import LyttStats

/// Relates what comments say to the scores.
struct AnalysisBuilder {
  /// Positive, negative and net cues are tested in families of their own.
  static let aspects: [(name: String, treatment: AssociationTable.Treatment)] = [
    ("pos", .presence), ("neg", .presence), ("net", .value),
  ]

  let season: Season
  let profile: CueProfile

  init(_ season: Season, profile: CueProfile) {
    self.season = season
    self.profile = profile
  }

  func build() -> Analysis {
    var analysis = Analysis()
    let enquiries = season.dataset.enquiries
    let choice = ClusterChoice(
      participants: season.memberOfRow, agents: nested(Array(enquiries.indices)), rule: season.options.cluster)
    analysis.cluster = choice.unit
    analysis.rules = rules
    let rows = Array(enquiries.indices)
    let scores = season.dataset.scores
    let coarse = scores.indices.filter { scores[$0].kind != .question }
    let fine = scores.indices.filter { scores[$0].kind == .question }
    for aspect in Self.aspects {
      for (scores, describes) in [(coarse, true), (fine, false)] where !scores.isEmpty {
        analysis.associations += associations(
          aspect, scores, rows, level: nil, describes: describes, &analysis.controls)
      }
      guard let outcome = season.headline.outcome else { continue }
      for entry in season.classes where season.classes.count > 1 && entry.members.count >= 5 {
        let rows = entry.members.flatMap { season.members[$0].enquiries }
        analysis.associations += associations(
          aspect, [outcome], rows, level: entry.name, describes: false, &analysis.controls)
      }
    }
    let relations = RelationBuilder(season, clusters: choice, controls: self.controls(rows))
    (analysis.drivers, analysis.driversR2) = relations.drivers()
    analysis.agreement = relations.agreement()
    analysis.parts = PartsBuilder(season).rows()
    let wording = KeynessBuilder(season)
    analysis.keyness = wording.rows()
    analysis.drift = wording.drift()
    analysis.waveDrift = KeynessBuilder.waveDrift(season)
    analysis.time = TimeBuilder.rows(season)
    return analysis
  }

  private func associations(
    _ aspect: (name: String, treatment: AssociationTable.Treatment), _ scores: [Int], _ rows: [Int], level: String?,
    describes: Bool, _ controls: inout [String]
  ) -> [AssociationRow] {
    let columns = season.features.table
    let features = profile.subjects.map { subject in
      let name = EnquiryFeatures.column(subject, aspect.name)
      let values = columns[name] ?? []
      return AssociationTable.Feature(name: name, values: rows.map { values[$0] }, treatment: aspect.treatment)
    }
    var table = AssociationTable(
      features: features,
      scores: scores.map { score in
        AssociationTable.Score(
          name: season.dataset.scores[score].id, values: rows.map { season.dataset.enquiries[$0].scores[score] })
      }, participants: rows.map { season.memberOfRow[$0] }, agents: nested(rows), controls: self.controls(rows),
      excluded: rows.map { season.dataset.enquiries[$0].isUnanswered })
    table.clusterRule = season.options.cluster
    var options = rules
    options.level = (level ?? "all") + " / " + aspect.name
    options.describes = describes
    // Only a column that is not finite could fail, and counts and scores are.
    guard let analysis = try? AssociationAnalysis(table, options: options) else { return [] }
    if level == nil { controls = analysis.controls }
    return analysis.rows.enumerated().map { index, row in
      AssociationRow(
        subject: profile.subjects[index / scores.count], aspect: aspect.name, score: scores[index % scores.count],
        level: level, statistics: row)
    }
  }

  /// How tests are made and corrected.
  private var rules: AssociationOptions {
    var options = AssociationOptions()
    options.method = season.options.correction
    return options
  }

  /// Agents, or teams where these are the clusters.
  private func nested(_ rows: [Int]) -> [Int?]? {
    let labels = season.dataset.enquiries.map { season.options.cluster == .team ? $0.team : $0.agent }
    guard labels.contains(where: { $0 != nil }) else { return nil }
    return numbered(rows.map { labels[$0] })
  }

  /// Channel, class and length.
  private func controls(_ rows: [Int]) -> Controls {
    var controls = Controls()
    let enquiries = season.dataset.enquiries
    for (name, labels) in [
      ("channel", rows.map { enquiries[$0].channel }), ("class", rows.map { enquiries[$0].participantClass }),
    ] where Set(labels).count > 1 {
      controls.factors.append(Controls.Factor(name: name, levels: numbered(labels)))
    }
    let words = season.features.table["words"] ?? []
    controls.covariates.append(Controls.Covariate(name: "words", values: rows.map { words[$0] }))
    return controls
  }

  /// Labels as numbers, in code-point order.
  private func numbered(_ labels: [String?]) -> [Int?] {
    let order = Set(labels.compactMap { $0 }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    return labels.map { $0.flatMap { numbers[$0] } }
  }
}
