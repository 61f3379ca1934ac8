#ifndef POLDER_BUILT_IN_H
#define POLDER_BUILT_IN_H

#include <stddef.h>

/// A file of a dossier that comes with the program.
struct polder_built_in_file {
  const char *dossier;
  const char *path;
  const unsigned char *bytes;
  size_t count;
};

/// All files of all dossiers that come with the program, dossier by dossier.
extern const struct polder_built_in_file *polder_built_in_files(void);
extern size_t polder_built_in_count(void);
/// The name of the dossier that is asked where none is named, as the file Dossiers/default has it.
extern const char *polder_built_in_default(void);

#endif
