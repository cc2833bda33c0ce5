import LyttModel

extension ExportReading {
  /// The reading with no personal data in its labels; texts and agents stay as they are.
  ///
  /// An enquiry whose id is personal is named by its row, as one without id is.
  public func redactingLabels(_ labels: inout LabelRedaction) -> ExportReading {
    var reading = self
    labels.learn(ids: dataset.enquiries.lazy.map(\.id))
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
        let base = EnquiryCollector.id(ofRow: enquiry.source.row ?? index, file: ordinal)
        var id = base
        var number = 2
        while !taken.insert(id).inserted {
          id = "\(base)-\(number)"
          number += 1
        }
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
      guard name != score.name || labels.label(score.id, .file) != score.id else { continue }
      let base = slug(name == score.name ? labels.label(score.id, .file) : name)
      var id = base
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(base)-\(number)"
        number += 1
      }
      ids[score.id] = id
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
    let headers = Set(files.flatMap { $0.columns.map(\.header) }).sorted()
    notes = notes.map { labels.withoutHeaders($0, headers) }
    for index in files.indices {
      for column in files[index].columns.indices {
        files[index].columns[column].header = labels.label(files[index].columns[column].header, .header)
        files[index].columns[column].target = files[index].columns[column].target.map { labels.label($0, .file) }
      }
      files[index].notes = files[index].notes.map { labels.withoutHeaders($0, headers) }
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

  /// A note in which headers are named.
  fileprivate mutating func withoutHeaders(_ note: String, _ headers: [String]) -> String {
    headers.reduce(note) { note, header in
      let name = label(header, .header)
      return name == header ? note : note.replacing(LyttIngest.shown(header), with: LyttIngest.shown(name))
    }
  }
}
