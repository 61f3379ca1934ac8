// Made by Tools/built-in: the files of the dossiers that come with the program.
#include "BuiltIn.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Dossiers/common/procedures/coalition_talks.yaml"
};
static const unsigned char file_1[] = {
#embed "../../Dossiers/common/procedures/council_of_ministers.yaml"
};
static const unsigned char file_2[] = {
#embed "../../Dossiers/common/procedures/eu_council.yaml"
};
static const unsigned char file_3[] = {
#embed "../../Dossiers/common/procedures/provincial_table.yaml"
};
static const unsigned char file_4[] = {
#embed "../../Dossiers/common/procedures/two_houses.yaml"
};
static const unsigned char file_5[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/calibration.yaml"
};
static const unsigned char file_6[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/chain.yaml"
};
static const unsigned char file_7[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/experiment.yaml"
};
static const unsigned char file_8[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/forecasts.csv"
};
static const unsigned char file_9[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/opening.yaml"
};
static const unsigned char file_10[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/origins.csv"
};
static const unsigned char file_11[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/series.csv"
};
static const unsigned char file_12[] = {
#embed "../../Dossiers/netherlands-2023-07/dossier.yaml"
};
static const unsigned char file_13[] = {
#embed "../../Dossiers/netherlands-2023-07/law/levers.yaml"
};
static const unsigned char file_14[] = {
#embed "../../Dossiers/netherlands-2023-07/law/lifts.yaml"
};
static const unsigned char file_15[] = {
#embed "../../Dossiers/netherlands-2023-07/law/norms.yaml"
};
static const unsigned char file_16[] = {
#embed "../../Dossiers/netherlands-2023-07/law/reception.yaml"
};
static const unsigned char file_17[] = {
#embed "../../Dossiers/netherlands-2023-07/law/rulings.yaml"
};
static const unsigned char file_18[] = {
#embed "../../Dossiers/netherlands-2023-07/law/rulings_more.yaml"
};
static const unsigned char file_19[] = {
#embed "../../Dossiers/netherlands-2023-07/law/settings.yaml"
};
static const unsigned char file_20[] = {
#embed "../../Dossiers/netherlands-2023-07/parties.yaml"
};
static const unsigned char file_21[] = {
#embed "../../Dossiers/netherlands-2023-07/places/boundaries.geojson"
};
static const unsigned char file_22[] = {
#embed "../../Dossiers/netherlands-2023-07/places/municipalities.csv"
};
static const unsigned char file_23[] = {
#embed "../../Dossiers/netherlands-2023-07/places/other_names.csv"
};
static const unsigned char file_24[] = {
#embed "../../Dossiers/netherlands-2023-07/places/places.yaml"
};
static const unsigned char file_25[] = {
#embed "../../Dossiers/netherlands-2023-07/places/procedure.yaml"
};
static const unsigned char file_26[] = {
#embed "../../Dossiers/netherlands-2023-07/places/provinces.csv"
};
static const unsigned char file_27[] = {
#embed "../../Dossiers/netherlands-2023-07/sources.csv"
};
static const unsigned char file_28[] = {
#embed "../../Dossiers/netherlands-2023-07/talks.yaml"
};
static const unsigned char file_29[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/R3a.yaml"
};
static const unsigned char file_30[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/R3b.yaml"
};
static const unsigned char file_31[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/R7.yaml"
};
static const unsigned char file_32[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/RW24.yaml"
};
static const unsigned char file_33[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V0.yaml"
};
static const unsigned char file_34[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V1.yaml"
};
static const unsigned char file_35[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V3a.yaml"
};
static const unsigned char file_36[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V3b.yaml"
};
static const unsigned char file_37[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V3c.yaml"
};
static const unsigned char file_38[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V3e.yaml"
};
static const unsigned char file_39[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V6.yaml"
};
static const unsigned char file_40[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V7.yaml"
};
static const unsigned char file_41[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V8.yaml"
};
static const unsigned char file_42[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V9.yaml"
};
static const unsigned char file_43[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/W24.yaml"
};

