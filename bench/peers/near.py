"""Processor seconds that packages of Python take to find near-duplicates among texts, one thread; one JSON a line.

Given a folder with texts.jsonl (one text a line) and shingles.u32 with starts.u32 (the hashes that Headcount made of them).
Each contestant says which texts repeat an earlier one, from the texts (tokenising apart) and from the same hashes.
"""

import json
import os
import re
import sys
import time

for name in ("RAYON_NUM_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[name] = "1"

word = re.compile(r"[A-Za-z0-9_+#\u0080-\U0010ffff]+")


def shingles(text):
    words = word.findall(text.lower())
    return [" ".join(three) for three in zip(words, words[1:], words[2:])]


def timed(run):
    began = time.process_time()
    made = run()
    return time.process_time() - began, made


def say(name, tokens, seconds, flags):
    flagged = "".join("1" if flag else "0" for flag in flags)
    print(json.dumps({"name": name, "tokens": tokens, "seconds": seconds, "flagged": flagged}), flush=True)


def rensa(tokenising, tokens, hashes, starts):
    from rensa import CMinHash, CMinHashDeduplicator, RMinHash, RMinHashDeduplicator, RMinHashLSH

    def keyed(sketches):
        return ((str(i), sketch) for i, sketch in enumerate(sketches))

    def r_tokens():
        one = RMinHashDeduplicator(threshold=0.8, num_perm=128, use_lsh=True)
        return one.add_pairs(keyed(RMinHash.from_token_sets(tokens, num_perm=128, seed=42)))

    def c_tokens():
        one = CMinHashDeduplicator(threshold=0.8, num_perm=128)
        return one.add_pairs(keyed(CMinHash.from_token_sets(tokens, num_perm=128, seed=42)))

    def flags(matrix):
        return RMinHashLSH(threshold=0.8, num_perm=128, num_bands=16).query_duplicate_flags_matrix_one_shot(matrix)

    def r_hashes():
        return flags(RMinHash.digest_matrix_from_flat_token_hashes(hashes, starts, num_perm=128, seed=42))

    def rho_hashes():
        return flags(RMinHash.digest_matrix_from_flat_token_hashes_rho(hashes, starts, num_perm=128, seed=42))

    seconds, kept = timed(r_tokens)
    say("rensa RMinHash and its deduplicator", tokenising, seconds, (not keep for keep in kept))
    seconds, kept = timed(c_tokens)
    say("rensa CMinHash and its deduplicator", tokenising, seconds, (not keep for keep in kept))
    seconds, same = timed(r_hashes)
    say("rensa RMinHash, flags of its LSH", None, seconds, same)
    seconds, same = timed(rho_hashes)
    say("rensa Rho (a sample of the shingles), flags", None, seconds, same)


def datasketch(tokenising, tokens, hashes, starts):
    from datasketch import MinHash, MinHashLSH

    def found(sketches):
        lsh = MinHashLSH(threshold=0.8, num_perm=128)
        flags = []
        for i, sketch in enumerate(sketches):
            flags.append(any(sketch.jaccard(earlier[key]) >= 0.8 for key in lsh.query(sketch)))
            earlier[i] = sketch
            lsh.insert(i, sketch)
        return flags

    def sketched(sets, **how):
        for each in sets:
            sketch = MinHash(num_perm=128, **how)
            sketch.update_batch(each)
            yield sketch

    earlier = {}
    seconds, flags = timed(lambda: found(sketched([token.encode() for token in each] for each in tokens)))
    say("datasketch MinHash and MinHashLSH", tokenising, seconds, flags)
    earlier = {}
    parts = (hashes[a:b].tolist() for a, b in zip(starts[:-1].tolist(), starts[1:].tolist()))
    seconds, flags = timed(lambda: found(sketched(parts, hashfunc=int)))
    say("datasketch from the same hashes", None, seconds, flags)


def main(folder):
    try:
        import numpy
    except ImportError:
        print("absent: numpy, rensa and datasketch are not installed", file=sys.stderr)
        return
    with open(os.path.join(folder, "texts.jsonl"), encoding="utf-8") as lines:
        texts = [json.loads(line) for line in lines]
    hashes = numpy.fromfile(os.path.join(folder, "shingles.u32"), dtype="uint32").astype("uint64")
    starts = numpy.fromfile(os.path.join(folder, "starts.u32"), dtype="uint32").astype("uint64")
    tokenising, tokens = timed(lambda: [shingles(text) for text in texts])
    for name, run in (("rensa", rensa), ("datasketch", datasketch)):
        try:
            run(tokenising, tokens, hashes, starts)
        except ImportError:
            print(f"absent: {name} is not installed", file=sys.stderr)


main(sys.argv[1])
