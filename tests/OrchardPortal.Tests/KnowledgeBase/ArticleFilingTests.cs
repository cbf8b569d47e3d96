using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.Tests.KnowledgeBase;

public class ArticleFilingTests
{
    [Fact]
    public void Tags_lose_needless_space_and_those_that_differ_by_case_or_accents_only() =>
        Assert.Equal(["Steam wand", "café", "Zürich"], ArticleTags.Parse(" Steam   wand, café;Cafe\nZürich,, ZURICH , !"));

    [Theory]
    [InlineData("Steam wand", "steam-wand")]
    [InlineData("Café", "cafe")]
    [InlineData("Вода", "вода")]
    [InlineData("…", "")]
    public void A_tag_has_an_address_in_any_alphabet(string tag, string slug) => Assert.Equal(slug, ArticleTags.Slug(tag));

    [Fact]
    public void Former_slugs_are_remembered_once_and_never_the_present_one()
    {
        Assert.Equal(["a", "b"], SlugHistory.Remember("c", ["a"], "b", null, "", "c"));
        Assert.Equal(["b", "a"], SlugHistory.Remember("c", ["a", "b", "c"], "a"));
        Assert.Equal(SlugHistory.Most, SlugHistory.Remember("now", Enumerable.Range(0, 80).Select(i => $"s{i}")).Count);
    }

    [Fact]
    public void Related_articles_are_known_by_slugs_paths_and_whole_addresses() => Assert.Equal(
        ["one", "two", "three"],
        RelatedArticles.Slugs("one\n/articles/Two/\r\nhttps://help.example/articles/three?from=mail#top\none\n\n"));
}
