// Made by Tools/built-in: the files of the dossiers that come with the program.
#include "BuiltIn.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Dossiers/common/new/head.yaml"
};
static const unsigned char file_1[] = {
#embed "../../Dossiers/common/new/law/levers.yaml"
};
static const unsigned char file_2[] = {
#embed "../../Dossiers/common/new/law/norms.yaml"
};
static const unsigned char file_3[] = {
#embed "../../Dossiers/common/new/law/rulings.yaml"
};
static const unsigned char file_4[] = {
#embed "../../Dossiers/common/new/law/settings.yaml"
};
static const unsigned char file_5[] = {
#embed "../../Dossiers/common/new/parties.yaml"
};
static const unsigned char file_6[] = {
#embed "../../Dossiers/common/new/places/municipalities.csv"
};
static const unsigned char file_7[] = {
#embed "../../Dossiers/common/new/places/places.yaml"
};
static const unsigned char file_8[] = {
#embed "../../Dossiers/common/new/places/provinces.csv"
};
static const unsigned char file_9[] = {
#embed "../../Dossiers/common/new/sources.csv"
};
static const unsigned char file_10[] = {
#embed "../../Dossiers/common/new/talks.yaml"
};
static const unsigned char file_11[] = {
#embed "../../Dossiers/common/new/variants/CHANGE.yaml"
};
static const unsigned char file_12[] = {
#embed "../../Dossiers/common/new/variants/NOW.yaml"
};
static const unsigned char file_13[] = {
#embed "../../Dossiers/common/procedures/coalition_talks.yaml"
};
static const unsigned char file_14[] = {
#embed "../../Dossiers/common/procedures/coalition_with_council.yaml"
};
static const unsigned char file_15[] = {
#embed "../../Dossiers/common/procedures/council_of_ministers.yaml"
};
static const unsigned char file_16[] = {
#embed "../../Dossiers/common/procedures/eu_council.yaml"
};
static const unsigned char file_17[] = {
#embed "../../Dossiers/common/procedures/provincial_table.yaml"
};
static const unsigned char file_18[] = {
#embed "../../Dossiers/common/procedures/two_houses.yaml"
};
static const unsigned char file_19[] = {
#embed "../../Dossiers/common/rulings/european_courts.yaml"
};
static const unsigned char file_20[] = {
#embed "../../Dossiers/eu-effort-sharing-2023/dossier.yaml"
};
static const unsigned char file_21[] = {
#embed "../../Dossiers/eu-effort-sharing-2023/parties.yaml"
};
static const unsigned char file_22[] = {
#embed "../../Dossiers/eu-effort-sharing-2023/sources.csv"
};
static const unsigned char file_23[] = {
#embed "../../Dossiers/eu-effort-sharing-2023/talks.yaml"
};
static const unsigned char file_24[] = {
#embed "../../Dossiers/eu-relocation-2015/dossier.yaml"
};
static const unsigned char file_25[] = {
#embed "../../Dossiers/eu-relocation-2015/law/levers.yaml"
};
static const unsigned char file_26[] = {
#embed "../../Dossiers/eu-relocation-2015/law/norms.yaml"
};
static const unsigned char file_27[] = {
#embed "../../Dossiers/eu-relocation-2015/law/rulings.yaml"
};
static const unsigned char file_28[] = {
#embed "../../Dossiers/eu-relocation-2015/law/settings.yaml"
};
static const unsigned char file_29[] = {
#embed "../../Dossiers/eu-relocation-2015/parties.yaml"
};
static const unsigned char file_30[] = {
#embed "../../Dossiers/eu-relocation-2015/places/municipalities.csv"
};
static const unsigned char file_31[] = {
#embed "../../Dossiers/eu-relocation-2015/places/places.yaml"
};
static const unsigned char file_32[] = {
#embed "../../Dossiers/eu-relocation-2015/places/provinces.csv"
};
static const unsigned char file_33[] = {
#embed "../../Dossiers/eu-relocation-2015/sources.csv"
};
static const unsigned char file_34[] = {
#embed "../../Dossiers/eu-relocation-2015/talks.yaml"
};
static const unsigned char file_35[] = {
#embed "../../Dossiers/eu-relocation-2015/variants/KEY.yaml"
};
static const unsigned char file_36[] = {
#embed "../../Dossiers/eu-relocation-2015/variants/NONE.yaml"
};
static const unsigned char file_37[] = {
#embed "../../Dossiers/eu-relocation-2015/variants/PAYMENT.yaml"
};
static const unsigned char file_38[] = {
#embed "../../Dossiers/eu-relocation-2015/variants/PERMANENT.yaml"
};
static const unsigned char file_39[] = {
#embed "../../Dossiers/eu-relocation-2015/variants/VOLUNTARY.yaml"
};
static const unsigned char file_40[] = {
#embed "../../Dossiers/germany-2018/chain/calibration.yaml"
};
static const unsigned char file_41[] = {
#embed "../../Dossiers/germany-2018/chain/chain.yaml"
};
static const unsigned char file_42[] = {
#embed "../../Dossiers/germany-2018/chain/later.csv"
};
static const unsigned char file_43[] = {
#embed "../../Dossiers/germany-2018/chain/opening.yaml"
};
static const unsigned char file_44[] = {
#embed "../../Dossiers/germany-2018/chain/series.csv"
};
static const unsigned char file_45[] = {
#embed "../../Dossiers/germany-2018/dossier.yaml"
};
static const unsigned char file_46[] = {
#embed "../../Dossiers/germany-2018/law/levers.yaml"
};
static const unsigned char file_47[] = {
#embed "../../Dossiers/germany-2018/law/norms.yaml"
};
static const unsigned char file_48[] = {
#embed "../../Dossiers/germany-2018/law/rulings.yaml"
};
static const unsigned char file_49[] = {
#embed "../../Dossiers/germany-2018/law/settings.yaml"
};
static const unsigned char file_50[] = {
#embed "../../Dossiers/germany-2018/parties.yaml"
};
static const unsigned char file_51[] = {
#embed "../../Dossiers/germany-2018/places/municipalities.csv"
};
static const unsigned char file_52[] = {
#embed "../../Dossiers/germany-2018/places/places.yaml"
};
static const unsigned char file_53[] = {
#embed "../../Dossiers/germany-2018/places/provinces.csv"
};
static const unsigned char file_54[] = {
#embed "../../Dossiers/germany-2018/sources.csv"
};
static const unsigned char file_55[] = {
#embed "../../Dossiers/germany-2018/talks.yaml"
};
static const unsigned char file_56[] = {
#embed "../../Dossiers/germany-2018/variants/DE-2016.yaml"
};
static const unsigned char file_57[] = {
#embed "../../Dossiers/germany-2018/variants/DE-36A.yaml"
};
static const unsigned char file_58[] = {
#embed "../../Dossiers/germany-2018/variants/DE-AFD.yaml"
};
static const unsigned char file_59[] = {
#embed "../../Dossiers/germany-2018/variants/DE-DEAL.yaml"
};
static const unsigned char file_60[] = {
#embed "../../Dossiers/germany-2018/variants/DE-EXPLORATORY.yaml"
};
static const unsigned char file_61[] = {
#embed "../../Dossiers/germany-2018/variants/DE-FDP.yaml"
};
static const unsigned char file_62[] = {
#embed "../../Dossiers/germany-2018/variants/DE-RIGHT.yaml"
};
static const unsigned char file_63[] = {
#embed "../../Dossiers/germany-2018/variants/DE-SPD-WIDE.yaml"
};
static const unsigned char file_64[] = {
#embed "../../Dossiers/germany-2018/variants/DE-SUSPEND.yaml"
};
static const unsigned char file_65[] = {
#embed "../../Dossiers/germany-2018/variants/DE-V0.yaml"
};
static const unsigned char file_66[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/calibration.yaml"
};
static const unsigned char file_67[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/chain.yaml"
};
static const unsigned char file_68[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/experiment.yaml"
};
static const unsigned char file_69[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/forecasts.csv"
};
static const unsigned char file_70[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/opening.yaml"
};
static const unsigned char file_71[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/origins.csv"
};
static const unsigned char file_72[] = {
#embed "../../Dossiers/netherlands-2023-07/chain/series.csv"
};
static const unsigned char file_73[] = {
#embed "../../Dossiers/netherlands-2023-07/dossier.yaml"
};
static const unsigned char file_74[] = {
#embed "../../Dossiers/netherlands-2023-07/law/levers.yaml"
};
static const unsigned char file_75[] = {
#embed "../../Dossiers/netherlands-2023-07/law/lifts.yaml"
};
static const unsigned char file_76[] = {
#embed "../../Dossiers/netherlands-2023-07/law/norms.yaml"
};
static const unsigned char file_77[] = {
#embed "../../Dossiers/netherlands-2023-07/law/reception.yaml"
};
static const unsigned char file_78[] = {
#embed "../../Dossiers/netherlands-2023-07/law/rulings.yaml"
};
static const unsigned char file_79[] = {
#embed "../../Dossiers/netherlands-2023-07/law/rulings_more.yaml"
};
static const unsigned char file_80[] = {
#embed "../../Dossiers/netherlands-2023-07/law/settings.yaml"
};
static const unsigned char file_81[] = {
#embed "../../Dossiers/netherlands-2023-07/parties.yaml"
};
static const unsigned char file_82[] = {
#embed "../../Dossiers/netherlands-2023-07/places/boundaries.geojson"
};
static const unsigned char file_83[] = {
#embed "../../Dossiers/netherlands-2023-07/places/municipalities.csv"
};
static const unsigned char file_84[] = {
#embed "../../Dossiers/netherlands-2023-07/places/other_names.csv"
};
static const unsigned char file_85[] = {
#embed "../../Dossiers/netherlands-2023-07/places/places.yaml"
};
static const unsigned char file_86[] = {
#embed "../../Dossiers/netherlands-2023-07/places/procedure.yaml"
};
static const unsigned char file_87[] = {
#embed "../../Dossiers/netherlands-2023-07/places/provinces.csv"
};
static const unsigned char file_88[] = {
#embed "../../Dossiers/netherlands-2023-07/replay.yaml"
};
static const unsigned char file_89[] = {
#embed "../../Dossiers/netherlands-2023-07/sources.csv"
};
static const unsigned char file_90[] = {
#embed "../../Dossiers/netherlands-2023-07/talks.yaml"
};
static const unsigned char file_91[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/R3a.yaml"
};
static const unsigned char file_92[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/R3b.yaml"
};
static const unsigned char file_93[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/R7.yaml"
};
static const unsigned char file_94[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/RW24.yaml"
};
static const unsigned char file_95[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V0.yaml"
};
static const unsigned char file_96[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V1.yaml"
};
static const unsigned char file_97[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V3a.yaml"
};
static const unsigned char file_98[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V3b.yaml"
};
static const unsigned char file_99[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V3c.yaml"
};
static const unsigned char file_100[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V3e.yaml"
};
static const unsigned char file_101[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V6.yaml"
};
static const unsigned char file_102[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V7.yaml"
};
static const unsigned char file_103[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V8.yaml"
};
static const unsigned char file_104[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/V9.yaml"
};
static const unsigned char file_105[] = {
#embed "../../Dossiers/netherlands-2023-07/variants/W24.yaml"
};

