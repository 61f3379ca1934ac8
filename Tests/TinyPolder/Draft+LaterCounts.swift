import Dossiers

extension Draft {
  /// Writes two counts of after the data cut: one within what the land could have, and one that no future comes near.
  public mutating func writeLaterCounts() {
    write(
      """
      variant,from,to,count,persons,name_nl,name_en,source
      T1,2020-02,2020-04,arrivals,150,aanvragen,applications,F-1
      T1,2021-01,2021-01,decisions,90000,besluiten,decisions,F-1

      """, to: DossierFile.later.rawValue)
  }
}
