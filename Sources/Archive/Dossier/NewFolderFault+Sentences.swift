public import Vocabulary

extension NewFolderFault {
  /// What is wrong and what to do.
  public var sentence: Phrase {
    switch self {
    case .alreadyThere(let path):
      Phrase(
        nl: "Op \(path) staat al iets. Noem een map die er nog niet is; wat er staat, blijft zoals het is.",
        en: "Something lies at \(path) already. Name a folder that is not there yet; what is there stays as it is.")
    case .notWritten(let path):
      Phrase(
        nl: "\(path) kan niet worden geschreven. Is er ruimte op de schijf, en mag u daar schrijven? Noem anders een andere map.",
        en: "\(path) cannot be written. Is there room on the disk, and may you write there? Else name another folder.")
    }
  }
}
