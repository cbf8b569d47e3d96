using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.Tests.KnowledgeBase;

public sealed class ExcerptTests
{
    [Fact]
    public void Found_words_are_marked_whole_whatever_their_accents() =>
        Assert.Equal("The <mark>cafés</mark> of Porto", Excerpt.Cut("The cafés of Porto", ["cafe"]));

    [Fact]
    public void The_text_around_is_encoded() =>
        Assert.Equal("&lt;script&gt; <mark>milk</mark> &amp; more", Excerpt.Cut("<script> milk & more", ["milk"]));

    [Fact]
    public void A_word_is_found_from_its_beginning_only() => Assert.DoesNotContain("<mark>", Excerpt.Cut("buttermilk", ["milk"]));

    [Fact]
    public void A_long_text_is_cut_around_the_first_match()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 100)) + "needle " + string.Concat(Enumerable.Repeat("word ", 100));

        var excerpt = Excerpt.Cut(text, ["needle"]);

        Assert.StartsWith("… ", excerpt);
        Assert.EndsWith(" …", excerpt);
        Assert.Contains("<mark>needle</mark>", excerpt);
        Assert.True(excerpt.Length < 300);
    }

    [Fact]
    public void Without_a_match_the_beginning_is_shown() => Assert.Equal("Only a summary matched", Excerpt.Cut("Only a summary matched", ["zebra"]));
}
