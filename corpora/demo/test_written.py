"""Tests of the season's generator: python3 -B -m unittest discover -s corpora/demo"""
import pathlib
import subprocess
import sys
import tempfile
import unittest

import written

HERE = pathlib.Path(__file__).parent


class WrittenEffects(unittest.TestCase):
    def test_weights_are_one_over_their_own_column_and_nothing_over_others(self):
        columns = [[1.0] * 7, [2.0, 3.0, 5.0, 7.0, 11.0, 13.0, 17.0], [1.0, -1.0, 0.0, 0.0, 1.0, 0.0, -1.0]]
        weights = written.operator(columns)
        for k, own in enumerate(weights):
            for j, column in enumerate(columns):
                self.assertAlmostEqual(written.dot(own, column), float(j == k), places=12)

    def test_a_column_that_others_give_away_has_no_weights(self):
        ones, x = [1.0] * 4, [1.0, 2.0, 4.0, 8.0]
        weights = written.operator([ones, x, [3 + 2 * v for v in x], [0.0] * 4])
        self.assertEqual([w is None for w in weights], [False, False, True, True])

    def answers(self, level):
        planted = {"a": 10, "b": 20, "absent": 10}
        nets = [{"a": 1}, {"a": -1, "b": 1}, {"a": 2, "b": -1}, {"b": 3}, {}, {"a": -1}]
        return [written.answer(level, n, planted, 0.0, "Bank", "chat", w) for n, w in zip(nets, [9, 7, 8, 5, 6, 4])]

    def test_where_nothing_is_cut_or_rounded_the_written_effect_is_the_planted_one(self):
        effects = written.effects(self.answers(50), ["a", "b", "absent"])
        self.assertEqual(effects["a"], {"planted": 10.0, "written": 10.0})
        self.assertEqual(effects["b"], {"planted": 20.0, "written": 20.0})
        self.assertEqual(effects["absent"], {"planted": None, "written": None})

    def test_at_the_top_a_cue_gives_what_the_cut_leaves(self):
        given = [answer["written"] for answer in self.answers(100)]
        # Nothing above 100; below, a miss costs what was planted unless another cue makes up for it.
        self.assertEqual(given, [{"a": 0.0}, {"a": 0.0, "b": 10.0}, {"a": 10.0, "b": -10.0}, {"b": 0.0}, {}, {"a": -10.0}])


class Slice(unittest.TestCase):
    def test_the_slice_in_the_repository_is_what_the_generator_makes(self):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                [sys.executable, "-B", HERE / "generate.py", "--out", folder, "--participants-per-class", "4", "--classes",
                 "Bank,Offentlig,Strøm"], check=True, capture_output=True)
            for name in ("season.csv", "truth.json"):
                made = (pathlib.Path(folder) / name).read_bytes()
                self.assertTrue(made == (HERE / "slice" / name).read_bytes(), name)


if __name__ == "__main__":
    unittest.main()
