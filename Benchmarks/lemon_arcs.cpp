// One place a family with LEMON's network simplex, arcs by need: the best of every family first, then, by the prices of the nodes, those that could
// better the answer, until none is left; so the answer is proved for all pairs.
// usage: lemon_arcs FILE [FIRST]   FILE as in the peers' lemon_bench: int32 families, int32 sites, int32 places[sites], int16 score[families * sites]
#include <lemon/network_simplex.h>
#include <lemon/static_graph.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <vector>

using Graph = lemon::StaticDigraph;

static double processorSeconds() {
  rusage use;
  getrusage(RUSAGE_SELF, &use);
  return use.ru_utime.tv_sec + use.ru_stime.tv_sec + 1e-6 * (use.ru_utime.tv_usec + use.ru_stime.tv_usec);
}

int main(int argc, char** argv) {
  FILE* file = argc > 1 ? fopen(argv[1], "rb") : nullptr;
  const int first = argc > 2 ? atoi(argv[2]) : 40;
  int32_t families = 0, sites = 0;
  if (!file || fread(&families, 4, 1, file) != 1 || fread(&sites, 4, 1, file) != 1) return 2;
  std::vector<int32_t> places(sites);
  std::vector<int16_t> score((size_t)families * sites);
  if (fread(places.data(), 4, sites, file) != (size_t)sites || fread(score.data(), 2, score.size(), file) != score.size()) return 2;
  const double start = processorSeconds();
  // Costs are 3000 less the worth, so none is negative; whoever goes nowhere costs 3000.
  const int nowhere = families + sites, spare = nowhere + 1;
  const long long all = std::accumulate(places.begin(), places.end(), 0LL);
  std::vector<std::vector<int>> chosen(families);
  std::vector<int> order;
  for (int family = 0; family < families; family++) {
    const int16_t* own = &score[(size_t)family * sites];
    order.clear();
    for (int site = 0; site < sites; site++)
      if (own[site] >= 0) order.push_back(site);
    if ((int)order.size() > first) {
      std::nth_element(order.begin(), order.begin() + first, order.end(), [own](int a, int b) { return own[a] > own[b]; });
      order.resize(first);
    }
    std::sort(order.begin(), order.end());
    chosen[family] = order;
  }
  long long worth = 0;
  size_t arcs = 0;
  int rounds = 0;
  for (bool isProved = false; !isProved; rounds++) {
    std::vector<std::pair<int, int>> ends;
    std::vector<int> costs;
    for (int family = 0; family < families; family++) {
      for (int site : chosen[family]) {
        ends.push_back({family, families + site});
        costs.push_back(1000 - score[(size_t)family * sites + site]);
      }
      ends.push_back({family, nowhere});
      costs.push_back(3000);
    }
    for (int site = 0; site <= sites; site++) {
      ends.push_back({spare, families + site});
      costs.push_back(0);
    }
    Graph graph;
    graph.build(families + sites + 2, ends.begin(), ends.end());
    arcs = ends.size();
    Graph::ArcMap<int> cost(graph);
    for (size_t arc = 0; arc < arcs; arc++) cost[Graph::arcFromId(arc)] = costs[arc];
    Graph::NodeMap<int> supply(graph);
    for (int family = 0; family < families; family++) supply[Graph::nodeFromId(family)] = 1;
    for (int site = 0; site < sites; site++) supply[Graph::nodeFromId(families + site)] = -places[site];
    supply[Graph::nodeFromId(nowhere)] = -families;
    supply[Graph::nodeFromId(spare)] = (int)all;
    lemon::NetworkSimplex<Graph, int, int> simplex(graph);
    simplex.costMap(cost).supplyMap(supply).run();
    worth = 3000LL * families - simplex.totalCost<long long>();
    isProved = true;
    for (int family = 0; family < families; family++) {
      const int own = simplex.potential(Graph::nodeFromId(family));
      std::vector<std::pair<int, int>> better;
      for (int site = 0; site < sites; site++) {
        const int points = score[(size_t)family * sites + site];
        if (points < 0) continue;
        const int reduced = 1000 - points + own - simplex.potential(Graph::nodeFromId(families + site));
        if (reduced < 0) better.push_back({reduced, site});
      }
      if (better.empty()) continue;
      isProved = false;
      std::sort(better.begin(), better.end());
      for (size_t place = 0; place < std::min<size_t>(better.size(), 10); place++) chosen[family].push_back(better[place].second);
    }
  }
  printf("{\"solver\":\"LEMON, arcs by need\",\"arcs\":%zu,\"rounds\":%d,\"objective\":%lld,\"build_cpu_s\":0,\"solve_cpu_s\":%.3f}\n", arcs, rounds, worth,
         processorSeconds() - start);
}
