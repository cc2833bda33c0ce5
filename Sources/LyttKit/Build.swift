/// What this build is.
public enum Build {
  /// The version of lytt, by semantic versioning.
  public static let version = "0.1.0"
}
