import Yams
import GRDB
import Crypto
import SwiftCSV
enum Seed {}