static const struct polder_built_in_file files[] = {
    {"common", "new/head.yaml", file_0, sizeof file_0},
    {"common", "new/law/levers.yaml", file_1, sizeof file_1},
    {"common", "new/law/norms.yaml", file_2, sizeof file_2},
    {"common", "new/law/rulings.yaml", file_3, sizeof file_3},
    {"common", "new/law/settings.yaml", file_4, sizeof file_4},
    {"common", "new/parties.yaml", file_5, sizeof file_5},
    {"common", "new/places/municipalities.csv", file_6, sizeof file_6},
    {"common", "new/places/places.yaml", file_7, sizeof file_7},
    {"common", "new/places/provinces.csv", file_8, sizeof file_8},
    {"common", "new/sources.csv", file_9, sizeof file_9},
    {"common", "new/talks.yaml", file_10, sizeof file_10},
    {"common", "new/variants/CHANGE.yaml", file_11, sizeof file_11},
    {"common", "new/variants/NOW.yaml", file_12, sizeof file_12},
    {"common", "procedures/coalition_talks.yaml", file_13, sizeof file_13},
    {"common", "procedures/coalition_with_council.yaml", file_14, sizeof file_14},
    {"common", "procedures/council_of_ministers.yaml", file_15, sizeof file_15},
    {"common", "procedures/eu_council.yaml", file_16, sizeof file_16},
    {"common", "procedures/provincial_table.yaml", file_17, sizeof file_17},
    {"common", "procedures/two_houses.yaml", file_18, sizeof file_18},
    {"common", "rulings/european_courts.yaml", file_19, sizeof file_19},
    {"eu-effort-sharing-2023", "dossier.yaml", file_20, sizeof file_20},
    {"eu-effort-sharing-2023", "parties.yaml", file_21, sizeof file_21},
    {"eu-effort-sharing-2023", "sources.csv", file_22, sizeof file_22},
    {"eu-effort-sharing-2023", "talks.yaml", file_23, sizeof file_23},
    {"eu-relocation-2015", "dossier.yaml", file_24, sizeof file_24},
    {"eu-relocation-2015", "law/levers.yaml", file_25, sizeof file_25},
    {"eu-relocation-2015", "law/norms.yaml", file_26, sizeof file_26},
    {"eu-relocation-2015", "law/rulings.yaml", file_27, sizeof file_27},
    {"eu-relocation-2015", "law/settings.yaml", file_28, sizeof file_28},
    {"eu-relocation-2015", "parties.yaml", file_29, sizeof file_29},
    {"eu-relocation-2015", "places/municipalities.csv", file_30, sizeof file_30},
    {"eu-relocation-2015", "places/places.yaml", file_31, sizeof file_31},
    {"eu-relocation-2015", "places/provinces.csv", file_32, sizeof file_32},
    {"eu-relocation-2015", "sources.csv", file_33, sizeof file_33},
    {"eu-relocation-2015", "talks.yaml", file_34, sizeof file_34},
    {"eu-relocation-2015", "variants/KEY.yaml", file_35, sizeof file_35},
    {"eu-relocation-2015", "variants/NONE.yaml", file_36, sizeof file_36},
    {"eu-relocation-2015", "variants/PAYMENT.yaml", file_37, sizeof file_37},
    {"eu-relocation-2015", "variants/PERMANENT.yaml", file_38, sizeof file_38},
    {"eu-relocation-2015", "variants/VOLUNTARY.yaml", file_39, sizeof file_39},
    {"germany-2018", "chain/calibration.yaml", file_40, sizeof file_40},
    {"germany-2018", "chain/chain.yaml", file_41, sizeof file_41},
    {"germany-2018", "chain/later.csv", file_42, sizeof file_42},
    {"germany-2018", "chain/opening.yaml", file_43, sizeof file_43},
    {"germany-2018", "chain/series.csv", file_44, sizeof file_44},
    {"germany-2018", "dossier.yaml", file_45, sizeof file_45},
    {"germany-2018", "law/levers.yaml", file_46, sizeof file_46},
    {"germany-2018", "law/norms.yaml", file_47, sizeof file_47},
    {"germany-2018", "law/rulings.yaml", file_48, sizeof file_48},
    {"germany-2018", "law/settings.yaml", file_49, sizeof file_49},
    {"germany-2018", "parties.yaml", file_50, sizeof file_50},
    {"germany-2018", "places/municipalities.csv", file_51, sizeof file_51},
    {"germany-2018", "places/places.yaml", file_52, sizeof file_52},
    {"germany-2018", "places/provinces.csv", file_53, sizeof file_53},
    {"germany-2018", "sources.csv", file_54, sizeof file_54},
    {"germany-2018", "talks.yaml", file_55, sizeof file_55},
    {"germany-2018", "variants/DE-2016.yaml", file_56, sizeof file_56},
    {"germany-2018", "variants/DE-36A.yaml", file_57, sizeof file_57},
    {"germany-2018", "variants/DE-AFD.yaml", file_58, sizeof file_58},
    {"germany-2018", "variants/DE-DEAL.yaml", file_59, sizeof file_59},
    {"germany-2018", "variants/DE-EXPLORATORY.yaml", file_60, sizeof file_60},
    {"germany-2018", "variants/DE-FDP.yaml", file_61, sizeof file_61},
    {"germany-2018", "variants/DE-RIGHT.yaml", file_62, sizeof file_62},
    {"germany-2018", "variants/DE-SPD-WIDE.yaml", file_63, sizeof file_63},
    {"germany-2018", "variants/DE-SUSPEND.yaml", file_64, sizeof file_64},
    {"germany-2018", "variants/DE-V0.yaml", file_65, sizeof file_65},
    {"netherlands-2023-07", "chain/calibration.yaml", file_66, sizeof file_66},
    {"netherlands-2023-07", "chain/chain.yaml", file_67, sizeof file_67},
    {"netherlands-2023-07", "chain/experiment.yaml", file_68, sizeof file_68},
    {"netherlands-2023-07", "chain/forecasts.csv", file_69, sizeof file_69},
    {"netherlands-2023-07", "chain/opening.yaml", file_70, sizeof file_70},
    {"netherlands-2023-07", "chain/origins.csv", file_71, sizeof file_71},
    {"netherlands-2023-07", "chain/series.csv", file_72, sizeof file_72},
    {"netherlands-2023-07", "dossier.yaml", file_73, sizeof file_73},
    {"netherlands-2023-07", "law/levers.yaml", file_74, sizeof file_74},
    {"netherlands-2023-07", "law/lifts.yaml", file_75, sizeof file_75},
    {"netherlands-2023-07", "law/norms.yaml", file_76, sizeof file_76},
    {"netherlands-2023-07", "law/reception.yaml", file_77, sizeof file_77},
    {"netherlands-2023-07", "law/rulings.yaml", file_78, sizeof file_78},
    {"netherlands-2023-07", "law/rulings_more.yaml", file_79, sizeof file_79},
    {"netherlands-2023-07", "law/settings.yaml", file_80, sizeof file_80},
    {"netherlands-2023-07", "parties.yaml", file_81, sizeof file_81},
    {"netherlands-2023-07", "places/boundaries.geojson", file_82, sizeof file_82},
    {"netherlands-2023-07", "places/municipalities.csv", file_83, sizeof file_83},
    {"netherlands-2023-07", "places/other_names.csv", file_84, sizeof file_84},
    {"netherlands-2023-07", "places/places.yaml", file_85, sizeof file_85},
    {"netherlands-2023-07", "places/procedure.yaml", file_86, sizeof file_86},
    {"netherlands-2023-07", "places/provinces.csv", file_87, sizeof file_87},
    {"netherlands-2023-07", "replay.yaml", file_88, sizeof file_88},
    {"netherlands-2023-07", "sources.csv", file_89, sizeof file_89},
    {"netherlands-2023-07", "talks.yaml", file_90, sizeof file_90},
    {"netherlands-2023-07", "variants/R3a.yaml", file_91, sizeof file_91},
    {"netherlands-2023-07", "variants/R3b.yaml", file_92, sizeof file_92},
    {"netherlands-2023-07", "variants/R7.yaml", file_93, sizeof file_93},
    {"netherlands-2023-07", "variants/RW24.yaml", file_94, sizeof file_94},
    {"netherlands-2023-07", "variants/V0.yaml", file_95, sizeof file_95},
    {"netherlands-2023-07", "variants/V1.yaml", file_96, sizeof file_96},
    {"netherlands-2023-07", "variants/V3a.yaml", file_97, sizeof file_97},
    {"netherlands-2023-07", "variants/V3b.yaml", file_98, sizeof file_98},
    {"netherlands-2023-07", "variants/V3c.yaml", file_99, sizeof file_99},
    {"netherlands-2023-07", "variants/V3e.yaml", file_100, sizeof file_100},
    {"netherlands-2023-07", "variants/V6.yaml", file_101, sizeof file_101},
    {"netherlands-2023-07", "variants/V7.yaml", file_102, sizeof file_102},
    {"netherlands-2023-07", "variants/V8.yaml", file_103, sizeof file_103},
    {"netherlands-2023-07", "variants/V9.yaml", file_104, sizeof file_104},
    {"netherlands-2023-07", "variants/W24.yaml", file_105, sizeof file_105},
};

const struct polder_built_in_file *polder_built_in_files(void) { return files; }
size_t polder_built_in_count(void) { return sizeof files / sizeof files[0]; }
const char *polder_built_in_default(void) { return "netherlands-2023-07"; }
