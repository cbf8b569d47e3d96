using System.Reflection;
using Microsoft.AspNetCore.Mvc.Routing;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.Tests.KnowledgeBase;

public sealed class SlugTests
{
    [Fact]
    public void A_page_of_the_sites_own_below_articles_categories_or_tags_is_a_slug_that_nothing_else_gets()
    {
        var pages = typeof(OrchardPortal.KnowledgeBase.Startup).Assembly.GetTypes().SelectMany(type => type.GetMethods()).SelectMany(method => method.GetCustomAttributes<HttpMethodAttribute>())
            .Select(route => route.Template?.TrimStart('~').TrimStart('/').Split('/') ?? [])
            .Where(segments => segments is ["articles" or "categories" or "tags", _, ..] && !segments[1].StartsWith('{'))
            .Select(segments => segments[1]).ToList();
        Assert.Contains("suggest", pages);
        Assert.All(pages.Where(SlugFinder.IsValid), page => Assert.True(ReservedSlugs.Contains(page), page));
    }

    [Theory]
    [InlineData("suggest", "suggest-2")]
    [InlineData("free", "free")]
    [InlineData("taken", "taken-3")]
    [InlineData("", "page")]
    public async Task What_is_reserved_or_taken_gets_the_first_free_number(string slug, string expected) =>
        Assert.Equal(expected, await SlugFinder.FreeAsync(slug, candidate => Task.FromResult(candidate is "taken" or "taken-2")));

    [Fact]
    public async Task A_number_behind_a_long_slug_takes_its_room_from_the_slug()
    {
        var longest = new string('a', ArticlePart.SlugMaxLength);
        var free = await SlugFinder.FreeAsync(longest, candidate => Task.FromResult(candidate == longest));
        Assert.Equal(longest[..^2] + "-2", free);
        Assert.True(SlugFinder.IsValid(free));
    }

    [Theory]
    [InlineData(null, 5, "")]
    [InlineData("short", 5, "short")]
    [InlineData("longer", 5, "longe")]
    [InlineData("a\0b", 5, "ab")]
    [InlineData("four\ud83d\ude00", 5, "four")]
    public void A_text_is_cut_to_what_its_column_holds(string? text, int length, string expected) => Assert.Equal(expected, IndexText.Fit(text, length));
}
