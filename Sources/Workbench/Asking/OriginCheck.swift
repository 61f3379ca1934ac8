/// Whether a form was sent from a page of this server, as far as the browser tells.
enum OriginCheck {
  /// Browsers say where a form comes from; what says nothing must still carry the token of the form.
  static func allows(_ asked: Asked) -> Bool { told(asked) ?? true }

  /// Whether the browser says that it was sent from a page of this server.
  static func isOwn(_ asked: Asked) -> Bool { told(asked) ?? false }

  private static func told(_ asked: Asked) -> Bool? {
    // With the policy that no page tells from where it is read, a browser writes “null” as the origin of its own form; it then says the site.
    if let site = asked.site { return site == "same-origin" }
    guard let origin = asked.origin else { return nil }
    guard let host = asked.host, let end = origin.firstRange(of: "://")?.upperBound else { return false }
    return origin[end...].lowercased() == host.lowercased()
  }
}
