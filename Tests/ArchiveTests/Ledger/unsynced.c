// A machine that loses its power, as seen by a program: every write that was not yet synchronised is thrown away.
//
// As a library loaded before all others it lets a program work on the files of a folder, and writes into a log beside what it would take to undo each
// write. A file or folder that is synchronised marks in the log that all before it stays. Compiled with -DROLLBACK it is a program that reads the
// log and undoes, the last write first, what no synchronisation followed.
//
// UNSYNCED_FOLDER names the folder, UNSYNCED_LOG the log, UNSYNCED_KILL_AT the call at which the program is killed (0: never), and UNSYNCED_DEAF
// makes synchronising do nothing, which shows that these trials find a loss.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum kind { WROTE = 1, CUT, MADE, REMOVED, SYNCED };

// One entry of the log; behind it the path and the bytes that were there before.
struct entry {
  int32_t kind;
  int32_t path_length;
  int64_t offset;
  int64_t size_before;
  int64_t length;
};

#ifndef ROLLBACK

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static const char *folder;
static int log_file = -1;
static long calls, kill_at;
static int is_deaf;
static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off64_t);
static int (*real_fsync)(int);
static int (*real_unlink)(const char *);
static int (*real_open)(const char *, int, ...);

__attribute__((constructor)) static void begin(void) {
  real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
  real_write = dlsym(RTLD_NEXT, "write");
  real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
  real_fsync = dlsym(RTLD_NEXT, "fsync");
  real_unlink = dlsym(RTLD_NEXT, "unlink");
  real_open = dlsym(RTLD_NEXT, "open64");
  const char *path = getenv("UNSYNCED_LOG"), *at = getenv("UNSYNCED_KILL_AT");
  kill_at = at ? atol(at) : 0;
  is_deaf = getenv("UNSYNCED_DEAF") != NULL;
  if (path) log_file = real_open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  folder = log_file >= 0 ? getenv("UNSYNCED_FOLDER") : NULL;
}

// Whether a path lies in the folder; the index of the log is in memory, and nothing of it outlives the power.
static int is_watched(const char *path) {
  size_t length = folder ? strlen(folder) : 0, own = strlen(path);
  if (!length || strncmp(path, folder, length) || (path[length] != '/' && path[length] != 0)) return 0;
  return own < 4 || strcmp(path + own - 4, "-shm");
}

static int path_of(int descriptor, char *path) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = folder ? readlink(link, path, PATH_MAX - 1) : -1;
  if (length < 0) return 0;
  path[length] = 0;
  return is_watched(path);
}

static void count_call(void) {
  if (++calls == kill_at) kill(getpid(), SIGKILL);
}

static void note(enum kind kind, const char *path, int64_t offset, int64_t size, const char *before, int64_t length) {
  struct entry entry = {kind, (int32_t)strlen(path), offset, size, length};
  size_t all = sizeof entry + entry.path_length + length;
  char *bytes = malloc(all);
  memcpy(bytes, &entry, sizeof entry);
  memcpy(bytes + sizeof entry, path, entry.path_length);
  if (length) memcpy(bytes + sizeof entry + entry.path_length, before, length);
  if (real_write(log_file, bytes, all) != (ssize_t)all) abort();
  free(bytes);
}

// A descriptor to read a file with; that of the program may be for writing alone.
// NB: closing any descriptor of a file lets go its POSIX locks, which the program may hold; so these stay open.
static int reader(const char *path) {
  static struct { char *path; int descriptor; ino_t inode; } known[64];
  static int count;
  struct stat state;
  if (stat(path, &state)) abort();
  for (int index = 0; index < count; index++) {
    if (!strcmp(known[index].path, path) && known[index].inode == state.st_ino) return known[index].descriptor;
  }
  int descriptor = real_open(path, O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) abort();
  if (count < 64) {
    known[count].path = strdup(path);
    known[count].descriptor = descriptor;
    known[count++].inode = state.st_ino;
  }
  return descriptor;
}

// What stands in a file from an offset on, at most so many bytes; all of it where the length is negative.
static void note_before(enum kind kind, const char *path, int64_t offset, int64_t length) {
  int descriptor = reader(path);
  struct stat state;
  if (fstat(descriptor, &state)) abort();
  int64_t there = state.st_size > offset ? state.st_size - offset : 0;
  if (length < 0 || length > there) length = there;
  char *bytes = malloc(length + 1);
  if (pread64(descriptor, bytes, length, offset) != length) abort();
  note(kind, path, offset, state.st_size, bytes, length);
  free(bytes);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t length, off64_t offset) {
  char path[PATH_MAX];
  if (!path_of(descriptor, path)) return real_pwrite(descriptor, bytes, length, offset);
  pthread_mutex_lock(&lock);
  count_call();
  note_before(WROTE, path, offset, length);
  ssize_t written = real_pwrite(descriptor, bytes, length, offset);
  pthread_mutex_unlock(&lock);
  return written;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t length, off_t offset) { return pwrite64(descriptor, bytes, length, offset); }

