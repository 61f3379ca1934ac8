#!/usr/bin/env python3
"""Writes exact.tsv beside itself: exact values of the elementary functions, from mpmath with 50 digits.

A line has the function, the first and the second argument and the nearest double to the value, as bit patterns, and what the exact value is above
that double, in units of its last place. The same script gives the same bytes.
"""
import math
import os
import random
import struct
from fractions import Fraction

from mpmath import mp, mpf, cos, erfc, exp, log, log1p, power

mp.dps = 50
LARGEST = float.fromhex("0x1.fffffffffffffp+1023")
TINY = 5e-324
RANDOM = random.Random(20230707)


def bits(value):
    return struct.pack(">d", value).hex()


def fraction(value):
    sign, significand, exponent, _ = value._mpf_
    return Fraction(-int(significand) if sign else int(significand)) * Fraction(2) ** exponent


def nearest(value):
    """The nearest double, rounded once, and the remainder in units of its last place."""
    exact = fraction(value)
    result = float(exact)
    return result, float((exact - Fraction(result)) / Fraction(math.ulp(result)))


def sizes(low, high):
    """A number whose size is spread evenly over orders of magnitude."""
    return 2.0 ** RANDOM.uniform(low, high)


def sign():
    return RANDOM.choice([-1, 1])


def neighbours(value):
    whole = struct.unpack(">q", struct.pack(">d", value))[0]
    return [struct.unpack(">d", struct.pack(">q", whole + step))[0] for step in (-1, 0, 1)]


def logarithm_arguments():
    yield from (2.0**order for order in range(-1074, 1024, 97))
    yield from (value for near in (1.0, 2.0, 0.703125, 1.40625, 2.718281828459045, 10.0) for value in neighbours(near))
    yield from [TINY, 3 * TINY, 2.0**-1022, 2.0**-1022 - TINY, LARGEST]
    while True:
        yield RANDOM.random() or 0.5
        yield sizes(-1074, 1023)
        yield 1 + sign() * sizes(-52, -2)
        yield 0.5 + 1.5 * RANDOM.random()


def logarithm_of_one_plus_arguments():
    yield from [TINY, -TINY, 2.0**-1022, 2.0**-54, -(2.0**-54), 2.0**-53, -(2.0**-53), LARGEST, 2.0**60, 2.0**53, -1 + 2.0**-53, -0.5, 1.0]
    while True:
        yield RANDOM.uniform(-1, 3)
        yield sign() * sizes(-60, -1)
        yield sizes(0, 1023)


def exponential_arguments():
    yield from (value for near in (1.0, -1.0, 709.782712893384, -708.3964185322641, -745.1332191019411) for value in neighbours(near))
    yield from [709.7827, -708.4, -745.13, -744.9, -740.0, -720.5, TINY, -TINY, 2.0**-54, -(2.0**-54), -(2.0**-53), 2.0**-53]
    while True:
        yield RANDOM.uniform(-708, 709.7)
        yield sign() * sizes(-54, 6)
        yield RANDOM.uniform(-745, -708)


def cosine_arguments():
    yield from (value for near in (1.5707963267948966, 3.141592653589793, 4.71238898038469, 6.283185307179586) for value in neighbours(near))
    yield from (0.7853981633974483 * step for step in range(1, 33))
    yield from [TINY, 2.0**-27, 2.0**-26, 2.0**20]
    while True:
        yield RANDOM.uniform(0, 6.283185307179586)
        yield sign() * sizes(-20, 20)
        yield float((RANDOM.randrange(300_000) + mpf(1) / 2) * mp.pi)


def power_arguments():
    yield from ((base, exponent) for base in (0.25, 2.0, 3.0, 10.0, 100.0) for exponent in (-3.0, -1.0, 0.5, 1.0, 2.0, 5.0, 0.4))
    yield from [(TINY, 0.5), (TINY, 1.0), (LARGEST, 1.0), (LARGEST, -1.0), (2.0, -1074.0), (2.0, -1073.5), (2.0, 1023.9), (1 + 2.0**-52, 2.0**60)]
    yield from [(1 - 2.0**-53, 2.0**61), (0.5, 1022.5), (3.0, -678.0), (1e-300, 1.02), (0.9, 4.0), (0.9, 0.4)]
    while True:
        yield RANDOM.random() or 0.5, RANDOM.uniform(0, 5)
        base = sizes(-1022, 1023)
        yield base, RANDOM.uniform(-744, 709) / float(log(base))
        base = 1 + sign() * sizes(-40, -2)
        yield base, RANDOM.uniform(-708, 709) / float(log(base))


def complementary_error_function_arguments():
    yield from [0.0, TINY, -TINY, 2.0**-54, -(2.0**-53), 26.5, 26.6, 27.0, 27.2, 27.22, -5.9, -5.999, -6.0, 0.7071067811865476, 1.0, -1.0]
    yield from (2.0 ** (piece / 8) - 1 for piece in range(39))
    while True:
        yield RANDOM.uniform(-3, 6)
        yield RANDOM.uniform(0, 27.2)
        yield sign() * sizes(-54, 2)


def rows(name, function, arguments, count=300, hardest=40, candidates=3000):
    """The first points of a series, and of the next ones those nearest to halfway between two doubles."""
    found = []
    for index, point in enumerate(arguments):
        if index == count + candidates:
            break
        point = point if isinstance(point, tuple) else (point, 0.0)
        value = function(*(mpf(part) for part in point))
        if value > LARGEST or (value != 0 and abs(value) < mpf(2) ** -1075):
            continue
        result, above = nearest(value)
        found.append((name, *(bits(part) for part in point), bits(result), f"{above:.9f}"))
    return found[:count] + sorted(set(found[count:]), key=lambda row: (abs(abs(float(row[4])) - 0.5), row))[:hardest]


def main():
    table = [
        rows("log", lambda x, _: log(x), logarithm_arguments()),
        rows("log(onePlus:)", lambda x, _: log1p(x), logarithm_of_one_plus_arguments()),
        rows("exp", lambda x, _: exp(x), exponential_arguments()),
        rows("cos", lambda x, _: cos(x), cosine_arguments()),
        rows("pow", lambda x, y: power(x, y), power_arguments()),
        rows("erfc", lambda x, _: erfc(x), complementary_error_function_arguments()),
    ]
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "exact.tsv"), "w") as file:
        file.write("function\tfirst\tsecond\tnearest\tabove\n")
        for row in (row for part in table for row in part):
            file.write("\t".join(row) + "\n")


main()
