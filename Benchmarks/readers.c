// Asks a server on this machine at a fixed rate over kept connections, and tells how long each answer took from the instant at which it was due.
// Usage: readers PORT RATE SECONDS CONNECTIONS, with an address a line on standard input. Prints numbers, each with its name.
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/epoll.h>
#include <time.h>
#include <unistd.h>

enum { HEAD = 16384, MOST = 4096 };
struct connection { int socket, isBusy, isHead; size_t headBytes; long left; double due; char head[HEAD + 1]; };

static struct connection connections[MOST];
static char *addresses[MOST];
static int free_[MOST], freeCount, port, poll_;
static double *took;
static long done, failed, notFound, reconnected, bytes;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void open_(int index) {
  struct connection *own = &connections[index];
  struct sockaddr_in place = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  int yes = 1;
  own->socket = socket(AF_INET, SOCK_STREAM, 0);
  if (connect(own->socket, (struct sockaddr *)&place, sizeof place) != 0) { perror("connect"); exit(1); }
  setsockopt(own->socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  fcntl(own->socket, F_SETFL, O_NONBLOCK);
  struct epoll_event event = {.events = EPOLLIN | EPOLLRDHUP, .data.u32 = (unsigned)index};
  epoll_ctl(poll_, EPOLL_CTL_ADD, own->socket, &event);
  own->isBusy = 0;
}

static void ask(int index, double due, const char *address) {
  struct connection *own = &connections[index];
  char text[4096];
  int length = snprintf(text, sizeof text, "GET %s HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/html\r\n\r\n", address, port);
  own->isBusy = own->isHead = 1;
  own->headBytes = 0;
  own->due = due;
  if (write(own->socket, text, (size_t)length) != length) failed++;
}

static void finish(int index) {
  struct connection *own = &connections[index];
  took[done++] = now() - own->due;
  own->isBusy = 0;
  free_[freeCount++] = index;
}

static void lost(int index) {
  struct connection *own = &connections[index];
  close(own->socket);
  int wasBusy = own->isBusy;
  if (wasBusy) { failed++; took[done++] = now() - own->due; }
  reconnected++;
  open_(index);
  if (wasBusy) free_[freeCount++] = index;
}

static void readHead(struct connection *own) {
  char *end = strstr(own->head, "\r\n\r\n"), *line;
  if (!end) return;
  own->isHead = 0;
  own->left = -1;
  if (strncmp(own->head, "HTTP/1.1 200", 12) != 0) { failed++; notFound++; }
  for (line = own->head; line && line < end; line = strstr(line, "\r\n") ? strstr(line, "\r\n") + 2 : NULL)
    if (strncasecmp(line, "content-length:", 15) == 0) own->left = atol(line + 15);
  if (own->left < 0) { fprintf(stderr, "an answer without its length\n"); exit(1); }
  own->left -= (long)(own->headBytes - (size_t)(end + 4 - own->head));
}

static void hear(int index) {
  struct connection *own = &connections[index];
  static char sink[1 << 18];
  for (;;) {
    ssize_t got = own->isHead ? read(own->socket, own->head + own->headBytes, HEAD - own->headBytes) : read(own->socket, sink, sizeof sink);
    if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
    if (got <= 0) { lost(index); return; }
    bytes += got;
    if (!own->isBusy) continue;
    if (own->isHead) {
      own->headBytes += (size_t)got;
      own->head[own->headBytes] = 0;
      readHead(own);
    } else own->left -= got;
    if (!own->isHead && own->left <= 0) { finish(index); return; }
  }
}

static int smaller(const void *one, const void *other) {
  double difference = *(const double *)one - *(const double *)other;
  return (difference > 0) - (difference < 0);
}

int main(int count, char **words) {
  if (count != 5) { fprintf(stderr, "usage: readers PORT RATE SECONDS CONNECTIONS < addresses\n"); return 2; }
  port = atoi(words[1]);
  double rate = atof(words[2]);
  long total = (long)(rate * atof(words[3])), sent = 0;
  int kept = atoi(words[4]), known = 0;
  char line[4096];
  if (kept > MOST) return 2;
  while (known < MOST && fgets(line, sizeof line, stdin)) { line[strcspn(line, "\n")] = 0; addresses[known++] = strdup(line); }
  took = calloc((size_t)total + MOST, sizeof *took);
  poll_ = epoll_create1(0);
  for (int index = 0; index < kept; index++) { open_(index); free_[freeCount++] = index; }
  double start = now() + 0.2, end = start + atof(words[3]) + 60;
  static struct epoll_event events[512];
  int first = 0;
  while (done < total && now() < end) {
    double until = start + (double)sent / rate - now();
    int waits = sent < total && freeCount > 0 ? (until <= 0 ? 0 : (int)(until * 1000)) : 1000;
    int found = epoll_wait(poll_, events, 512, waits);
    for (int index = 0; index < found; index++) hear((int)events[index].data.u32);
    while (sent < total && freeCount > 0 && now() >= start + (double)sent / rate) {
      // Each connection in its turn: the one that was free longest.
      int own = free_[0];
      memmove(free_, free_ + 1, (size_t)--freeCount * sizeof *free_);
      ask(own, start + (double)sent / rate, addresses[(first + sent) % known]);
      sent++;
    }
  }
  double seconds = now() - start;
  qsort(took, (size_t)done, sizeof *took, smaller);
  printf("asked %ld\nanswered %ld\nerrors %ld\nother_status %ld\nreconnected %ld\n", sent, done, failed + (sent - done), notFound, reconnected);
  if (done > 0)
    printf("p50_ms %.1f\np90_ms %.1f\np99_ms %.1f\nmax_ms %.1f\n", took[done / 2] * 1e3, took[done * 9 / 10] * 1e3, took[done * 99 / 100] * 1e3, took[done - 1] * 1e3);
  printf("per_second %.1f\nmegabytes_per_second %.1f\n", (double)done / seconds, (double)bytes / seconds / 1e6);
  return 0;
}
