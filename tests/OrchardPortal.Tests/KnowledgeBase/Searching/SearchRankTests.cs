using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.Tests.KnowledgeBase.Searching;

public sealed class SearchRankTests
{
    private static readonly SearchRank _rank = new([["water*"], ["leak*", "leek*"]], [0.5, 2]);

    [Fact]
    public void Titles_count_more_than_summaries_these_more_than_tags_and_these_more_than_one_word_of_the_text()
    {
        double[] scores =
        [
            _rank.Score("Leaks of all kinds", "", [], ""),
            _rank.Score("Other", "About leaks", [], ""),
            _rank.Score("Other", "", ["Leaks"], ""),
            _rank.Score("Other", "", [], "It leaks."),
            _rank.Score("Other", "", [], "Nothing."),
        ];

        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(scores.Length, scores.Distinct().Count());
    }

    [Fact]
    public void A_rare_word_counts_more_than_a_frequent_one() =>
        Assert.True(_rank.Score("", "", [], "leak") > _rank.Score("", "", [], "water water water water"));

    [Fact]
    public void A_short_title_with_the_word_comes_before_a_long_one() =>
        Assert.True(_rank.Score("Leaks", "", [], "") > _rank.Score("All about cups, beans and leaks", "", [], ""));

    [Fact]
    public void Words_match_from_their_beginning_and_whatever_the_accents()
    {
        Assert.Equal(_rank.Score("Waterworks", "", [], ""), _rank.Score("Wâter", "", [], ""));
        Assert.True(_rank.Score("Wâter", "", [], "") > 0);
        Assert.Equal(0, _rank.Score("Underwater", "", [], ""));
    }

    [Fact]
    public void Even_a_word_that_all_articles_have_tells_something() => Assert.True(SearchRank.RarityOf(28, 28) > 0);
}