static const struct polder_built_in_file files[] = {
    {"common", "procedures/coalition_talks.yaml", file_0, sizeof file_0},
    {"common", "procedures/council_of_ministers.yaml", file_1, sizeof file_1},
    {"common", "procedures/eu_council.yaml", file_2, sizeof file_2},
    {"common", "procedures/provincial_table.yaml", file_3, sizeof file_3},
    {"common", "procedures/two_houses.yaml", file_4, sizeof file_4},
    {"netherlands-2023-07", "chain/calibration.yaml", file_5, sizeof file_5},
    {"netherlands-2023-07", "chain/chain.yaml", file_6, sizeof file_6},
    {"netherlands-2023-07", "chain/experiment.yaml", file_7, sizeof file_7},
    {"netherlands-2023-07", "chain/forecasts.csv", file_8, sizeof file_8},
    {"netherlands-2023-07", "chain/opening.yaml", file_9, sizeof file_9},
    {"netherlands-2023-07", "chain/origins.csv", file_10, sizeof file_10},
    {"netherlands-2023-07", "chain/series.csv", file_11, sizeof file_11},
    {"netherlands-2023-07", "dossier.yaml", file_12, sizeof file_12},
    {"netherlands-2023-07", "law/levers.yaml", file_13, sizeof file_13},
    {"netherlands-2023-07", "law/lifts.yaml", file_14, sizeof file_14},
    {"netherlands-2023-07", "law/norms.yaml", file_15, sizeof file_15},
    {"netherlands-2023-07", "law/reception.yaml", file_16, sizeof file_16},
    {"netherlands-2023-07", "law/rulings.yaml", file_17, sizeof file_17},
    {"netherlands-2023-07", "law/rulings_more.yaml", file_18, sizeof file_18},
    {"netherlands-2023-07", "law/settings.yaml", file_19, sizeof file_19},
    {"netherlands-2023-07", "parties.yaml", file_20, sizeof file_20},
    {"netherlands-2023-07", "places/boundaries.geojson", file_21, sizeof file_21},
    {"netherlands-2023-07", "places/municipalities.csv", file_22, sizeof file_22},
    {"netherlands-2023-07", "places/other_names.csv", file_23, sizeof file_23},
    {"netherlands-2023-07", "places/places.yaml", file_24, sizeof file_24},
    {"netherlands-2023-07", "places/procedure.yaml", file_25, sizeof file_25},
    {"netherlands-2023-07", "places/provinces.csv", file_26, sizeof file_26},
    {"netherlands-2023-07", "sources.csv", file_27, sizeof file_27},
    {"netherlands-2023-07", "talks.yaml", file_28, sizeof file_28},
    {"netherlands-2023-07", "variants/R3a.yaml", file_29, sizeof file_29},
    {"netherlands-2023-07", "variants/R3b.yaml", file_30, sizeof file_30},
    {"netherlands-2023-07", "variants/R7.yaml", file_31, sizeof file_31},
    {"netherlands-2023-07", "variants/RW24.yaml", file_32, sizeof file_32},
    {"netherlands-2023-07", "variants/V0.yaml", file_33, sizeof file_33},
    {"netherlands-2023-07", "variants/V1.yaml", file_34, sizeof file_34},
    {"netherlands-2023-07", "variants/V3a.yaml", file_35, sizeof file_35},
    {"netherlands-2023-07", "variants/V3b.yaml", file_36, sizeof file_36},
    {"netherlands-2023-07", "variants/V3c.yaml", file_37, sizeof file_37},
    {"netherlands-2023-07", "variants/V3e.yaml", file_38, sizeof file_38},
    {"netherlands-2023-07", "variants/V6.yaml", file_39, sizeof file_39},
    {"netherlands-2023-07", "variants/V7.yaml", file_40, sizeof file_40},
    {"netherlands-2023-07", "variants/V8.yaml", file_41, sizeof file_41},
    {"netherlands-2023-07", "variants/V9.yaml", file_42, sizeof file_42},
    {"netherlands-2023-07", "variants/W24.yaml", file_43, sizeof file_43},
};

const struct polder_built_in_file *polder_built_in_files(void) { return files; }
size_t polder_built_in_count(void) { return sizeof files / sizeof files[0]; }
