/// A value for each status group, which keeps the name of its group to the end.
@frozen
public struct ByGroup<Value> {
  public var refugee: Value
  public var subsidiary: Value
  public var humanitarian: Value

  @inlinable public init(refugee: Value, subsidiary: Value, humanitarian: Value) {
    (self.refugee, self.subsidiary, self.humanitarian) = (refugee, subsidiary, humanitarian)
  }

  /// The same value for every group.
  @inlinable public init(all value: Value) { self.init(refugee: value, subsidiary: value, humanitarian: value) }

  /// A value made for each group, in table order.
  @inlinable public init(_ value: (StatusGroup) throws -> Value) rethrows {
    self.init(refugee: try value(.refugee), subsidiary: try value(.subsidiary), humanitarian: try value(.humanitarian))
  }

  /// The value of a group.
  @inlinable public subscript(group: StatusGroup) -> Value {
    get {
      switch group {
      case .refugee: refugee
      case .subsidiary: subsidiary
      case .humanitarian: humanitarian
      }
    }
    set {
      switch group {
      case .refugee: refugee = newValue
      case .subsidiary: subsidiary = newValue
      case .humanitarian: humanitarian = newValue
      }
    }
  }

  /// The values in table order: refugee, subsidiary, humanitarian.
  @inlinable public var inOrder: [Value] { [refugee, subsidiary, humanitarian] }

  /// Each value with its group, in table order.
  @inlinable public var withGroup: [(group: StatusGroup, value: Value)] {
    [(.refugee, refugee), (.subsidiary, subsidiary), (.humanitarian, humanitarian)]
  }
}

extension ByGroup: Sendable where Value: Sendable {}
extension ByGroup: Equatable where Value: Equatable {}
extension ByGroup: Hashable where Value: Hashable {}
extension ByGroup: Encodable where Value: Encodable {}
extension ByGroup: Decodable where Value: Decodable {}
