"""Prints how fast pyarabic cuts the texts of a folder into tokens, for the comparison in run.sh."""

import pathlib
import sys
import time

from pyarabic import araby

texts = [path.read_text("utf-8") for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt"))]
megabytes = sum(len(text.encode()) for text in texts) / 1e6
folding = [araby.strip_tashkeel, araby.strip_tatweel, araby.normalize_hamza, araby.normalize_teh]


def fastest(morphs):
    """The seconds of the fastest of five runs."""
    times = []
    for _ in range(5):
        start = time.perf_counter()
        for text in texts:
            araby.tokenize(text, morphs=morphs)
        times.append(time.perf_counter() - start)
    return min(times)


print(f"pyarabic, tokens alone, MB/s: {megabytes / fastest([]):.1f}")
print(f"pyarabic, tokens and folding, MB/s: {megabytes / fastest(folding):.1f}")