ssize_t write(int descriptor, const void *bytes, size_t length) {
  char path[PATH_MAX];
  if (!path_of(descriptor, path)) return real_write(descriptor, bytes, length);
  off64_t offset = lseek64(descriptor, 0, SEEK_CUR);
  ssize_t written = pwrite64(descriptor, bytes, length, offset);
  if (written > 0) lseek64(descriptor, offset + written, SEEK_SET);
  return written;
}

int ftruncate64(int descriptor, off64_t size) {
  char path[PATH_MAX];
  if (!path_of(descriptor, path)) return real_ftruncate(descriptor, size);
  pthread_mutex_lock(&lock);
  count_call();
  note_before(CUT, path, size, -1);
  int code = real_ftruncate(descriptor, size);
  pthread_mutex_unlock(&lock);
  return code;
}

int ftruncate(int descriptor, off_t size) { return ftruncate64(descriptor, size); }

static int synchronise(int descriptor) {
  char path[PATH_MAX];
  if (!path_of(descriptor, path)) return real_fsync(descriptor);
  pthread_mutex_lock(&lock);
  count_call();
  if (!is_deaf) note(SYNCED, path, 0, 0, NULL, 0);
  pthread_mutex_unlock(&lock);
  return 0;
}

int fsync(int descriptor) { return synchronise(descriptor); }
int fdatasync(int descriptor) { return synchronise(descriptor); }

int unlink(const char *path) {
  char whole[PATH_MAX];
  if (!folder || !realpath(path, whole) || !is_watched(whole)) return real_unlink(path);
  pthread_mutex_lock(&lock);
  count_call();
  note_before(REMOVED, whole, 0, -1);
  int code = real_unlink(path);
  pthread_mutex_unlock(&lock);
  return code;
}

int open64(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  if (!real_open) begin();
  if (!folder || !(flags & O_CREAT) || !is_watched(path) || access(path, F_OK) == 0) return real_open(path, flags, mode);
  pthread_mutex_lock(&lock);
  count_call();
  note(MADE, path, 0, 0, NULL, 0);
  int descriptor = real_open(path, flags, mode);
  pthread_mutex_unlock(&lock);
  return descriptor;
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = flags & O_CREAT ? va_arg(arguments, mode_t) : 0;
  va_end(arguments);
  return open64(path, flags, mode);
}

#else

struct step {
  struct entry entry;
  char *path;
  char *before;
  int stays;
};

// Whether a synchronisation of this path covers the entry: of the file for what was written, of its folder for its being there.
static int covers(const char *synced, const struct step *step) {
  if (step->entry.kind == WROTE || step->entry.kind == CUT) return !strcmp(synced, step->path);
  const char *slash = strrchr(step->path, '/');
  return strlen(synced) == (size_t)(slash - step->path) && !strncmp(synced, step->path, slash - step->path);
}

static void undo(const struct step *step) {
  const struct entry *entry = &step->entry;
  if (entry->kind == MADE) {
    unlink(step->path);
    return;
  }
  int descriptor = open(step->path, O_WRONLY | (entry->kind == REMOVED ? O_CREAT : 0), 0600);
  // What was made after the last synchronisation of its folder is gone already.
  if (descriptor < 0) return;
  if (entry->length && pwrite64(descriptor, step->before, entry->length, entry->offset) != entry->length) abort();
  if (ftruncate64(descriptor, entry->size_before)) abort();
  close(descriptor);
}

// Arguments: the log, the folder, and how many of the writes that were not synchronised reached the disk all the same. Says how many were undone.
int main(int count, char **arguments) {
  FILE *log = count == 4 ? fopen(arguments[1], "rb") : NULL;
  if (!log) return 64;
  struct step *steps = NULL;
  size_t number = 0, room = 0;
  struct entry entry;
  while (fread(&entry, sizeof entry, 1, log) == 1) {
    struct step step = {entry, calloc(1, entry.path_length + 1), malloc(entry.length + 1), 0};
    // The program was killed while it wrote this: then it did nothing after it.
    if (fread(step.path, 1, entry.path_length, log) != (size_t)entry.path_length) break;
    if (fread(step.before, 1, entry.length, log) != (size_t)entry.length) break;
    if (entry.kind == SYNCED) {
      for (size_t index = 0; index < number; index++) steps[index].stays |= covers(step.path, &steps[index]);
      continue;
    }
    if (number == room) steps = realloc(steps, (room = room * 2 + 64) * sizeof *steps);
    steps[number++] = step;
  }
  size_t kept = atol(arguments[3]), undone = 0, first = 0;
  for (; first < number && kept; first++) kept -= !steps[first].stays;
  for (size_t index = number; index > first; index--) {
    if (steps[index - 1].stays) continue;
    undo(&steps[index - 1]);
    undone++;
  }
  // The index of the log is in memory, and nothing of it outlives the power.
  DIR *names = opendir(arguments[2]);
  for (struct dirent *name; names && (name = readdir(names));) {
    size_t length = strlen(name->d_name);
    char path[PATH_MAX];
    snprintf(path, sizeof path, "%s/%s", arguments[2], name->d_name);
    if (length > 4 && !strcmp(name->d_name + length - 4, "-shm")) unlink(path);
  }
  printf("%zu\n", undone);
  return 0;
}

#endif
