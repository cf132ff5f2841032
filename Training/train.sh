#!/usr/bin/env bash
# Fits the judge anew.
#
#     Training/train.sh              from the tables of numbers that are kept here
#     Training/train.sh TEXTS        from the records, and the pages whose texts stand in the folder TEXTS
#
# The models are fitted in order: what is an item depends on where boundaries are.
set -euo pipefail
cd "$(dirname "$0")/.."
texts=${1:-}
weights=Sources/Extraction/Judge/weights.txt
python=.build/training/bin/python3
if [ ! -x "$python" ]; then
    python3 -m venv .build/training
    .build/training/bin/pip install --quiet --requirement Training/requirements.txt
fi
if [ -n "$texts" ]; then
    swift build --product features
    features=$(swift build --show-bin-path)/features
fi
for model in boundary item weak; do
    table=Training/Tables/$model.tsv.gz
    if [ -n "$texts" ]; then
        # The last pages and papers are kept for measuring: hands.tsv does not name them.
        "$features" "$model" "$weights" Training/sentences.txt \
            Tests/ExtractionTests/Corpus Tests/ExtractionTests/Corpus \
            Training/Papers Training/Papers Training/Pages "$texts" | gzip -9n > "$table"
    fi
    "$python" Training/fit.py "$model" "$table" Training/hands.tsv "$weights"
done
