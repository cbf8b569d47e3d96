using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;

namespace OrchardPortal.Tests.Forums;

[Trait("Requirement", "105")]
public sealed class ForumRulesTests
{
    [Theory]
    [InlineData("See https://example.com", true)]
    [InlineData("See www.example.com", true)]
    [InlineData("See [this](/tickets)", true)]
    [InlineData("[1]: /tickets", true)]
    [InlineData("Write to shop.example.com today", true)]
    [InlineData("Pressure is 9.5 bar. Then it stops.", false)]
    [InlineData("Use array[0] (the first)", false)]
    public void A_link_is_seen_however_it_is_written(string text, bool isLink) => Assert.Equal(isLink, ForumRules.HasLink(text));

    [Fact]
    public void First_posts_and_links_of_newcomers_wait_and_those_of_staff_and_of_trusted_members_do_not()
    {
        var settings = new ForumSettings();
        Assert.Equal(ForumPostState.Waiting, ForumRules.StateOf(settings, isStaff: false, 0, "Hello"));
        Assert.Equal(ForumPostState.Visible, ForumRules.StateOf(settings, isStaff: false, 1, "Hello"));
        Assert.Equal(ForumPostState.Waiting, ForumRules.StateOf(settings, isStaff: false, ForumRules.TrustedPosts - 1, "https://example.com"));
        Assert.Equal(ForumPostState.Visible, ForumRules.StateOf(settings, isStaff: false, ForumRules.TrustedPosts, "https://example.com"));
        Assert.Equal(ForumPostState.Visible, ForumRules.StateOf(settings, isStaff: true, 0, "https://example.com"));
        Assert.Equal(ForumPostState.Visible, ForumRules.StateOf(new ForumSettings { HoldFirstPosts = false, HoldLinks = false }, isStaff: false, 0, "https://example.com"));
    }

    [Theory]
    [InlineData("Ana Ribeiro", false, "Ana R.")]
    [InlineData("Ana Ribeiro", true, "Ana Ribeiro")]
    [InlineData("Cher", false, "Cher")]
    [InlineData("buyer@cafecentral.example", true, "buyer")]
    public void A_name_tells_no_more_than_the_owner_wants_and_never_an_address(string name, bool isFull, string shown) => Assert.Equal(shown, ForumName.Of(name, isFull));

    [Theory]
    [InlineData("Machines & more", "machines-more")]
    [InlineData("Água", "agua")]
    [InlineData("水", "")]
    public void An_address_is_made_of_a_title(string title, string slug) => Assert.Equal(slug, ForumSlug.From(title));

    [Theory]
    [InlineData("machines", true)]
    [InlineData("new", false)]
    [InlineData("topics", false)]
    [InlineData("Big", false)]
    [InlineData("a/b", false)]
    [InlineData("", false)]
    public void A_category_cannot_stand_in_for_a_page_of_the_forums(string slug, bool isValid) => Assert.Equal(isValid, ForumSlug.IsValid(slug));

    [Fact]
    public void An_excerpt_shows_the_words_around_what_was_found()
    {
        var text = string.Join(' ', Enumerable.Range(1, 100).Select(i => i == 60 ? "Bräunlich" : $"word{i}"));
        var excerpt = ForumExcerpt.Of(text, ["braun"]);
        Assert.StartsWith("… word54 ", excerpt);
        Assert.Contains("Bräunlich", excerpt);
        Assert.EndsWith(" …", excerpt);
        Assert.Equal("Short text", ForumExcerpt.Of("Short text", ["none"]));
    }
}
