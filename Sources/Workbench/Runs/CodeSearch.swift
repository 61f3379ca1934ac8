package import Archive
package import Assessments
package import Dossiers
package import Reports
import Vocabulary

/// Which of the stored runs knows a code.
package struct CodeSearch {
  /// What was found.
  package struct Found {
    /// Of the newest dossier that knows the code the run that leads, see `BestRun`; those of this program that were asked about its variant come
    /// first.
    package var run: RunSummary
    /// The newest runs of other dossiers that know it too.
    package var others: [ExplainSheet.Other]
  }

  private struct Known {
    let run: RunSummary
    let dossier: Dossier
    let isAsked: Bool
    /// Whether this version of the program made it, so that its form is read for sure.
    let isCurrent: Bool
  }

  /// Newest first.
  let runs: [RunSummary]
  /// The dossier of a run with its codes; asked for once for all runs of it.
  let dossier: (RunSummary) throws -> (dossier: Dossier, codes: FigureCodes)

  package init(_ runs: [RunSummary], dossier: @escaping (RunSummary) throws -> (dossier: Dossier, codes: FigureCodes)) {
    (self.runs, self.dossier) = (runs, dossier)
  }

  /// Throws `FigureCodeError.unknown` with the nearest codes of all dossiers. A dossier that cannot be read is passed over: another may answer.
  package func run(knowing code: String) throws(FigureCodeError) -> Found {
    var (known, near) = ([Known](), [FigureCode]())
    var read: [String: (dossier: Dossier, codes: FigureCodes)] = [:]
    for run in runs {
      guard case .assessment(let receipt) = run.receipt else { continue }
      guard let own = try? read[run.fingerprint] ?? dossier(run) else { continue }
      read[run.fingerprint] = own
      switch Self.address(of: code, own.codes) {
      case .success(let address):
        let isAsked = receipt.variants.contains(address.variant)
        known.append(Known(run: run, dossier: own.dossier, isAsked: isAsked, isCurrent: receipt.version == polderVersion))
      case .failure(.unknown(_, let found)): near += found.filter { !near.contains($0) }
      }
    }
    let ranked = [known.filter { $0.isAsked && $0.isCurrent }, known.filter(\.isAsked), known].first { !$0.isEmpty }
    let order = BestRun.order((ranked ?? []).map(\.run))
    guard let best = order.first, let own = known.first(where: { $0.run.id == best.id }) else {
      throw .unknown(code, near: Array(near.sorted().prefix(5)))
    }
    var seen: Set<DossierID> = [own.dossier.id]
    let others = known.filter { seen.insert($0.dossier.id).inserted }
    return Found(run: best, others: others.map { ExplainSheet.Other(title: $0.dossier.title, run: $0.run.id.hash) })
  }

  private static func address(of code: String, _ codes: FigureCodes) -> Result<FigureAddress, FigureCodeError> {
    do { return .success(try codes.address(of: code)) } catch { return .failure(error) }
  }
}
