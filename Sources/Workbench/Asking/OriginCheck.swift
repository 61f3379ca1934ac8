/// Whether a form was sent from a page of this server, as far as the browser tells.
enum OriginCheck {
  /// Browsers say where a form comes from; what says nothing must still carry the token of the form.
  static func allows(_ asked: Asked) -> Bool {
    if let site = asked.site, site != "same-origin" { return false }
    guard let origin = asked.origin else { return true }
    guard let host = asked.host, let end = origin.firstRange(of: "://")?.upperBound else { return false }
    return origin[end...].lowercased() == host.lowercased()
  }
}
