using OrchardPortal.KnowledgeBase.Versions;

namespace OrchardPortal.Tests.KnowledgeBase;

public class TextDifferenceTests
{
    [Fact]
    public void A_changed_word_is_the_only_thing_marked_in_its_line()
    {
        var row = TextDifference.CompareLine("Fill the tank with water.", "Fill the tank with soft water.");

        Assert.Equal([new(DiffKind.Same, "Fill the tank with water.")], Join(row.Old!));
        Assert.Equal("Fill the tank with soft water.", string.Concat(row.New!.Select(piece => piece.Text)));
        Assert.Equal("soft", Assert.Single(row.New!, piece => piece.Kind == DiffKind.Added).Text.Trim());
        Assert.False(row.IsSame);
    }

    [Fact]
    public void Lines_that_came_and_went_stand_alone_and_those_that_changed_side_by_side()
    {
        var rows = TextDifference.Compare("one\ntwo\nthree", "one\n2\nthree\nfour");

        Assert.Equal(["one", "two", "three", null], rows.Select(row => Text(row.Old)));
        Assert.Equal(["one", "2", "three", "four"], rows.Select(row => Text(row.New)));
        Assert.Equal([true, false, true, false], rows.Select(row => row.IsSame));
    }

    [Fact]
    public void Long_runs_of_lines_that_are_alike_are_left_out_but_for_what_is_near()
    {
        var before = string.Join('\n', Enumerable.Range(1, 30));
        var rows = TextDifference.Compare(before, before.Replace("15", "fifteen", StringComparison.Ordinal));

        Assert.Equal([12, 13], rows.Where(row => row.Skipped > 0).Select(row => row.Skipped));
        Assert.Equal(1 + (2 * TextDifference.Context), rows.Count(row => row.Skipped == 0));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "a\nb")]
    [InlineData("a\nb", "")]
    [InlineData("a\r\nb\r\n", "a\nb")]
    [InlineData("a\nb\nc\na\nb", "b\na\nc\nb")]
    public void Both_texts_can_be_read_from_what_differs(string older, string newer)
    {
        var rows = TextDifference.Compare(older, newer);
        if (rows.All(row => row.Skipped == 0))
        {
            Assert.Equal(Lines(older), rows.Select(row => Text(row.Old)).OfType<string>());
            Assert.Equal(Lines(newer), rows.Select(row => Text(row.New)).OfType<string>());
        }
        else
        {
            Assert.Equal(Lines(older), Lines(newer));
        }
    }

    [Fact]
    public void Texts_of_very_many_lines_are_compared_in_no_time()
    {
        var rows = TextDifference.Compare(
            string.Join('\n', Enumerable.Range(0, 20_000)), string.Join('\n', Enumerable.Range(0, 20_000).Select(i => $"x{i}")));

        Assert.Equal(20_000, rows.Count);
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    private static string? Text(IReadOnlyList<DiffPiece>? pieces) => pieces is null ? null : string.Concat(pieces.Select(piece => piece.Text));

    private static DiffPiece[] Join(IReadOnlyList<DiffPiece> pieces) => [new(pieces[0].Kind, string.Concat(pieces.Select(piece => piece.Text)))];
}
