import LyttModel

extension ExportReading {
  /// The reading with no personal data in its labels; texts and agents stay as they are.
  ///
  /// An enquiry whose id is personal is named by its row, as one without id is.
  public func redactingLabels(_ labels: inout LabelRedaction) -> ExportReading {
    var reading = self
    labels.learn(ids: dataset.enquiries.lazy.map(\.id))
    labels.learn(dataset.enquiries.lazy.map(\.participant), .participant)
    labels.learn(dataset.enquiries.lazy.compactMap(\.participantClass), .participantClass)
    labels.learn(dataset.enquiries.lazy.compactMap(\.team), .team)
    labels.learn(dataset.enquiries.lazy.compactMap(\.channel), .channel)
    labels.learn(dataset.scores.map(\.name) + dataset.commentFields, .header)
    reading.redactScores(&labels)
    reading.redactEnquiries(&labels)
    reading.redactFiles(&labels)
    return reading
  }

  private mutating func redactEnquiries(_ labels: inout LabelRedaction) {
    let ordinals = Dictionary(
      files.enumerated().map { (Sheet(file: $1.name, sheet: $1.sheet), $0 + 1) },
      uniquingKeysWith: { first, _ in first })
    var taken = Set(dataset.enquiries.map(\.id))
    for index in dataset.enquiries.indices {
      var enquiry = dataset.enquiries[index]
      if labels.label(enquiry.id, .id) != enquiry.id {
        let ordinal = ordinals[Sheet(file: enquiry.source.file, sheet: enquiry.source.sheet)] ?? 1
        let id = taken.takeFree(EnquiryCollector.id(ofRow: enquiry.source.row ?? index, file: ordinal))
        labels.show(enquiry.id, .id, as: id)
        enquiry.id = id
      }
      enquiry.participant = labels.label(enquiry.participant, .participant)
      enquiry.participantClass = enquiry.participantClass.map { labels.label($0, .participantClass) }
      enquiry.team = enquiry.team.map { labels.label($0, .team) }
      enquiry.channel = enquiry.channel.map { labels.label($0, .channel) }
      for comment in enquiry.comments.indices {
        enquiry.comments[comment].field = labels.label(enquiry.comments[comment].field, .header)
      }
      enquiry.source = labels.place(enquiry.source)
      dataset.enquiries[index] = enquiry
    }
    dataset.commentFields = dataset.commentFields.map { labels.label($0, .header) }
    for index in dataset.skipped.indices { dataset.skipped[index].source = labels.place(dataset.skipped[index].source) }
  }

  /// Names of scores, and ids that were made of them.
  private mutating func redactScores(_ labels: inout LabelRedaction) {
    var ids: [String: String] = [:]
    var taken = Set(dataset.scores.map(\.id))
    for index in dataset.scores.indices {
      let score = dataset.scores[index]
      let name = labels.label(score.name, .header)
      guard name != score.name || labels.isPersonal(machineName: score.id) else { continue }
      ids[score.id] = taken.takeFree(name == score.name ? "score" : slug(name))
      dataset.scores[index].name = name
    }
    func renamed(_ id: String) -> String { ids[id] ?? id }
    for index in dataset.scores.indices {
      dataset.scores[index].id = renamed(dataset.scores[index].id)
      dataset.scores[index].parts = dataset.scores[index].parts.map(renamed)
    }
    for index in disagreements.indices {
      disagreements[index].score = renamed(disagreements[index].score)
      disagreements[index].name = labels.label(disagreements[index].name, .header)
      disagreements[index].first = labels.place(disagreements[index].first)
    }
  }

  private mutating func redactFiles(_ labels: inout LabelRedaction) {
    notes = notes.map { labels.withoutQuoted($0) }
    for index in files.indices {
      for column in files[index].columns.indices {
        files[index].columns[column].header = labels.label(files[index].columns[column].header, .header)
        if let target = files[index].columns[column].target, labels.isPersonal(machineName: target) {
          files[index].columns[column].target = nil
        }
      }
      files[index].notes = files[index].notes.map { labels.withoutQuoted($0) }
      files[index].name = labels.file(files[index].name)
      files[index].sheet = files[index].sheet.map { labels.label($0, .file) }
    }
  }

  private struct Sheet: Hashable {
    var file: String
    var sheet: String?
  }
}

extension LabelRedaction {
  /// A file's name without its folders, which belong to one machine and often bear a person's name.
  public mutating func file(_ path: String) -> String {
    label(path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? path, .file)
  }

  fileprivate mutating func place(_ place: SourceLocation) -> SourceLocation {
    SourceLocation(
      file: file(place.file), sheet: place.sheet.map { label($0, .file) }, row: place.row,
      column: place.column.map { label($0, .header) })
  }

  /// A note, with what it quotes of the export (headers, questions, sheets) redacted.
  fileprivate mutating func withoutQuoted(_ note: String) -> String {
    var parts = note.split(separator: "\"", omittingEmptySubsequences: false).map(String.init)
    for index in stride(from: 1, to: parts.count, by: 2) {
      let header = label(parts[index], .header)
      parts[index] = header == parts[index] ? label(parts[index], .file) : header
    }
    return parts.joined(separator: "\"")
  }
}
